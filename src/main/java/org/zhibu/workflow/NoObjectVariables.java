package org.zhibu.workflow;

import org.camunda.bpm.engine.runtime.WhitelistingDeserializationTypeValidator;
import org.jspecify.annotations.Nullable;

/** No class may be deserialized: variables carry codes, flags and dates. The engine's own validator always lets java.lang through. */
class NoObjectVariables implements WhitelistingDeserializationTypeValidator {

    @Override
    public boolean validate(@Nullable String type) {
        return false;
    }

    @Override
    public void setAllowedClasses(@Nullable String classes) {
        // Nothing is allowed, whatever the configuration says.
    }

    @Override
    public void setAllowedPackages(@Nullable String packages) {
        // Nothing is allowed, whatever the configuration says.
    }
}
