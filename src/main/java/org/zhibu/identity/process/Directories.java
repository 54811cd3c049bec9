package org.zhibu.identity.process;

import java.util.List;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhibu.identity.AccountView;
import org.zhibu.identity.Accounts;

/** Looks accounts and groups up in the words of the engine. */
@Component
class Directories {

    private final Accounts accounts;

    Directories(Accounts accounts) {
        this.accounts = accounts;
    }

    @Nullable
    User user(String account) {
        return accounts.find(account).map(Directories::user).orElse(null);
    }

    List<User> users(int first, int most) {
        return accounts.page(first, most).stream().map(Directories::user).toList();
    }

    long countUsers() {
        return accounts.count();
    }

    List<Group> groupsOf(String account) {
        return accounts.groupsOf(account).stream().map(this::group).toList();
    }

    private static User user(AccountView account) {
        var user = new UserEntity(account.name());
        user.setFirstName("");
        user.setLastName(account.displayName());
        return user;
    }

    Group group(String id) {
        var group = new GroupEntity(id);
        group.setName(id);
        group.setType("WORKFLOW");
        return group;
    }
}
