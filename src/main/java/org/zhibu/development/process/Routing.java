package org.zhibu.development.process;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibu.development.Route;
import org.zhibu.development.process.DevelopmentModel.Variables;
import org.zhibu.kernel.OrganizationCode;

/** A route in the words of the model; an organization that does not exist is an empty text. */
final class Routing {

    static Map<String, Object> of(Route route) {
        return Map.of(
                Variables.BRANCH, route.branch().value(),
                Variables.COMMITTEE, route.committee().value(),
                Variables.GENERAL_BRANCH, orEmpty(route.generalBranch()),
                Variables.DEPARTMENT, orEmpty(route.department()),
                Variables.HAS_GENERAL_BRANCH, route.generalBranch() != null,
                Variables.LABEL, route.label(),
                Variables.ON_PAPER, route.onPaper());
    }

    private static String orEmpty(@Nullable OrganizationCode code) {
        return code == null ? "" : code.value();
    }

    private Routing() {}
}
