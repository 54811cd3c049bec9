package org.zhibu.development.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhibu.development.CaseNotes;
import org.zhibu.development.Cover;
import org.zhibu.development.LegalWindow;
import org.zhibu.development.Step;
import org.zhibu.kernel.Actor;
import org.zhibu.member.MemberView;
import org.zhibu.member.Members;
import org.zhibu.member.People;
import org.zhibu.organization.OrganizationKind;
import org.zhibu.organization.Organizations;
import org.zhibu.organization.PostView;
import org.zhibu.organization.Posts;
import org.zhibu.rules.Meeting;
import org.zhibu.rules.Votes;
import org.zhibu.workflow.Option;
import org.zhibu.workflow.Timing;

/** What lies on the table when a form is opened: the summary, the legal window and the lists to choose from. */
@Component
class Folder {

    private final CaseNotes notes;
    private final Members members;
    private final People people;
    private final Posts posts;
    private final Organizations organizations;
    private final Clock clock;

    Folder(CaseNotes notes, Members members, People people, Posts posts, Organizations organizations, Clock clock) {
        this.notes = notes;
        this.members = members;
        this.people = people;
        this.posts = posts;
        this.organizations = organizations;
        this.clock = clock;
    }

    Timing timing(String number, Step step) {
        var window = notes.window(number, step);
        return new Timing(window.earliest(), window.latest());
    }

    boolean isAbout(String number, Actor actor) {
        return notes.applicant(number).equals(actor.person());
    }

    String summary(String number, Step step) {
        var cover = notes.cover(number, step);
        var lines = new ArrayList<String>();
        lines.add("档案 %s · %s · %s".formatted(number, cover.name(), cover.branchName()));
        lines.add("步骤 %s · %s".formatted(step.number(), step.label()));
        add(lines, window(cover.window()));
        add(lines, votes(cover, step));
        lines.add("[上传材料](/cases/%s/attachments)".formatted(number));
        return String.join("\n\n", lines);
    }

    private static @Nullable String window(LegalWindow window) {
        if (window.earliest() == null && window.latest() == null) {
            return null;
        }
        var from = window.earliest() == null ? "" : "%s起".formatted(window.earliest());
        var to = window.latest() == null ? "" : "至%s".formatted(window.latest());
        var article = window.article() == null ? "" : "（%s）".formatted(window.article());
        return "法定期限 " + from + to + article;
    }

    private static @Nullable String votes(Cover cover, Step step) {
        var due = cover.votersDue();
        if (due == null) {
            return null;
        }
        if (due == 0) {
            return "本支部目前没有有表决权的应到会人员，请先核对党员名册";
        }
        var required = Votes.required(meeting(step), due);
        return "今日应到 %d 人，至少 %d 人到会、%d 票赞成（以会议当日名册为准）"
                .formatted(due, required.minimumPresent(), required.minimumInFavor());
    }

    private static Meeting meeting(Step step) {
        return switch (step) {
            case DECIDE_ADMISSION, REDELIBERATE_ADMISSION -> Meeting.ADMISSION;
            case DECIDE_CONVERSION -> Meeting.CONVERSION;
            default -> Meeting.BRANCH_COMMITTEE;
        };
    }

    private static void add(List<String> lines, @Nullable String line) {
        if (line != null) {
            lines.add(line);
        }
    }

    /** Full members of the branch; who serves with reservations is marked. */
    List<Option> members(String number) {
        var relatives = notes.relatives(number);
        return members.fullMembersOf(notes.route(number).branch(), today()).stream()
                .filter(member -> !member.withheldRights())
                .map(member -> new Option(
                        member.name() + reservation(member, relatives.contains(member.person())),
                        member.person().toString()))
                .toList();
    }

    private static String reservation(MemberView member, boolean relative) {
        if (relative) {
            return "（近亲属）";
        }
        if (member.sanctionInImpactPeriod()) {
            return "（处分影响期内）";
        }
        return member.underCorrection() ? "（限期改正）" : "";
    }

    /** Those of the branch committee, who may hold the first talk. */
    List<Option> talkers(String number) {
        var sitting = posts.committeeOf(notes.route(number).branch(), today());
        var names = people.namesOf(sitting.stream().map(PostView::person).toList());
        return sitting.stream()
                .sorted(Comparator.comparing(PostView::kind))
                .map(post -> new Option(
                        "%s（%s）"
                                .formatted(
                                        names.getOrDefault(post.person(), ""),
                                        post.kind().labelIn(OrganizationKind.BRANCH)),
                        post.person().toString()))
                .toList();
    }

    List<Option> groups(String number) {
        return organizations.children(notes.route(number).branch()).stream()
                .filter(organization -> organization.kind() == OrganizationKind.GROUP)
                .map(group -> new Option(group.name(), group.code().value()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
