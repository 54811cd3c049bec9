package org.zhibu.development;

import java.time.LocalDate;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.Fact;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;

/** What happens to a dossier and others may want to hear of. */
public sealed interface DossierFact extends Fact {

    /** The number of the dossier. */
    String dossier();

    /** An application came in and a dossier was opened. */
    record Opened(
            String dossier, PersonId person, OrganizationCode branch, boolean onPaper, LocalDate appliedOn, Actor by)
            implements DossierFact {}

    /** A step was recorded. */
    record StepTaken(String dossier, OrganizationCode branch, Step step, String outcome, LocalDate on, Actor by)
            implements DossierFact {}

    /** The dossier was closed before its time. */
    record Closed(String dossier, Closing why, LocalDate on, Actor by) implements DossierFact {}

    /** All papers were handed over. */
    record Archived(String dossier, LocalDate on, Actor by) implements DossierFact {}

    /** The person moved to another branch, and the dossier with them; a candidacy may have to be repeated there. */
    record Moved(
            String dossier,
            OrganizationCode from,
            OrganizationCode to,
            boolean candidacyRepeated,
            LocalDate on,
            Actor by)
            implements DossierFact {}

    /** A cultivation contact can no longer serve. */
    record ContactUnavailable(String dossier, PersonId contact, LocalDate on, Actor by) implements DossierFact {}

    /** An introducer can no longer serve. */
    record IntroducerUnavailable(String dossier, PersonId introducer, LocalDate on, Actor by) implements DossierFact {}

    /** A legal limit draws near or has passed. */
    record WarningRaised(
            String dossier, OrganizationCode branch, String code, DossierWarningLevel level, LocalDate limit)
            implements DossierFact {}
}
