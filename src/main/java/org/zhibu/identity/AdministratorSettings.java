package org.zhibu.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The administrator that the first start creates; not read once a system administrator exists.
 *
 * @param name the account's name
 * @param password at least twelve characters
 */
@ConfigurationProperties("zhibu.administrator")
public record AdministratorSettings(
        @Nullable String name, @Nullable String password) {

    @Override
    public String toString() {
        return "AdministratorSettings[name=" + name + "]";
    }
}
