package org.zhibu.transfer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.member.People;
import org.zhibu.organization.OrganizationView;
import org.zhibu.organization.Organizations;
import org.zhibu.rules.TransferPractice;
import org.zhibu.rules.TransferRules;

/** What the two processes need to know about a transfer: where it goes, when to warn, and what lies on top of every form. */
@Service
@Transactional(readOnly = true)
public class TransferNotes {

    static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final TransferReleaseRepository releases;
    private final TransferAdmissionRepository admissions;
    private final StubBook stubs;
    private final UnfinishedBusiness business;
    private final People people;
    private final Organizations organizations;
    private final TransferPractice practice;

    TransferNotes(
            TransferReleaseRepository releases,
            TransferAdmissionRepository admissions,
            StubBook stubs,
            UnfinishedBusiness business,
            People people,
            Organizations organizations,
            TransferPractice practice) {
        this.releases = releases;
        this.admissions = admissions;
        this.stubs = stubs;
        this.business = business;
        this.people = people;
        this.organizations = organizations;
        this.practice = practice;
    }

    /** Where the origin's process goes. */
    public ReleaseRoute releaseRoute(String key) {
        var release = releases.require(key);
        return new ReleaseRoute(
                people.nameOf(release.person()),
                release.branch(),
                release.committee(),
                departmentOf(release.branch()),
                release.destination().withinCommittee() ? release.destination().branch() : null,
                release.destination().withinCommittee(),
                release.destination().onPaper());
    }

    /** Where the receiving side's process goes. */
    public AdmissionRoute admissionRoute(String letter) {
        var admission = admissions.require(letter);
        return new AdmissionRoute(
                people.nameOf(admission.bearer()),
                admission.committee(),
                departmentOf(admission.committee()),
                admission.assignedBranch());
    }

    private @Nullable OrganizationCode departmentOf(OrganizationCode code) {
        return organizations.departmentOf(code).map(OrganizationView::code).orElse(null);
    }

    /** W22: the first day on which both sides are warned. */
    public LocalDate expiryApproaches(String key) {
        return TransferRules.expiryWarning(validUntil(key), practice).yellow();
    }

    /** The last day on which the letter may be handed in. */
    public LocalDate validUntil(String key) {
        return releases.require(key).currentLetter().validUntil();
    }

    public LocalDate receiptDue(String key) {
        return stubs.receiptDue(releases.require(key).currentLetter());
    }

    public LocalDate receptionDue(String letter) {
        return stubs.receptionDueAfter(
                admissions.require(letter).arrivedAt().atZone(BEIJING).toLocalDate());
    }

    public LocalDate arrivalDue(String letter) {
        var admission = admissions.require(letter);
        var received = admission.receivedOn();
        return received == null ? receptionDue(letter) : stubs.arrivalDueAfter(received);
    }

    public PersonId leaver(String key) {
        return releases.require(key).person();
    }

    public PersonId arrival(String letter) {
        return admissions.require(letter).bearer();
    }

    public int proposedValidity(String key) {
        return stubs.proposedValidity(releases.require(key));
    }

    public @Nullable String wishedBranch(String letter) {
        return admissions.require(letter).wishedBranch();
    }

    public OrganizationCode receiver(String letter) {
        return admissions.require(letter).committee();
    }

    /** What lies on top of the origin's forms. */
    public String releaseSummary(String key) {
        var release = releases.require(key);
        var lines = new ArrayList<String>();
        lines.add("转接 %s · %s（%s）· %s"
                .formatted(
                        release.number(),
                        people.nameOf(release.person()),
                        release.category().label(),
                        organizations.get(release.branch()).name()));
        lines.add("去向 %s%s · %s · 离开日期 %s"
                .formatted(
                        release.destination().name(),
                        release.destination().onPaper() ? "（纸质介绍信）" : "",
                        release.cause().label(),
                        release.leavingOn()));
        if (release.duesPaidThrough() != null) {
            lines.add("党费交至 " + release.duesPaidThrough());
        }
        release.letter()
                .ifPresent(letter -> lines.add("介绍信 %s · %s · 有效期至 %s"
                        .formatted(letter.number(), letter.state().label(), letter.validUntil())));
        var open = business.of(release.person());
        open.forEach(each -> lines.add((each.holds() ? "须先办结：" : "随同转移：") + each.label()));
        lastOf(release.timeline()).ifPresent(lines::add);
        lines.add(papersOf(release.number()));
        return String.join("\n\n", lines);
    }

    /** The month to propose to the branch that lets somebody go. */
    public Optional<YearMonth> recordedDues(String key) {
        return business.recordedDues(releases.require(key).person());
    }

    /** What lies on top of the receiving side's forms. */
    public String admissionSummary(String letter) {
        var admission = admissions.require(letter);
        var lines = new ArrayList<String>();
        lines.add("介绍信 %s · %s（%s）"
                .formatted(
                        admission.paperNumber() == null ? letter : admission.paperNumber() + "（纸质）",
                        people.nameOf(admission.bearer()),
                        admission.probationary() ? "预备党员" : "党员"));
        lines.add("由 %s 开具，原在 %s".formatted(admission.issuerName(), admission.originName()));
        lines.add("有效期至 %s%s"
                .formatted(
                        admission.validUntil(),
                        admission.duesPaidThrough() == null
                                ? ""
                                : " · 党费交至 " + admission.duesPaidThrough() + "，从"
                                        + admission.duesPaidThrough().plusMonths(1) + "起由接收支部收取"));
        if (admission.probationUntil() != null) {
            lines.add("预备期至 %s，不因转接改变；接收支部可以推迟讨论转正，最长不超过6个月（《中国共产党发展党员工作细则》(2026)第三十五条）"
                    .formatted(admission.probationUntil()));
        }
        lastOf(admission.timeline()).ifPresent(lines::add);
        lines.add(papersOf(letter));
        return String.join("\n\n", lines);
    }

    private static String papersOf(String caseNumber) {
        return "[上传材料](/cases/%s/attachments)".formatted(caseNumber);
    }

    private static Optional<String> lastOf(List<TimelineLine> timeline) {
        if (timeline.isEmpty()) {
            return Optional.empty();
        }
        var last = timeline.get(timeline.size() - 1);
        return Optional.of("上一步 %s %s%s%s"
                .formatted(
                        last.on(),
                        last.label(),
                        last.place() == null ? "" : " · " + last.place(),
                        last.note() == null ? "" : "：" + last.note()));
    }

    /** Who acts on the origin's side; the new branch is named only where no letter is needed. */
    public record ReleaseRoute(
            String label,
            OrganizationCode branch,
            OrganizationCode committee,
            @Nullable OrganizationCode department,
            @Nullable String toBranch,
            boolean withinCommittee,
            boolean onPaper) {}

    /** Who acts on the receiving side. */
    public record AdmissionRoute(
            String label,
            OrganizationCode committee,
            @Nullable OrganizationCode department,
            @Nullable OrganizationCode branch) {}
}
