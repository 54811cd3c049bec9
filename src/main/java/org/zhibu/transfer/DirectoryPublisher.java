package org.zhibu.transfer;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.exchange.Exchange;
import org.zhibu.organization.OrganizationFact;
import org.zhibu.organization.Organizations;

/** Tells every other deployment which committees here receive letters: at the start, and whenever the tree changes. */
@Component
class DirectoryPublisher {

    private final Organizations organizations;
    private final Exchange exchange;

    DirectoryPublisher(Organizations organizations, Exchange exchange) {
        this.organizations = organizations;
        this.exchange = exchange;
    }

    @EventListener
    @Transactional
    public void on(ApplicationReadyEvent ready) {
        publish();
    }

    @EventListener
    void on(OrganizationFact.Established established) {
        publish();
    }

    @EventListener
    void on(OrganizationFact.Dissolved dissolved) {
        publish();
    }

    private void publish() {
        if (exchange.peers().isEmpty()) {
            return;
        }
        var directory = new Wire.DirectoryPublished(organizations.issuers().stream()
                .map(committee ->
                        new Wire.DirectoryLine(committee.code().value(), committee.name(), committee.region()))
                .toList());
        exchange.peers()
                .forEach(peer -> exchange.send(peer.code(), Wire.DIRECTORY_PUBLISHED, exchange.ownCode(), directory));
    }
}
