package org.zhibu.development.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhibu.development.DossierEvents;
import org.zhibu.development.DossierFile;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.RuleViolation;

/** Hands what happened to the right method of the façade, for those who may say so. */
@Component
class EventDesk {

    private final DossierFile file;
    private final DossierEvents events;

    EventDesk(DossierFile file, DossierEvents events) {
        this.file = file;
        this.events = events;
    }

    void register(String number, DossierEvent event, Actor actor) {
        file.requireKeeper(number, actor);
        var on = event.occurredOn();
        switch (event.kind()) {
            case WITHDRAWN -> events.withdraw(number, on, actor);
            case DECEASED -> events.reportDeath(number, on, actor);
            case CLOSED -> events.close(number, on, actor);
            case MOVED -> events.move(number, required(event.branch(), "转入的党支部"), event.monthsCertified(), on, actor);
            case CONTACT_UNAVAILABLE -> events.contactUnavailable(number, required(event.person(), "培养联系人"), on, actor);
            case INTRODUCER_UNAVAILABLE ->
                events.introducerUnavailable(number, required(event.person(), "入党介绍人"), on, actor);
        }
    }

    private static <T> T required(@Nullable T value, String name) {
        if (value == null) {
            throw new RuleViolation("event-incomplete", "没有填写" + name, "请填写" + name);
        }
        return value;
    }
}
