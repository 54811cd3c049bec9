package org.zhibu.dues.process;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhibu.dues.DuesCollections;
import org.zhibu.dues.DuesFile;
import org.zhibu.dues.Explanation;
import org.zhibu.workflow.Option;

/** Why the amounts on a collector's list are what they are (这个数是怎么来的). */
@Component
class AmountSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneId.of("Asia/Shanghai"));

    private final DuesCollections collections;
    private final DuesFile file;

    AmountSheet(DuesCollections collections, DuesFile file) {
        this.collections = collections;
        this.file = file;
    }

    /** Whom to choose from. */
    List<Option> members(String number) {
        return collections.cover(number).lines().stream()
                .filter(line -> line.charged() != null)
                .map(line -> new Option(
                        "%s · %s元".formatted(line.name(), line.charged()),
                        line.person().toString()))
                .toList();
    }

    List<Told> explanations(String number) {
        var account = collections.cover(number).account();
        return file.explanations(account.branch(), account.month()).stream()
                .map(explanation -> new Told(explanation.person().toString(), text(explanation)))
                .toList();
    }

    private static String text(Explanation explanation) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add("**%s应交%s元**".formatted(explanation.month(), explanation.due()));
        explanation.steps().stream()
                .map(step -> "%s：%s（%s）".formatted(step.title(), step.text(), step.article()))
                .forEach(paragraphs::add);
        var fixed = explanation.assessment();
        paragraphs.add("%s由%s核定，从%s起执行，标准版本%s"
                .formatted(DAY.format(fixed.recordedAt()), fixed.recordedBy(), fixed.from(), fixed.tariff()));
        paragraphs.add("会变的情况：" + String.join("；", explanation.changes()));
        return String.join("\n\n", paragraphs);
    }

    /** What the form shows when this member is chosen. */
    record Told(String person, String text) {}
}
