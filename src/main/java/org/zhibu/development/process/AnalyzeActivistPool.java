package org.zhibu.development.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhibu.development.ActivistPoolAnalysis;
import org.zhibu.development.ActivistPools;
import org.zhibu.development.PoolCover;
import org.zhibu.workflow.Duty;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;
import org.zhibu.workflow.Timing;

/** Beside the steps, once a year: the committee analyzes its activists (分析入党积极分子队伍). */
@Component
class AnalyzeActivistPool implements Duty<ActivistPoolAnalysis> {

    private final ActivistPools pools;

    AnalyzeActivistPool(ActivistPools pools) {
        this.pools = pools;
    }

    @Override
    public Class<ActivistPoolAnalysis> form() {
        return ActivistPoolAnalysis.class;
    }

    @Override
    public Outcome perform(ActivistPoolAnalysis form, Errand errand) {
        pools.analyze(errand.businessKey(), form, errand.actor());
        return Outcome.DONE;
    }

    @Override
    public Map<String, Object> offer(Errand errand) {
        return Map.of("summary", summary(pools.cover(errand.businessKey())));
    }

    @Override
    public Timing timing(Errand errand) {
        return new Timing(null, pools.cover(errand.businessKey()).window().latest());
    }

    private static String summary(PoolCover cover) {
        var figures = cover.figures();
        var window = cover.window();
        return String.join(
                "\n\n",
                "%s · %d年度入党积极分子队伍分析".formatted(cover.committeeName(), cover.year()),
                "目前入党积极分子%d人：培养不满一年%d人，一年以上不满两年%d人，两年以上%d人"
                        .formatted(
                                figures.activists(),
                                figures.underOneYear(),
                                figures.oneToTwoYears(),
                                figures.overTwoYears()),
                "半年考察逾期%d人".formatted(figures.overdueObservations()),
                "法定期限 至%s（%s）".formatted(window.latest(), window.article()));
    }
}
