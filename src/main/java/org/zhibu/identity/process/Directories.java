package org.zhibu.identity.process;

import java.util.List;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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
        return accounts.find(account)
                .map(found -> {
                    var user = new UserEntity(found.name());
                    user.setFirstName("");
                    user.setLastName(found.displayName());
                    return user;
                })
                .orElse(null);
    }

    List<Group> groupsOf(String account) {
        return accounts.groupsOf(account).stream().map(this::group).toList();
    }

    Group group(String id) {
        var group = new GroupEntity(id);
        group.setName(id);
        group.setType("WORKFLOW");
        return group;
    }
}
