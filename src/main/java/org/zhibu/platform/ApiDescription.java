package org.zhibu.platform;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.servers.Server;
import org.springframework.context.annotation.Configuration;

/** What stands above the description of our REST. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "支部系统接口",
                        version = "0.1",
                        description =
                                "登录后使用，或者用 HTTP Basic。出错时返回 RFC 9457 格式的中文说明。发展党员、转接组织关系的各个步骤是任务，通过 /engine-rest 办理。"),
        servers = @Server(url = "/"))
class ApiDescription {}
