package org.zhibu.dues;

import org.zhibu.rules.Labeled;

/** How money came in. */
public enum PaymentMethod implements Labeled {
    CASH("现金", LedgerAccount.CASH),
    BANK("银行转账", LedgerAccount.BANK),
    ONLINE("在线支付", LedgerAccount.ONLINE);

    private final String label;
    private final LedgerAccount account;

    PaymentMethod(String label, LedgerAccount account) {
        this.label = label;
        this.account = account;
    }

    @Override
    public String label() {
        return label;
    }

    LedgerAccount account() {
        return account;
    }
}
