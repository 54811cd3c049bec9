package org.zhibu.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhibu.testing.Client;
import org.zhibu.testing.ZhibuTest;

/** Under load the web applications' pages carry the nonce of their own header, and never the same twice. */
@ZhibuTest
class NonceIT {

    private static final int CLIENTS = 8;
    private static final int LOADS = 400;
    private static final Pattern IN_HEADER = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Test
    void everyPageHasTheNonceOfItsHeader() throws Exception {
        var client = Client.anonymous("http://localhost:" + port).as("x1201secretary", "demo");
        var pool = Executors.newFixedThreadPool(CLIENTS);
        var loads = new ArrayList<Future<Client.Answer>>();

        for (int load = 0; load < LOADS; load++) {
            loads.add(pool.submit(
                    () -> client.get("/camunda/app/tasklist/default/").expect(200)));
        }

        var nonces = new HashSet<String>();
        for (var load : loads) {
            var page = load.get();
            var nonce = first(IN_HEADER, page.header("Content-Security-Policy"));
            assertThat(first(IN_PAGE, page.body())).isEqualTo(nonce);
            nonces.add(nonce);
        }
        pool.shutdown();
        assertThat(nonces).hasSize(LOADS);
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
