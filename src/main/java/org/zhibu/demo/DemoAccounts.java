package org.zhibu.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.zhibu.identity.Accounts;
import org.zhibu.identity.Office;
import org.zhibu.kernel.PersonId;
import org.zhibu.member.People;

/** Who can log in to the demo: the holders of posts, some applicants and members, and the three administrators. */
@Component
@Profile("demo")
class DemoAccounts {

    private static final String PASSWORD = "demo";

    private final Accounts accounts;
    private final People people;

    DemoAccounts(Accounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    void open(Map<String, PersonId> officials, PersonId member, List<DemoTale> tales) {
        var holders = new TreeMap<>(officials);
        holders.put("member", member);
        for (var tale : tales) {
            if (tale.account() != null) {
                holders.put(tale.account(), people.register(tale.applicant()));
            }
        }
        accounts.openAll(holders, PASSWORD);
        accounts.open("admin", Office.SYSTEM_ADMIN, "admin");
        accounts.open("security", Office.SECURITY_ADMIN, PASSWORD);
        accounts.open("auditor", Office.AUDITOR, PASSWORD);
    }
}
