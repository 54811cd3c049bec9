package org.zhibu.dues;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibu.dues.Explanation.Step;
import org.zhibu.rules.DuesCategory;
import org.zhibu.rules.DuesPractice;
import org.zhibu.rules.DuesTariff;
import org.zhibu.rules.PayItem;

/** Tells in Chinese how an amount came about and what would change it. */
final class Wordings {

    private static final String OWN_RULE = "本地做法，可在设置中调整";

    static List<Step> steps(AssessmentView view, DuesTariff tariff, @Nullable ReliefView relief) {
        var steps = new ArrayList<Step>();
        var reckoning = view.reckoning();
        var category = reckoning.category();
        steps.add(new Step("收入类别", category.label(), category.article()));
        if (reckoning.percent() == null) {
            steps.add(new Step("定额", fixed(view, tariff), category.article()));
        } else {
            base(view, steps);
            steps.add(new Step("适用比例", bracket(view, tariff), category.article()));
            steps.add(new Step(
                    "计算",
                    "%s × %s%% = %s元"
                            .formatted(
                                    reckoning.base(),
                                    reckoning.percent().stripTrailingZeros().toPlainString(),
                                    reckoning.exact().stripTrailingZeros().toPlainString()),
                    category.article()));
            steps.add(new Step("取整", "四舍五入到%s，为%s元".formatted(view.rounding().label(), reckoning.rounded()), OWN_RULE));
            if (reckoning.capped()) {
                steps.add(new Step(
                        "上限",
                        "超过每月%s元的部分自愿交纳，应交%s元".formatted(tariff.ceiling(), reckoning.due()),
                        DuesTariff.NOTICE_2017));
            }
        }
        if (relief != null) {
            steps.add(new Step(
                    "减免",
                    "经批准，%s至%s每月交纳%s元（%s）".formatted(relief.from(), relief.until(), relief.amount(), relief.number()),
                    DuesTariff.REGULATION + "第七条"));
        }
        return steps;
    }

    private static void base(AssessmentView view, List<Step> steps) {
        line(view, PayItem.Treatment.INCLUDED, "计入基数", DuesTariff.REGULATION + "第一条", steps);
        line(view, PayItem.Treatment.DEDUCTED, "扣除", DuesTariff.NOTICE_2017, steps);
        line(view, PayItem.Treatment.EXCLUDED, "不计入", DuesTariff.NOTICE_2017, steps);
        var average = view.reckoning().category() == DuesCategory.SELF_EMPLOYED ? "上季度月平均纯收入" : "计算基数";
        steps.add(new Step(
                average,
                view.reckoning().base() + "元",
                view.reckoning().category().article()));
    }

    private static void line(
            AssessmentView view, PayItem.Treatment treatment, String title, String article, List<Step> steps) {
        var text = view.lines().stream()
                .filter(line -> line.treatment() == treatment)
                .map(line -> line.label() + line.amount() + "元")
                .collect(joining("，"));
        if (!text.isEmpty()) {
            steps.add(new Step(title, text, article));
        }
    }

    private static String fixed(AssessmentView view, DuesTariff tariff) {
        var due = view.reckoning().due();
        if (view.reckoning().category() == DuesCategory.FARMER) {
            return "每月%s元，由当地在%s至%s元之间确定".formatted(due, tariff.localLeast(), tariff.localMost());
        }
        return view.reckoning().category().needsBase() ? "没有收入的，每月%s元".formatted(due) : "每月%s元".formatted(due);
    }

    private static String bracket(AssessmentView view, DuesTariff tariff) {
        var reckoning = view.reckoning();
        var bracket = tariff.bracket(reckoning.category().scale(), reckoning.base());
        var range = bracket.upTo() == null ? "最高一档" : "不超过%s元的一档".formatted(bracket.upTo());
        return "基数属于%s，全部基数按%s%%计算，不分段"
                .formatted(range, bracket.percent().stripTrailingZeros().toPlainString());
    }

    static List<String> changes(AssessmentView view, DuesTariff tariff, DuesPractice practice) {
        var changes = new ArrayList<String>();
        var reckoning = view.reckoning();
        if (reckoning.percent() != null) {
            var upTo = tariff.bracket(reckoning.category().scale(), reckoning.base())
                    .upTo();
            if (upTo != null) {
                changes.add("基数超过%s元时，适用高一档的比例".formatted(upTo));
            }
            changes.add(
                    practice.midYearChange() == DuesPractice.MidYearChange.NEXT_YEAR
                            ? "收入变化的，从下一年1月起重新核定；年内一般不变"
                            : "收入变化的，从领取新收入的当月起重新核定");
        }
        changes.add("生活有困难的，可由党支部研究、报上级党委批准后少交或者免交");
        changes.add("收入类别变化（例如退休、毕业、就业）的，由党支部重新核定");
        return changes;
    }

    private Wordings() {}
}
