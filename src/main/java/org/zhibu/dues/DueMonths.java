package org.zhibu.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhibu.member.Spell;
import org.zhibu.rules.DuesRules;

/**
 * The months for which somebody owes dues: those in which they were a member on any day, from the first that is collected here;
 * and the months on the way after those a letter says are paid.
 */
record DueMonths(List<Span> spans) {

    /**
     * @param collectedSince the first month this house collects at all
     * @param known the month in which papers from before were taken over; what lies before was settled on paper
     * @param brought the month up to which a letter says dues are paid, if somebody came with one on {@code broughtOn}
     */
    static DueMonths of(
            List<Spell> spells,
            YearMonth collectedSince,
            YearMonth known,
            @Nullable YearMonth brought,
            @Nullable LocalDate broughtOn) {
        var spans = spells.stream()
                .map(spell -> {
                    var begins = DuesRules.firstMonth(spell.firstDay());
                    var until = spell.lastDay() == null ? Assessment.OPEN_END : YearMonth.from(spell.lastDay());
                    if (brought != null && spell.firstDay().equals(broughtOn)) {
                        return new Span(DuesRules.nextDue(brought), until);
                    }
                    var from = latest(begins, collectedSince);
                    return new Span(spell.live() ? from : latest(from, known), until);
                })
                .filter(span -> !span.from().isAfter(span.until()))
                .toList();
        return new DueMonths(spans);
    }

    NavigableSet<YearMonth> through(YearMonth last) {
        var months = new TreeSet<YearMonth>();
        for (var span : spans) {
            for (var month = span.from(); !month.isAfter(last) && !month.isAfter(span.until()); ) {
                months.add(month);
                month = month.plusMonths(1);
            }
        }
        return months;
    }

    YearMonth latestFrom() {
        return spans.isEmpty()
                ? Assessment.OPEN_END
                : spans.get(spans.size() - 1).from();
    }

    YearMonth latestUntil() {
        return spans.isEmpty()
                ? YearMonth.of(1, 1)
                : spans.get(spans.size() - 1).until();
    }

    private static YearMonth latest(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    record Span(YearMonth from, YearMonth until) {}
}
