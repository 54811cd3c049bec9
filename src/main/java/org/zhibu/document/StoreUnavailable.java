package org.zhibu.document;

/** The file store did not take or give a file: full, not mounted, or the file was changed there. Nothing was recorded. */
public class StoreUnavailable extends RuntimeException {

    StoreUnavailable(Throwable cause) {
        super(cause);
    }
}
