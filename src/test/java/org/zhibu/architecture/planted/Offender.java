package org.zhibu.architecture.planted;

import java.io.InputStream;
import java.io.ObjectInputStream;
import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** Breaks every house rule once, so that the rules are seen to work. */
class Offender {

    RuntimeService runtime;

    LocalDate today() {
        return LocalDate.now();
    }

    void open(HttpSecurity http) {
        http.securityMatcher("/engine-rest/**");
    }

    Object read(InputStream stream) throws Exception {
        return new ObjectInputStream(stream).readObject();
    }
}
