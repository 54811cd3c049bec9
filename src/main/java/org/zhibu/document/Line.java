package org.zhibu.document;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** One line of a form, from left to right: words that the form brings and blanks that values are written into. */
class Line {

    private static final double RULE_BELOW_BASELINE = 1.3;

    private final Canvas canvas;
    private final boolean formIsOurs;
    private final double baseline;
    private final double size;
    private final double height;
    private double x;

    /** The height is what a value may take upward without touching the rule above. */
    Line(Canvas canvas, boolean formIsOurs, double x, double baseline, double size, double height) {
        this.canvas = canvas;
        this.formIsOurs = formIsOurs;
        this.x = x;
        this.baseline = baseline;
        this.size = size;
        this.height = height;
    }

    Line skip(double millimeters) {
        x += millimeters;
        return this;
    }

    Line say(String words) throws IOException {
        if (formIsOurs) {
            x = canvas.write(x, baseline, size, words);
        } else {
            x += canvas.width(words, size);
        }
        return this;
    }

    /** A blank with what belongs there in its middle; null leaves it to the pen. */
    Line blank(double width, @Nullable String value) throws IOException {
        return fill(Place.centered(x, baseline, width, height), value);
    }

    /** A blank that is filled from its beginning, as the name of the addressee is. */
    Line heading(double width, String value) throws IOException {
        return fill(Place.flushLeft(x, baseline, width, height), value);
    }

    private Line fill(Place place, @Nullable String value) throws IOException {
        if (formIsOurs) {
            canvas.rule(place.x(), baseline + RULE_BELOW_BASELINE, place.width());
        }
        if (value != null && !value.isBlank()) {
            canvas.fill(place, size, value);
        }
        x += place.width();
        return this;
    }

    Line month(@Nullable YearMonth month) throws IOException {
        return blank(13, month == null ? null : Integer.toString(month.getYear()))
                .say("年")
                .blank(9, month == null ? null : Integer.toString(month.getMonthValue()))
                .say("月");
    }

    Line date(@Nullable LocalDate date) throws IOException {
        return month(date == null ? null : YearMonth.from(date))
                .blank(9, date == null ? null : Integer.toString(date.getDayOfMonth()))
                .say("日");
    }
}
