package org.zhibu.dues.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhibu.dues.ArrearsFact;
import org.zhibu.dues.DuesFact;
import org.zhibu.dues.process.DuesModel.Messages;
import org.zhibu.workflow.Cases;

/** Tells the engine what happened to dues, inside the publishing transaction: both are done or neither. */
@Component
class DuesFlow {

    private final Cases cases;
    private final DuesRouting routing;

    DuesFlow(Cases cases, DuesRouting routing) {
        this.cases = cases;
        this.routing = routing;
    }

    @EventListener
    void on(DuesFact.OpeningAsked asked) {
        cases.start(DuesModel.OPENING, DuesModel.OPENING, Map.of());
    }

    @EventListener
    void on(DuesFact.CollectionOpened opened) {
        cases.start(DuesModel.COLLECTION, opened.number(), routing.of(opened.branch(), opened.month()));
    }

    @EventListener
    void on(ArrearsFact.ArrearsOpened opened) {
        cases.start(DuesModel.ARREARS, opened.number(), routing.of(opened.branch(), opened.person()));
    }

    @EventListener
    void on(ArrearsFact.ArrearsMoved moved) {
        cases.reroute(moved.number(), routing.of(moved.branch(), moved.person()));
    }

    /** Only a case that has been talked about waits for a day. */
    @EventListener
    void on(ArrearsFact.ExaminationMoved moved) {
        cases.retime(moved.number(), "caseDue", DuesClock.morningOf(moved.on()));
    }

    @EventListener
    void on(ArrearsFact.ArrearsSettled settled) {
        cases.tell(settled.number(), Messages.ARREARS_SETTLED);
    }
}
