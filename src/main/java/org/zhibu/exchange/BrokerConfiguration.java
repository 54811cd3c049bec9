package org.zhibu.exchange;

import java.time.Duration;
import org.springframework.amqp.core.Declarables;
import org.springframework.amqp.core.MessageListener;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;
import org.springframework.boot.autoconfigure.amqp.RabbitAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The broker, where there is one. The application excludes what is imported here, so without a broker nothing connects. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("zhibu.exchange.broker.enabled")
@Import(RabbitAutoConfiguration.class)
class BrokerConfiguration {

    private static final int PREFETCH = 20;

    private final ExchangeSettings settings;

    BrokerConfiguration(ExchangeSettings settings) {
        this.settings = settings;
    }

    @Bean
    Declarables exchangeTopology() {
        return Topology.of(settings.code());
    }

    @Bean
    BrokerCourier brokerCourier(RabbitTemplate broker) {
        return new BrokerCourier(broker);
    }

    @Bean
    Patience brokerPatience() {
        return new Patience(Duration.ofSeconds(1));
    }

    @Bean
    SimpleMessageListenerContainer inboxContainer(
            ConnectionFactory connections,
            Inspection inspection,
            Inbox inbox,
            BrokerCourier courier,
            Patience patience) {
        return container(
                connections,
                Topology.inboxOf(settings.code()),
                new InboxListener(settings, inspection, inbox, courier, patience));
    }

    @Bean
    SimpleMessageListenerContainer deadLetterContainer(
            ConnectionFactory connections, DeadLetters deadLetters, Patience patience) {
        return container(
                connections, Topology.deadLettersOf(settings.code()), new DeadLetterListener(deadLetters, patience));
    }

    /** Acknowledges when the listener returns, that is after its transaction. Starts without a broker and waits for it. */
    private static SimpleMessageListenerContainer container(
            ConnectionFactory connections, String queue, MessageListener listener) {
        var container = new SimpleMessageListenerContainer(connections);
        container.setQueueNames(queue);
        container.setPrefetchCount(PREFETCH);
        container.setMissingQueuesFatal(false);
        // Every new connection declares what has to exist; looking again for each consumer fills the log while it is
        // away.
        container.setAutoDeclare(false);
        container.setMessageListener(listener);
        return container;
    }
}
