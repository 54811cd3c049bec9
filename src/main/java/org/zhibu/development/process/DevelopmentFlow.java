package org.zhibu.development.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhibu.development.CaseNotes;
import org.zhibu.development.DossierFact;
import org.zhibu.development.PoolFact;
import org.zhibu.development.process.DevelopmentModel.Messages;
import org.zhibu.development.process.DevelopmentModel.Variables;
import org.zhibu.workflow.Cases;

/** Tells the engine what happened in the domain, inside the publishing transaction: both are done or neither. */
@Component
class DevelopmentFlow {

    private final Cases cases;
    private final CaseNotes notes;

    DevelopmentFlow(Cases cases, CaseNotes notes) {
        this.cases = cases;
        this.notes = notes;
    }

    /** An application on paper is entered in the start form, so its process starts anyway. */
    @EventListener
    void on(DossierFact.Opened opened) {
        if (!opened.onPaper()) {
            cases.start(DevelopmentModel.ROAD, opened.dossier(), Routing.of(notes.route(opened.dossier())));
        }
    }

    @EventListener
    void on(PoolFact.AnalysisOpened opened) {
        cases.start(
                DevelopmentModel.POOL_ANALYSIS,
                opened.analysis(),
                Map.of(Variables.COMMITTEE, opened.committee().value(), Variables.LABEL, opened.committeeName()));
    }

    /** Where a step of the road itself closed the dossier, the road knows. */
    @EventListener
    void on(DossierFact.Closed closed) {
        switch (closed.why()) {
            case WITHDRAWN -> cases.tell(closed.dossier(), Messages.WITHDREW);
            case DECEASED -> cases.tell(closed.dossier(), Messages.DIED);
            case BY_DECISION, LEFT -> cases.tell(closed.dossier(), Messages.CLOSED);
            case RETURNED, PROBATION_CANCELLED -> {}
        }
    }

    @EventListener
    void on(DossierFact.Moved moved) {
        cases.tell(moved.dossier(), moved.candidacyRepeated() ? Messages.CANDIDATE_MOVED : Messages.MOVED);
    }

    @EventListener
    void on(DossierFact.ContactUnavailable unavailable) {
        cases.tell(unavailable.dossier(), Messages.CONTACT_UNAVAILABLE);
    }

    @EventListener
    void on(DossierFact.IntroducerUnavailable unavailable) {
        cases.tell(unavailable.dossier(), Messages.INTRODUCER_UNAVAILABLE);
    }
}
