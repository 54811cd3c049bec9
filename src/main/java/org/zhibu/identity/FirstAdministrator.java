package org.zhibu.identity;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Creates the first system administrator from the configuration; there are no default accounts. */
@Component
@Profile("!demo")
class FirstAdministrator implements ApplicationRunner {

    private static final int SHORTEST_PASSWORD = 12;

    private final Accounts accounts;
    private final AdministratorSettings settings;

    FirstAdministrator(Accounts accounts, AdministratorSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.isHeld(Office.SYSTEM_ADMIN)) {
            return;
        }
        var name = settings.name();
        var password = settings.password();
        if (name == null || password == null || password.length() < SHORTEST_PASSWORD) {
            throw new IllegalStateException("There is no system administrator yet. Set zhibu.administrator.name and"
                    + " zhibu.administrator.password (at least 12 characters) for the first start.");
        }
        accounts.open(name, Office.SYSTEM_ADMIN, password);
    }
}
