package org.zhibu.kernel;

/** The actor holds no post that may do this, or it is the actor's own case. */
public class NotAllowed extends RuntimeException {

    public NotAllowed(String message) {
        super(message);
    }
}
