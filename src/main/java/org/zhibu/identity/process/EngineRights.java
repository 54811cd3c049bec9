package org.zhibu.identity.process;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zhibu.identity.Office;

/**
 * What the engine allows whom, beyond the tasks that the models hand to groups. Everybody at work may open Tasklist and look
 * at the models; commissioners may start a case; the system administrator may watch and retry, and decides nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EngineRights implements ApplicationRunner {

    private static final String EVERYBODY = "*";
    private static final String COMMISSIONERS = "commissioner";
    private static final String OPERATORS = Office.SYSTEM_ADMIN.group();

    private final AuthorizationService authorizations;

    EngineRights(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        everybody(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        everybody(Resources.APPLICATION, "welcome", Permissions.ACCESS);
        everybody(Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
        everybody(Resources.FILTER, ANY, Permissions.READ);

        group(COMMISSIONERS, Resources.PROCESS_DEFINITION, ANY, Permissions.CREATE_INSTANCE);
        group(COMMISSIONERS, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);

        group(OPERATORS, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        group(OPERATORS, Resources.APPLICATION, "admin", Permissions.ACCESS);
        group(OPERATORS, Resources.AUTHORIZATION, ANY, Permissions.READ);
        group(
                OPERATORS,
                Resources.PROCESS_DEFINITION,
                ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.RETRY_JOB);
        group(OPERATORS, Resources.DEPLOYMENT, ANY, Permissions.READ);
    }

    private void everybody(Resource resource, String id, Permission... permissions) {
        if (authorizations
                        .createAuthorizationQuery()
                        .authorizationType(AUTH_TYPE_GLOBAL)
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                == 0) {
            var grant = authorizations.createNewAuthorization(AUTH_TYPE_GLOBAL);
            grant.setUserId(EVERYBODY);
            save(grant, resource, id, permissions);
        }
    }

    private void group(String group, Resource resource, String id, Permission... permissions) {
        if (authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                == 0) {
            var grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            save(grant, resource, id, permissions);
        }
    }

    private void save(Authorization grant, Resource resource, String id, Permission... permissions) {
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }
}
