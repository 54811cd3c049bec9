package org.zhibu.dues;

import org.zhibu.rules.Labeled;

/** The accounts of the ledger. */
public enum LedgerAccount implements Labeled {
    RECEIVABLE("应收党费"),
    DUES("党费收入"),
    ADVANCE("预交党费"),
    VOLUNTARY("自愿多交党费"),
    CENTRAL("应上缴中央的大额党费"),
    CASH("现金"),
    BANK("银行存款"),
    ONLINE("在线支付"),
    REMITTED("已上缴党费");

    private final String label;

    LedgerAccount(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
