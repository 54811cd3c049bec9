package org.zhibu.workflow;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;

/**
 * Marks the thread that hands a request over to the engine's own REST, on either mount. While it is open the engine answers
 * only if somebody was known at that moment: stock Camunda checks nothing at all when a request arrives without an
 * authentication. What its resources do later, after their own checks, is theirs: some put the authentication aside to read a
 * detail.
 */
public final class OutsideCall implements AutoCloseable {

    private static final ThreadLocal<@Nullable OutsideCall> OPEN = new ThreadLocal<>();

    private final @Nullable OutsideCall around = OPEN.get();
    private final boolean known;

    public static OutsideCall open(@Nullable Authentication caller) {
        var call = new OutsideCall(caller != null);
        OPEN.set(call);
        return call;
    }

    /** Refuses a caller from outside of whom the engine knew nothing. */
    static void requireKnownCaller() {
        var call = OPEN.get();
        if (call != null && !call.known) {
            throw new AuthorizationException("请先登录");
        }
    }

    @Override
    public void close() {
        if (around == null) {
            OPEN.remove();
        } else {
            OPEN.set(around);
        }
    }

    private OutsideCall(boolean known) {
        this.known = known;
    }
}
