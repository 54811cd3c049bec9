package org.zhibu.kernel;

/** A rule was broken and nothing happened: which rule, which article says so, and what to do about it (in Chinese). */
public class RuleViolation extends RuntimeException {

    private final String rule;
    private final String article;
    private final String remedy;

    public RuleViolation(String rule, String article, String message, String remedy) {
        super(message);
        this.rule = rule;
        this.article = article;
        this.remedy = remedy;
    }

    /** A rule of this house rather than of the regulations. */
    public RuleViolation(String rule, String message, String remedy) {
        this(rule, "", message, remedy);
    }

    /** The rule's name, in kebab case. */
    public String rule() {
        return rule;
    }

    /** The article behind the rule; empty for rules of this house. */
    public String article() {
        return article;
    }

    public String remedy() {
        return remedy;
    }

    /** What a person is told in one line: what is wrong, why, and what to do. */
    public String advice() {
        return getMessage() + (article.isEmpty() ? "" : "（" + article + "）") + (remedy.isEmpty() ? "" : "。" + remedy);
    }
}
