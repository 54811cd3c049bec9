package org.zhibu.document;

import java.io.IOException;

/**
 * Where files lie, outside the database and outside the web root. Whatever is given here is encrypted already; names are random
 * and say nothing. All nodes of a deployment share one store.
 */
interface FileStore {

    /** Keeps the file, whole or not at all; it survives a power failure once this returns. */
    void put(String key, byte[] locked) throws IOException;

    byte[] get(String key) throws IOException;

    void remove(String key) throws IOException;
}
