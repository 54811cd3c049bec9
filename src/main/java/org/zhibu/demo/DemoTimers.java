package org.zhibu.demo;

/** Fires what has become due by the clock; answered by the engine. */
public interface DemoTimers {

    /** Fires everything now, in order, and returns when it is done. */
    void fireDue();
}
