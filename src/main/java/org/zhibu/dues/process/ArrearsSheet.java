package org.zhibu.dues.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhibu.dues.ArrearsCover;
import org.zhibu.dues.ArrearsView;
import org.zhibu.dues.DuesArrears;
import org.zhibu.kernel.Actor;
import org.zhibu.rules.DuesTariff;
import org.zhibu.workflow.Timing;

/** What those read who talk to a member in arrears or examine the case, and until when. */
@Component
class ArrearsSheet {

    /** No regulation says how soon: a month for the talk, and a month for the committee. */
    private static final int MONTHS = 1;

    private static final String RELIEF =
            "住院、出国、生活困难等有正当理由的，由党支部研究、报上级党委批准后少交或者免交（%s第七条），补交一般不超过六个月（第十二条）".formatted(DuesTariff.REGULATION);

    private final DuesArrears arrears;

    ArrearsSheet(DuesArrears arrears) {
        this.arrears = arrears;
    }

    boolean isAbout(String number, Actor actor) {
        return arrears.cover(number).arrears().person().equals(actor.person());
    }

    Timing talk(String number) {
        return within(arrears.cover(number).arrears().openedOn());
    }

    Timing examination(String number) {
        return within(arrears.examinationOn(number));
    }

    private static Timing within(LocalDate from) {
        return new Timing(null, from.plusMonths(MONTHS));
    }

    String beforeTheTalk(String number) {
        var cover = arrears.cover(number);
        var paragraphs = head(cover);
        paragraphs.add("了解原因，批评教育，限期补交（%s第十三条）".formatted(DuesTariff.REGULATION));
        paragraphs.add(RELIEF);
        paragraphs.add("到%s仍未交清的，由上级党委研究；任何一步都不会使党籍终止".formatted(cover.examinationOn()));
        return String.join("\n\n", paragraphs);
    }

    String beforeTheExamination(String number) {
        var cover = arrears.cover(number);
        var paragraphs = head(cover);
        var talk = cover.arrears().talk();
        if (talk != null) {
            paragraphs.add(heard(talk));
            paragraphs.add(
                    talk.reason().good()
                            ? "党支部认为有正当理由：属实的，选择结案。" + RELIEF
                            : "没有正当理由连续六个月不交的，按自行脱党处理（《中国共产党章程》第九条、%s第十三条），须经组织处理程序作出决定；这里只移交，不作决定"
                                    .formatted(DuesTariff.REGULATION));
        }
        cover.arrears().examinations().stream().map(ArrearsSheet::found).forEach(paragraphs::add);
        return String.join("\n\n", paragraphs);
    }

    private static List<String> head(ArrearsCover cover) {
        var view = cover.arrears();
        var paragraphs = new ArrayList<String>();
        paragraphs.add("%s · %s · 欠缴处理 %s".formatted(view.name(), view.branchName(), view.number()));
        paragraphs.add("从%s起欠缴%d个月，共%s元".formatted(view.since(), cover.months(), cover.outstanding()));
        return paragraphs;
    }

    private static String heard(ArrearsView.Talk talk) {
        return "%s谈话，原因：%s%s。%s"
                .formatted(
                        talk.on(),
                        talk.reason().label(),
                        talk.payBy() == null ? "" : "，补交期限" + talk.payBy(),
                        talk.note());
    }

    private static String found(ArrearsView.Examination examination) {
        return "%s研究：%s。%s".formatted(examination.on(), examination.outcome().label(), examination.opinion());
    }
}
