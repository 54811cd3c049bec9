package org.zhibu.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.RuleViolation;

/** The front door of the exchange: what has to be told to another deployment, or to this one, is handed in here. */
@Service
public class Exchange {

    private final ExchangeSettings settings;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final ApplicationEventPublisher facts;

    Exchange(ExchangeSettings settings, Outbox outbox, ObjectMapper json, ApplicationEventPublisher facts) {
        this.settings = settings;
        this.outbox = outbox;
        this.json = json;
        this.facts = facts;
    }

    /** The code under which this deployment is known to others. */
    public String ownCode() {
        return settings.code();
    }

    /** Hands a message in; it leaves if and only if the caller's transaction commits, and arrives at least once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(String to, String kind, String subject, Object body) {
        if (!knows(to)) {
            throw new RuleViolation("deployment-unknown", "没有与“%s”联通".formatted(to), "请改用纸质介绍信，或请系统管理员先建立联通");
        }
        outbox.put(to, kind, subject, json.valueToTree(body));
        facts.publishEvent(new MessageQueued());
    }

    /** The other deployments that can be written to; none without a broker. */
    public List<Peer> peers() {
        return settings.broker().enabled()
                ? settings.peers().stream()
                        .map(peer -> new Peer(peer.code(), peer.name()))
                        .toList()
                : List.of();
    }

    /** Whether a deployment can be written to; this one always can. */
    public boolean knows(String code) {
        return code.equals(settings.code())
                || peers().stream().anyMatch(peer -> peer.code().equals(code));
    }
}
