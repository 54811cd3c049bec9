package org.zhibu.organization;

import java.time.LocalDate;
import org.zhibu.kernel.Fact;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;

/** What happens to organizations and posts and others may want to hear of. */
public sealed interface OrganizationFact extends Fact {

    OrganizationCode organization();

    /** An organization was established. */
    record Established(OrganizationCode organization, OrganizationKind kind, LocalDate on)
            implements OrganizationFact {}

    /** An organization was dissolved. */
    record Dissolved(OrganizationCode organization, LocalDate on) implements OrganizationFact {}

    /** A person took up a post. */
    record Appointed(OrganizationCode organization, PostKind post, PersonId person, LocalDate on)
            implements OrganizationFact {}

    /** A person left a post. */
    record Relieved(OrganizationCode organization, PostKind post, PersonId person, LocalDate on)
            implements OrganizationFact {}
}
