package org.zhibu.rules;

/** From what a member lives, which decides how dues are reckoned (《关于中国共产党党费收缴、使用和管理的规定》第一至六条). */
public enum DuesCategory implements Labeled {
    MONTHLY("按月领取工资", Scale.WORKING, 2),
    ANNUAL_SALARY("年薪制", Scale.WORKING, 3),
    SELF_EMPLOYED("个体经营等无固定月收入", Scale.WORKING, 4),
    RETIRED("离退休", Scale.RETIRED, 5),
    FARMER("农民", Scale.LOCAL, 6),
    STUDENT("学生", Scale.FLAT, 6),
    UNEMPLOYED("下岗失业", Scale.FLAT, 6),
    RELIEF("依靠抚恤、救济或者领取最低生活保障金", Scale.FLAT, 6);

    private final String label;
    private final Scale scale;
    private final int article;

    DuesCategory(String label, Scale scale, int article) {
        this.label = label;
        this.scale = scale;
        this.article = article;
    }

    @Override
    public String label() {
        return label;
    }

    public Scale scale() {
        return scale;
    }

    /** Whether an income has to be known. */
    public boolean needsBase() {
        return scale == Scale.WORKING || scale == Scale.RETIRED;
    }

    public String article() {
        return DuesTariff.REGULATION + Wording.article(article);
    }

    /** The column of the tariff that applies. */
    public enum Scale {
        WORKING,
        RETIRED,
        /** Chosen by the place within limits. */
        LOCAL,
        FLAT
    }
}
