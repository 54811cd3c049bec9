package org.zhibu.dues;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.PersonId;
import org.zhibu.notification.Notices;
import org.zhibu.rules.DuesRules;
import org.zhibu.rules.Money;

/** Reminds those who owe something, on the days that the place has fixed, each of them once a day however many nodes are at it. */
@Service
@Transactional
public class DuesReminders {

    private static final int STRETCH = 1_000;
    private static final String TOPIC = "dues.reminder";

    private final JdbcClient database;
    private final BillBook book;
    private final Notices notices;
    private final DuesDesk desk;
    private final DuesSettings settings;

    DuesReminders(JdbcClient database, BillBook book, Notices notices, DuesDesk desk, DuesSettings settings) {
        this.database = database;
        this.book = book;
        this.notices = notices;
        this.desk = desk;
        this.settings = settings;
    }

    /** The next stretch of members; answers whether everybody has been reminded. A day that was missed is made up for. */
    public boolean remindNext() {
        var day = latestReminderDay();
        return day.isEmpty() || remindNext(day.get());
    }

    private Optional<LocalDate> latestReminderDay() {
        var today = desk.today();
        return settings.reminderDays().stream()
                .filter(day -> day <= today.getDayOfMonth())
                .max(Comparator.naturalOrder())
                .map(today::withDayOfMonth);
    }

    private boolean remindNext(LocalDate day) {
        var place = held(day);
        if (place.finished()) {
            return true;
        }
        var stretch = behind(place);
        stretch.forEach(owing -> remind(new PersonId(owing.person()), day));
        var end = stretch.isEmpty() ? place : stretch.get(stretch.size() - 1);
        var finished = stretch.size() < STRETCH;
        database.sql("update dues_reminding set last_path = :path, last_person = :person, finished = :finished"
                        + " where reminded_on = :day")
                .param("path", end.path())
                .param("person", end.person())
                .param("finished", finished)
                .param("day", day)
                .update();
        return finished;
    }

    private Place held(LocalDate day) {
        database.sql("insert into dues_reminding (reminded_on, last_path, last_person, finished)"
                        + " values (:day, '', 0, false) on duplicate key update reminded_on = reminded_on")
                .param("day", day)
                .update();
        return database.sql(
                        "select last_path, last_person, finished from dues_reminding where reminded_on = :day for update")
                .param("day", day)
                .query((row, number) ->
                        new Place(row.getString("last_path"), row.getLong("last_person"), row.getBoolean("finished")))
                .single();
    }

    private List<Place> behind(Place place) {
        return database.sql(
                        "select distinct path, person from dues_bill where state = 'OPEN'"
                                + " and path >= :path and (path > :path or person > :person) order by path, person limit :stretch")
                .param("path", place.path())
                .param("person", place.person())
                .param("stretch", STRETCH)
                .query((row, number) -> new Place(row.getString("path"), row.getLong("person"), false))
                .list();
    }

    private void remind(PersonId person, LocalDate day) {
        var open = book.openBills(person);
        if (open.isEmpty()) {
            return;
        }
        var sum = open.stream().map(BillBook.Due::outstanding).reduce(Money.ZERO, Money::plus);
        var oldest = open.get(0).bill().month();
        var behind = DuesRules.monthsBehind(oldest, desk.today());
        notices.tell(
                person,
                TOPIC,
                "%s/%s/%s".formatted(TOPIC, day, person),
                "党费交纳提醒",
                "您有%d个月的党费尚未交清（从%s起），共%s元，请向所在党支部交纳。%s"
                        .formatted(open.size(), oldest, sum, behind > 0 ? "如有困难或者特殊情况，请向党支部说明，可以按程序申请减免。" : ""));
    }

    private record Place(String path, long person, boolean finished) {}
}
