package org.zhibu.exchange;

import java.util.ArrayList;
import java.util.List;
import org.springframework.amqp.core.Binding;
import org.springframework.amqp.core.BindingBuilder;
import org.springframework.amqp.core.Declarable;
import org.springframework.amqp.core.Declarables;
import org.springframework.amqp.core.DirectExchange;
import org.springframework.amqp.core.QueueBuilder;

/**
 * What has to exist at the broker. Queues are quorum queues: a letter that the broker has confirmed survives the loss of one of
 * its nodes, and one that kills its reader again and again ends up with the dead letters instead of going round for ever.
 */
final class Topology {

    static final String LETTERS = "zhibu.letters";
    static final String DEAD = "zhibu.dead";

    /** A reader that had this letter and died, or gave it back because the database was away. */
    private static final int DELIVERIES = 50;

    static String inboxOf(String code) {
        return "zhibu." + code + ".inbox";
    }

    static String deadLettersOf(String code) {
        return "zhibu." + code + ".dead";
    }

    static Declarables of(String code) {
        var letters = new DirectExchange(LETTERS);
        var dead = new DirectExchange(DEAD);
        var inbox = QueueBuilder.durable(inboxOf(code))
                .quorum()
                .deliveryLimit(DELIVERIES)
                .deadLetterExchange(DEAD)
                .deadLetterRoutingKey(code)
                .withArgument("x-dead-letter-strategy", "at-least-once")
                .overflow(QueueBuilder.Overflow.rejectPublish)
                .build();
        var graves = QueueBuilder.durable(deadLettersOf(code)).quorum().build();
        List<Binding> bindings = List.of(
                BindingBuilder.bind(inbox).to(letters).with(code),
                BindingBuilder.bind(graves).to(dead).with(code));
        var all = new ArrayList<Declarable>(List.of(letters, dead, inbox, graves));
        all.addAll(bindings);
        return new Declarables(all);
    }

    private Topology() {}
}
