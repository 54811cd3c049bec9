package org.zhibu.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.development.Applications;
import org.zhibu.development.DossierFile;
import org.zhibu.development.NewApplication;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.Conflict;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.RuleViolation;

/** The front door of the letter box: takes applications in and says afterwards how they fare. */
@Service
@Transactional
public class Intake {

    private static final Actor APPLICANT = new Actor("online", null);
    private static final int LONGEST_KEY = 255;

    private final Applications applications;
    private final DossierFile dossiers;
    private final ReceiptRepository receipts;
    private final FollowUpCodes codes;
    private final ObjectMapper json;
    private final Clock clock;

    Intake(
            Applications applications,
            DossierFile dossiers,
            ReceiptRepository receipts,
            FollowUpCodes codes,
            ObjectMapper json,
            Clock clock) {
        this.applications = applications;
        this.dossiers = dossiers;
        this.receipts = receipts;
        this.codes = codes;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Takes an application in; the process starts in the same transaction. The same application under the same key gets the
     * same answer again, another one under that key is refused.
     */
    public Acknowledgement receive(NewApplication application, @Nullable String idempotencyKey) {
        var body = codes.fingerprint(text(application));
        var key =
                idempotencyKey == null || idempotencyKey.isBlank() ? null : codes.fingerprint(checked(idempotencyKey));
        var earlier = key == null ? null : receipts.findByRequestKey(key).orElse(null);
        if (earlier != null) {
            if (!earlier.requestBody().equals(body)) {
                throw new RuleViolation(
                        "idempotency-key-reused", "同一个 Idempotency-Key 不能用于不同的内容", "请换一个新的 Idempotency-Key");
            }
            return acknowledge(earlier);
        }
        var receipt = Receipt.of(applications.open(application, APPLICANT), key, body, clock.instant());
        try {
            return acknowledge(receipts.saveAndFlush(receipt));
        } catch (DataIntegrityViolationException sameMoment) {
            throw new Conflict("request-in-flight", "同一请求正在处理，请稍后用相同的 Idempotency-Key 重试");
        }
    }

    /** How the application fares; without the right code it does not exist. */
    @Transactional(readOnly = true)
    public FollowUp follow(String receiptNo, String followUpCode) {
        var receipt = receipts.findByReceiptNo(receiptNo)
                .filter(found -> codes.matches(found.receiptNo(), followUpCode))
                .orElseThrow(() -> new NotFound("回执编号或查询码不正确"));
        var progress = dossiers.progress(receipt.dossier());
        return new FollowUp(
                receiptNo,
                receivedOn(receipt),
                progress.stage().label(),
                switch (progress.status()) {
                    case OPEN -> "正在办理";
                    case ARCHIVED -> "已办结归档";
                    case CLOSED ->
                        progress.closing() == null ? "已终止" : progress.closing().label();
                });
    }

    private LocalDate receivedOn(Receipt receipt) {
        return LocalDate.ofInstant(receipt.receivedAt(), clock.getZone());
    }

    private Acknowledgement acknowledge(Receipt receipt) {
        return new Acknowledgement(receipt.receiptNo(), codes.codeFor(receipt.receiptNo()), receivedOn(receipt));
    }

    private static String checked(String key) {
        if (key.length() > LONGEST_KEY) {
            throw new RuleViolation("idempotency-key-length", "Idempotency-Key 不能超过 255 个字符", "请缩短后重试");
        }
        return key;
    }

    private String text(NewApplication application) {
        try {
            return json.writeValueAsString(application);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The receipt number, and the secret that goes with it; shown once. */
    public record Acknowledgement(String receiptNo, String followUpCode, LocalDate receivedOn) {}
}
