package org.zhibu.transfer;

import org.springframework.stereotype.Component;
import org.zhibu.exchange.Exchange;
import org.zhibu.kernel.OrganizationCode;

/** Numbers without gaps: of transfers, of letters per issuer and year, and of letters that came in on paper. */
@Component
class TransferNumbers {

    private static final String TRANSFER = "T";
    private static final String PAPER = "paper";

    private final TransferSeriesRepository series;
    private final Exchange exchange;

    TransferNumbers(TransferSeriesRepository series, Exchange exchange) {
        this.series = series;
        this.exchange = exchange;
    }

    String transfer(int year) {
        return "%s%d-%06d".formatted(TRANSFER, year, series.next(TRANSFER, year));
    }

    String batch(int year) {
        return "B%d-%05d".formatted(year, series.next("B", year));
    }

    LetterNumber letter(OrganizationCode issuer, int year) {
        return new LetterNumber(exchange.ownCode(), issuer, year, series.next(issuer.value(), year));
    }

    /** Numbers on foreign paper may repeat; ours do not. */
    String paperLetter(OrganizationCode receiver, int year) {
        var register = PAPER + "-" + receiver.value();
        return "%s-%d-%05d".formatted(register, year, series.next(register, year));
    }

    /** Letters begin with a deployment, in small letters. */
    static boolean isTransfer(String key) {
        return key.startsWith(TRANSFER);
    }
}
