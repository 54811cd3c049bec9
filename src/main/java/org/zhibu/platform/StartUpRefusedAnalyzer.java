package org.zhibu.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words, instead of a stack trace, what has to be set. */
class StartUpRefusedAnalyzer extends AbstractFailureAnalyzer<StartUpRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, StartUpRefused refused) {
        return new FailureAnalysis(
                "缺少启动所必需的配置。These settings are missing:\n\n  - " + String.join("\n  - ", refused.missing()),
                "请在配置文件或环境变量中补全，或以演示方式启动：mvn spring-boot:run\n"
                        + "Set them in a configuration file or the environment, or start the demo: mvn spring-boot:run",
                refused);
    }
}
