package org.zhibu.transfer;

/** Where a transfer stands; the same word on both sides and for the member. */
public enum TransferState {
    REQUESTED("待党支部确认", Shelf.OPEN),
    CONFIRMED("待党委办理", Shelf.OPEN),
    ADJUSTING("待接收支部确认", Shelf.OPEN),
    IN_TRANSIT("介绍信在途", Shelf.IN_TRANSIT),
    RECEIVED("对方党委已接收", Shelf.IN_TRANSIT),
    DOUBTED("预备党员资格待认定", Shelf.IN_TRANSIT),
    ASSIGNED("已编入党支部，待报到", Shelf.IN_TRANSIT),
    VOIDING("旧介绍信作废待确认", Shelf.IN_TRANSIT),
    EXPIRED("介绍信过期，待核实原因", Shelf.EXPIRED),
    RETURNED("已退回", Shelf.OPEN),
    DISPUTED("待组织部裁定", Shelf.OPEN),
    ACCEPTED("已转入，回执已收", Shelf.CLOSED),
    DECLINED("党支部未同意转出", Shelf.CLOSED),
    WITHDRAWN("已撤回", Shelf.CLOSED),
    LAPSED("过期后未再办理", Shelf.CLOSED),
    KEPT("裁定保留原组织关系", Shelf.CLOSED),
    NOT_RECOGNIZED("预备党员资格不予承认", Shelf.CLOSED),
    VOIDED("介绍信已作废", Shelf.CLOSED),
    CANCELLED("因党籍变动终止", Shelf.CLOSED);

    private final String label;
    private final Shelf shelf;

    TransferState(String label, Shelf shelf) {
        this.label = label;
        this.shelf = shelf;
    }

    public String label() {
        return label;
    }

    /** The list in which such a transfer is kept while nothing is overdue. */
    Shelf shelf() {
        return shelf;
    }

    public boolean ended() {
        return shelf == Shelf.CLOSED;
    }
}
