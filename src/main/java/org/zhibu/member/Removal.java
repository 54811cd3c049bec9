package org.zhibu.member;

/** How a membership that lasted came to its end. */
public enum Removal {
    EXPELLED("开除党籍", true),
    WITHDREW("退党除名", true),
    ADVISED_OUT("劝退", true),
    ADVISED_STRUCK("劝而不退除名", true),
    SELF_DROPPED("自行脱党除名", true),
    NOT_RECOGNIZED("不予承认", false),
    TRANSFERRED_OUT("转出系统外", false);

    private final String label;
    private final boolean bars;

    Removal(String label, boolean bars) {
        this.label = label;
        this.bars = bars;
    }

    public String label() {
        return label;
    }

    /** Whether five years must pass before a new application. */
    public boolean bars() {
        return bars;
    }
}
