package org.zhibu.demo;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.zhibu.development.Applications;
import org.zhibu.development.DossierEvents;
import org.zhibu.development.NewApplication;
import org.zhibu.identity.AccountView;
import org.zhibu.identity.Accounts;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.PersonId;
import org.zhibu.workflow.Cases;
import org.zhibu.workflow.Worklist;

/** Lives the cases of the demo through the real process: the clock is set back and walks forward from step to step. */
@Component
@Profile("demo")
class DemoStory {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStory.class);
    private static final Actor APPLICANT = new Actor("online", null);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int WORKING_MINUTES = 480;

    private final DemoClock clock;
    private final DemoTimers timers;
    private final DemoForms forms;
    private final Applications applications;
    private final DossierEvents events;
    private final Accounts accounts;
    private final Cases cases;
    private final Worklist worklist;

    DemoStory(
            DemoClock clock,
            DemoTimers timers,
            DemoForms forms,
            Applications applications,
            DossierEvents events,
            Accounts accounts,
            Cases cases,
            Worklist worklist) {
        this.clock = clock;
        this.timers = timers;
        this.forms = forms;
        this.applications = applications;
        this.events = events;
        this.accounts = accounts;
        this.cases = cases;
        this.worklist = worklist;
    }

    /** Tells all tales up to today, in the order of their days; a tale that fails is told no further. */
    void tell(List<DemoTale> tales, Map<String, List<PersonId>> members, LocalDate today) {
        var began = System.nanoTime();
        var telling = new Telling(members, accounts.all());
        var scenes = tales.stream()
                .flatMap(tale -> tale.scenes().stream())
                .sorted(comparingInt(DemoTale.Scene::daysAgo).reversed())
                .toList();
        LOG.info("Demo: living {} cases through {} steps, please wait", tales.size(), scenes.size());
        try {
            var minutes = 0;
            for (var scene : scenes) {
                minutes = (minutes + 1) % WORKING_MINUTES;
                var on = today.minusDays(scene.daysAgo());
                moveTo(on.atTime(MORNING.plusMinutes(minutes)));
                telling.play(scene, on);
            }
        } finally {
            clock.returnToPresent();
        }
        timers.fireDue();
        LOG.info("Demo: the story took {} ms", (System.nanoTime() - began) / 1_000_000);
    }

    /** Day by day, so that every warning is raised on its day. */
    private void moveTo(LocalDateTime moment) {
        clock.pretend(moment.atZone(clock.getZone()).toInstant());
        timers.fireDue();
    }

    /** What is known while the story is told. */
    private final class Telling {

        private final Map<String, List<PersonId>> members;
        private final Map<String, AccountView> accountsByGroup = new HashMap<>();
        private final Map<DemoTale, String> dossiers = new HashMap<>();
        private final Map<String, Integer> sponsored = new HashMap<>();
        private final Map<DemoTale, List<PersonId>> sponsors = new HashMap<>();
        private final Set<DemoTale> broken = new HashSet<>();

        Telling(Map<String, List<PersonId>> members, List<AccountView> everybody) {
            this.members = members;
            everybody.forEach(
                    account -> account.groups().forEach(group -> accountsByGroup.putIfAbsent(group, account)));
        }

        void play(DemoTale.Scene scene, LocalDate on) {
            var tale = scene.tale();
            if (broken.contains(tale)) {
                return;
            }
            try {
                switch (scene.incident()) {
                    case APPLIED -> dossiers.put(tale, apply(tale));
                    case STEP_TAKEN -> take(tale, Objects.requireNonNull(scene.stop()), on);
                    case WITHDREW ->
                        events.withdraw(
                                dossier(tale), on, official(tale.branch().value() + "-commissioner"));
                    case INTRODUCER_LEFT ->
                        events.introducerUnavailable(
                                dossier(tale),
                                sponsorsOf(tale).get(1),
                                on,
                                official(tale.branch().value() + "-commissioner"));
                }
            } catch (RuntimeException refused) {
                broken.add(tale);
                LOG.error("Demo: the case of {} stops at {} on {}", tale.name(), scene.stop(), on, refused);
            }
        }

        private String apply(DemoTale tale) {
            return applications.open(
                    new NewApplication(
                            tale.branch(),
                            tale.name(),
                            tale.idNumber(),
                            tale.applicant().ethnicity().code(),
                            tale.applicant().education().code(),
                            tale.phone(),
                            null,
                            tale.isMobile(),
                            "自愿申请加入中国共产党，愿意接受党组织的教育和考察。"),
                    APPLICANT);
        }

        private void take(DemoTale tale, DemoStop stop, LocalDate on) {
            var task = cases.openTasks(dossier(tale)).stream()
                    .filter(open -> open.task().equals(stop.task()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("There is no task " + stop.task() + " to do"));
            worklist.handIn(task.id(), forms.fill(tale, stop, on, sponsorsOf(tale)), accountFor(task));
        }

        private String accountFor(Cases.OpenTask task) {
            return task.groups().stream()
                    .map(accountsByGroup::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Nobody may do " + task.name() + ": " + task.groups()))
                    .name();
        }

        private Actor official(String group) {
            var account = Objects.requireNonNull(accountsByGroup.get(group), group);
            return new Actor(account.name(), account.person());
        }

        private String dossier(DemoTale tale) {
            return Objects.requireNonNull(dossiers.get(tale), tale.name());
        }

        /** Two members without a post; nobody stands by two applicants at once. */
        private List<PersonId> sponsorsOf(DemoTale tale) {
            return sponsors.computeIfAbsent(tale, unassigned -> {
                var there = members.getOrDefault(tale.branch().value(), List.of());
                var last = there.size() - 2 * sponsored.merge(tale.branch().value(), 1, Integer::sum);
                return List.of(there.get(last), there.get(last + 1));
            });
        }
    }
}
