package org.zhibu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.member.Education;
import org.zhibu.member.Ethnicity;
import org.zhibu.member.IdNumber;
import org.zhibu.member.NewPerson;
import org.zhibu.member.Sex;

/** One applicant and how far they have come: the road up to a stop, the last step of it so many days ago, and what was special. */
final class DemoTale {

    private final int number;
    private final String name;
    private final OrganizationCode branch;
    private final boolean underGeneralBranch;
    private final Map<DemoStop, Map<String, Object>> changes = new EnumMap<>(DemoStop.class);
    private final Set<DemoStop> open = EnumSet.noneOf(DemoStop.class);
    private final List<Scene> incidents = new ArrayList<>();
    private @Nullable String account;
    private boolean mobile;
    private boolean relativeInTheBranch;
    private List<DemoStop> road = List.of();
    private int daysAgo;

    /** The number keeps the applicants and their papers apart. */
    DemoTale(int number, String name, String branch) {
        this.number = number;
        this.name = name;
        this.branch = new OrganizationCode(branch);
        this.underGeneralBranch = branch.startsWith("x11");
    }

    /** The applicant can log in. */
    DemoTale account(String called) {
        account = called;
        return this;
    }

    DemoTale mobile() {
        mobile = true;
        return this;
    }

    /** The talk brings up that a member of the branch is a close relative. */
    DemoTale relativeInTheBranch() {
        relativeInTheBranch = true;
        return this;
    }

    /** Applied so many days ago, and nothing happened since. */
    DemoTale appliedDaysAgo(int days) {
        return walked(Stream.empty(), days);
    }

    /** Waits for that stop; the one before it was so many days ago. */
    DemoTale waitsFor(DemoStop stop, int days) {
        return walked(Stream.of(DemoStop.values()).filter(earlier -> earlier.compareTo(stop) < 0), days);
    }

    /** Walked the whole road. */
    DemoTale arrived(int days) {
        return walked(Stream.of(DemoStop.values()), days);
    }

    private DemoTale walked(Stream<DemoStop> stops, int days) {
        road = stops.filter(stop -> stop != DemoStop.DELIBERATED || underGeneralBranch)
                .toList();
        daysAgo = days;
        return this;
    }

    /** At that stop the form said something else than usual. */
    DemoTale but(DemoStop stop, String key, Object value) {
        changes.computeIfAbsent(stop, unchanged -> new HashMap<>()).put(key, value);
        return this;
    }

    /** That step is still to be taken, although the road went on. */
    DemoTale without(DemoStop stop) {
        open.add(stop);
        return this;
    }

    DemoTale withdrew(int days) {
        incidents.add(new Scene(days, this, Incident.WITHDREW, null));
        return this;
    }

    DemoTale introducerLeft(int days) {
        incidents.add(new Scene(days, this, Incident.INTRODUCER_LEFT, null));
        return this;
    }

    int number() {
        return number;
    }

    String name() {
        return name;
    }

    OrganizationCode branch() {
        return branch;
    }

    @Nullable
    String account() {
        return account;
    }

    boolean isMobile() {
        return mobile;
    }

    boolean hasRelativeInTheBranch() {
        return relativeInTheBranch;
    }

    LocalDate birth() {
        return LocalDate.of(1993 + number % 11, 1 + number * 5 % 12, 1 + number * 11 % 28);
    }

    IdNumber idNumber() {
        return DemoIdNumbers.of(birth(), number % 2 == 0 ? Sex.FEMALE : Sex.MALE, 100 + number);
    }

    String phone() {
        return "0990%07d".formatted(number);
    }

    NewPerson applicant() {
        return new NewPerson(name, idNumber(), Ethnicity.HAN, Education.BACHELOR, phone());
    }

    Map<String, Object> changesAt(DemoStop stop) {
        return changes.getOrDefault(stop, Map.of());
    }

    /** What happens, from the application on. */
    List<Scene> scenes() {
        var last = road.isEmpty() ? 0 : road.get(road.size() - 1).day();
        var scenes = new ArrayList<Scene>();
        scenes.add(new Scene(daysAgo + last, this, Incident.APPLIED, null));
        road.stream()
                .filter(stop -> !open.contains(stop))
                .forEach(stop -> scenes.add(new Scene(daysAgo + last - stop.day(), this, Incident.STEP_TAKEN, stop)));
        scenes.addAll(incidents);
        return scenes;
    }

    /** What can happen. */
    enum Incident {
        APPLIED,
        STEP_TAKEN,
        WITHDREW,
        INTRODUCER_LEFT
    }

    /** Something that happened so many days ago. */
    record Scene(
            int daysAgo,
            DemoTale tale,
            Incident incident,
            @Nullable DemoStop stop) {}
}
