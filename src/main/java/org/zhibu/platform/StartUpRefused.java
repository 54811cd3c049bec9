package org.zhibu.platform;

import java.util.List;

/** The application may not start yet; names every setting that is missing. */
class StartUpRefused extends RuntimeException {

    private final transient List<String> missing;

    StartUpRefused(List<String> missing) {
        super("Zhibu needs these settings before it can start: " + String.join("; ", missing));
        this.missing = List.copyOf(missing);
    }

    List<String> missing() {
        return missing;
    }
}
