package org.zhibu.dues;

import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.PersonId;
import org.zhibu.rules.DuesPractice;

/** Finds what a month costs a member: the assessment and the relief in force, and the rates of that month. */
@Component
class Pricing {

    private final AssessmentRepository assessments;
    private final ReliefRepository reliefs;
    private final DuesTariffs tariffs;
    private final DuesPractice practice;

    Pricing(AssessmentRepository assessments, ReliefRepository reliefs, DuesTariffs tariffs, DuesPractice practice) {
        this.assessments = assessments;
        this.reliefs = reliefs;
        this.tariffs = tariffs;
        this.practice = practice;
    }

    /** Nothing as long as nobody has fixed an amount. */
    Optional<Price> of(PersonId person, YearMonth month) {
        return assessments.inForce(person, month).map(assessment -> {
            var reckoned = assessment.reckon(tariffs.inForce(month), practice).due();
            return reliefs.findByPersonOrderByIdAsc(person).stream()
                    .filter(relief -> relief.covers(month))
                    .findFirst()
                    .map(relief -> new Price(assessment.id(), relief.id(), reckoned.least(relief.amount())))
                    .orElseGet(() -> new Price(assessment.id(), null, reckoned));
        });
    }
}
