package org.zhibu.transfer;

/** Why somebody moves. */
public enum TransferCause {
    WORK("工作调动"),
    GRADUATION("毕业"),
    RESIDENCE("居住地变化"),
    RETIREMENT("离退休"),
    UNIT("整建制转接"),
    OTHER("其他");

    private final String label;

    TransferCause(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
