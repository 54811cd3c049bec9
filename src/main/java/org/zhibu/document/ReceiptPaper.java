package org.zhibu.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a receipt for Party dues (党费收据) says, in the words that are printed.
 *
 * @param amountInWords the amount in the characters that cannot be altered (大写)
 * @param purpose what it was paid for, such as the months
 * @param stateMark a word across a receipt that no longer holds
 */
public record ReceiptPaper(
        String number,
        String branch,
        String member,
        @Nullable String payer,
        String amount,
        String amountInWords,
        String purpose,
        String method,
        LocalDate paidOn,
        @Nullable String stateMark) {

    /** Nobody's data get into a log by way of a message. */
    @Override
    public String toString() {
        return "ReceiptPaper " + number;
    }
}
