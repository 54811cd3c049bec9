package org.zhibu.workflow;

/**
 * Marks the thread that hands a request over to the engine's own REST. While it is open the engine answers only to somebody
 * who is known: stock Camunda checks nothing at all when a request arrives without an authentication.
 */
public final class OutsideCall implements AutoCloseable {

    private static final ThreadLocal<OutsideCall> OPEN = new ThreadLocal<>();

    public static OutsideCall open() {
        var call = new OutsideCall();
        OPEN.set(call);
        return call;
    }

    static boolean isOpen() {
        return OPEN.get() != null;
    }

    @Override
    public void close() {
        OPEN.remove();
    }

    private OutsideCall() {}
}
