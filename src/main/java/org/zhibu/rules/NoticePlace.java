package org.zhibu.rules;

/** Where a public notice hangs (2026, article 13). */
public enum NoticePlace implements Labeled {
    UNIT("工作、学习所在单位"),
    RESIDENCE("居住地"),
    ORIGIN("流出地"),
    DESTINATION("流入地");

    private final String label;

    NoticePlace(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
