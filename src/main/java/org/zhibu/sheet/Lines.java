package org.zhibu.sheet;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one after the other and never all at once. */
interface Lines extends Closeable {

    /** The next row, or null behind the last. */
    @Nullable
    Line next() throws IOException;
}
