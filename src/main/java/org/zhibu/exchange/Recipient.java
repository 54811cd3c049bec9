package org.zhibu.exchange;

/**
 * Implemented by the rooms that understand a kind of message.
 *
 * <p>Called in one transaction with the entry in the inbox. {@code RuleViolation}, {@code NotFound} and
 * {@code IllegalArgumentException} say that the message is of no use: it becomes a dead letter. After anything else it is tried
 * again. Messages come at least once and in any order.
 */
public interface Recipient {

    boolean takes(String kind);

    void receive(Message message);
}
