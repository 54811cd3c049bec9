package org.zhibu.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.zhibu.kernel.RuleViolation;

/** A stream that gives no more than it was told to: not in all, and not before the next word is said for it. */
final class Allowance extends FilterInputStream {

    private final Supplier<RuleViolation> refusal;
    private long left;
    private long leftForNow = Long.MAX_VALUE;

    Allowance(InputStream stream, long most, Supplier<RuleViolation> refusal) {
        super(stream);
        this.refusal = refusal;
        this.left = most;
    }

    /** From here on so many more bytes, until the next call. */
    void grant(long bytes) {
        leftForNow = bytes;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var count = super.read(bytes, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int bytes) {
        left -= bytes;
        leftForNow -= bytes;
        if (left < 0) {
            throw refusal.get();
        }
        if (leftForNow < 0) {
            throw Refusals.damaged();
        }
    }
}
