package org.zhibu.transfer;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.member.OpenCases;
import org.zhibu.member.OpenCases.OpenCase;

/** What a person leaves behind: asked of every room that may know of something. */
@Component
class UnfinishedBusiness {

    private final List<OpenCases> rooms;

    UnfinishedBusiness(List<OpenCases> rooms) {
        this.rooms = rooms;
    }

    List<OpenCase> of(PersonId person) {
        return rooms.stream().flatMap(room -> room.of(person).stream()).toList();
    }

    void requireNothingHolds(PersonId person) {
        of(person).stream().filter(OpenCase::holds).findFirst().ifPresent(open -> {
            throw new RuleViolation("settled-before-leaving", "该同志有必须先办结的事项：" + open.label(), "请先办结，再转出组织关系");
        });
    }
}
