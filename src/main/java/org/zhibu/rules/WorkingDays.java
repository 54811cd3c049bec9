package org.zhibu.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The working-day calendar behind "five working days" (2026, article 13): weekends, public holidays and make-up days. */
public final class WorkingDays {

    private static final String STANDARD = "/calendar/holidays.csv";

    private final Set<LocalDate> holidays = new HashSet<>();
    private final Set<LocalDate> makeUpDays = new HashSet<>();
    private final Set<Integer> knownYears = new HashSet<>();
    private final Set<Integer> provisionalYears = new HashSet<>();

    /** The calendar that ships with the program. */
    public static WorkingDays standard() {
        var resource = Objects.requireNonNull(WorkingDays.class.getResourceAsStream(STANDARD), STANDARD);
        try (var reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            return load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads lines of {@code date,kind,name}; lines that start with # and the heading are skipped. */
    public static WorkingDays load(Reader csv) {
        var calendar = new WorkingDays();
        var lines = new BufferedReader(csv).lines().map(String::strip).toList();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("date,")) {
                calendar.add(line, i + 1);
            }
        }
        return calendar;
    }

    public boolean isWorkingDay(LocalDate day) {
        if (makeUpDays.contains(day)) {
            return true;
        }
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.contains(day);
    }

    /** The day on which that many working days are complete; the start is day one if it is a working day. */
    public LocalDate lastDay(LocalDate start, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("At least one working day is needed, not " + workingDays);
        }
        var day = start;
        var counted = isWorkingDay(day) ? 1 : 0;
        while (counted < workingDays) {
            day = day.plusDays(1);
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** Working days from start to end, both inclusive; none if the end lies before the start. */
    public int between(LocalDate start, LocalDate end) {
        return end.isBefore(start)
                ? 0
                : (int) start.datesUntil(end.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count();
    }

    /** Whether the official arrangement of that year is missing, so that counts may still change. */
    public boolean provisional(int year) {
        return provisionalYears.contains(year) || !knownYears.contains(year);
    }

    /** Whether any year touched by the two dates is provisional. */
    public boolean provisional(LocalDate start, LocalDate end) {
        for (var year = start.getYear(); year <= end.getYear(); year++) {
            if (provisional(year)) {
                return true;
            }
        }
        return false;
    }

    private void add(String line, int number) {
        var cells = line.split(",", 3);
        if (cells.length < 3) {
            throw unreadable(line, number, null);
        }
        try {
            var day = LocalDate.parse(cells[0].strip());
            switch (Kind.valueOf(cells[1].strip())) {
                case HOLIDAY -> holidays.add(day);
                case WORKDAY -> makeUpDays.add(day);
                case PROVISIONAL -> provisionalYears.add(day.getYear());
            }
            knownYears.add(day.getYear());
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            throw unreadable(line, number, wrong);
        }
    }

    private static IllegalArgumentException unreadable(String line, int number, @Nullable Throwable cause) {
        return new IllegalArgumentException("节假日表第%d行无法识别：%s".formatted(number, line), cause);
    }

    private enum Kind {
        HOLIDAY,
        WORKDAY,
        PROVISIONAL
    }

    private WorkingDays() {}
}
