package org.zhibu.document;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.Conflict;
import org.zhibu.kernel.NotAllowed;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.RuleViolation;

/** The front door to what is kept with cases: scans of signed papers, certificates, receipts. */
@Service
@Transactional
public class Attachments {

    private static final Logger LOG = LoggerFactory.getLogger(Attachments.class);

    private final AttachmentRepository attachments;
    private final ObjectProvider<CaseShelf> shelves;
    private final Strongroom strongroom;
    private final AttachmentSettings settings;
    private final Clock clock;

    Attachments(
            AttachmentRepository attachments,
            ObjectProvider<CaseShelf> shelves,
            Strongroom strongroom,
            AttachmentSettings settings,
            Clock clock) {
        this.attachments = attachments;
        this.shelves = shelves;
        this.strongroom = strongroom;
        this.settings = settings;
        this.clock = clock;
    }

    /** How large a file may be, in bytes. */
    public int largest() {
        return settings.largestMegabytes() << 20;
    }

    @Transactional(readOnly = true)
    public CaseFile of(String caseNumber, Actor actor) {
        var contents = contents(caseNumber, actor);
        var items = attachments.findByCaseNumberOrderById(caseNumber).stream()
                .filter(attachment -> holds(contents, attachment.step(), attachment.kind()))
                .map(attachment -> item(attachment, contents))
                .toList();
        return new CaseFile(caseNumber, contents.title(), contents.mayAdd(), contents.places(), items);
    }

    /** The latest file of a kind that was not withdrawn, by its id. */
    @Transactional(readOnly = true)
    public Optional<String> latest(String caseNumber, String kind) {
        return attachments.findByCaseNumberOrderById(caseNumber).stream()
                .filter(attachment -> attachment.kind().equals(kind) && !attachment.isWithdrawn())
                .reduce((earlier, later) -> later)
                .map(attachment -> Long.toString(attachment.id()));
    }

    /** Keeps a file with a step of a case; the same file again, for the same step, is refused. */
    public CaseFile.Item add(String caseNumber, NewAttachment form, byte[] file, Actor actor) {
        var contents = contents(caseNumber, actor);
        requireMayAdd(contents);
        if (!holds(contents, form.step(), form.kind())) {
            throw new RuleViolation("attachment-place", "这一步没有这种材料", "请重新选择步骤和材料种类");
        }
        if (file.length > largest()) {
            throw new RuleViolation(
                    "attachment-size", "文件超过%dMB".formatted(settings.largestMegabytes()), "请降低扫描分辨率，或者分成几个文件上传");
        }
        var present = attachments.findByCaseNumberOrderById(caseNumber);
        requireRoom(present, form.step());
        var passed = Inspection.of(file);
        var hash = Attachment.hash(passed.content());
        if (present.stream().anyMatch(each -> each.step().equals(form.step()) && each.isSameAs(hash))) {
            throw new Conflict("attachment-twice", "这个文件已经上传过了");
        }
        return item(save(caseNumber, form, passed, actor), contents);
    }

    private Attachment save(String caseNumber, NewAttachment form, Inspection.Passed file, Actor actor) {
        try {
            var key = strongroom.keep(file.content());
            removeOnRollback(key);
            return attachments.save(Attachment.of(caseNumber, form, file, key, clock.instant(), actor.account()));
        } catch (IOException unavailable) {
            throw new StoreUnavailable(unavailable);
        }
    }

    private void removeOnRollback(String key) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    removeQuietly(key);
                }
            }
        });
    }

    /** What stays behind is locked and belongs to nothing. */
    private void removeQuietly(String key) {
        try {
            strongroom.remove(key);
        } catch (IOException stays) {
            LOG.warn("A file without a record stays in the store: {}", key);
        }
    }

    private void requireRoom(List<Attachment> present, String step) {
        var live = present.stream().filter(each -> !each.isWithdrawn()).toList();
        if (live.size() >= settings.mostPerCase()
                || live.stream().filter(each -> each.step().equals(step)).count() >= settings.mostPerStep()) {
            throw new RuleViolation(
                    "attachment-count",
                    "一步最多%d个附件，一件事项最多%d个".formatted(settings.mostPerStep(), settings.mostPerCase()),
                    "请把几页合并成一个 PDF 后上传");
        }
    }

    /** The file as it is kept; what was withdrawn is still read by whoever keeps the case. */
    @Transactional(readOnly = true)
    public Content open(long id, Actor actor) {
        var attachment = attachments.findById(id).orElseThrow(Attachments::missing);
        var contents = contents(attachment.caseNumber(), actor);
        if (!holds(contents, attachment.step(), attachment.kind())) {
            throw missing();
        }
        try {
            return new Content(item(attachment, contents), strongroom.fetch(attachment.storeKey()));
        } catch (IOException unavailable) {
            throw new StoreUnavailable(unavailable);
        }
    }

    public void withdraw(long id, String why, Actor actor) {
        var attachment = attachments.findById(id).orElseThrow(Attachments::missing);
        requireMayAdd(contents(attachment.caseNumber(), actor));
        attachment.withdraw(why, clock.instant(), actor.account());
        attachments.save(attachment);
    }

    private CaseShelf.Contents contents(String caseNumber, Actor actor) {
        return shelves.stream()
                .filter(shelf -> shelf.keeps(caseNumber))
                .findFirst()
                .orElseThrow(() -> new NotFound("没有编号为%s的事项".formatted(caseNumber)))
                .contents(caseNumber, actor);
    }

    private static void requireMayAdd(CaseShelf.Contents contents) {
        if (!contents.mayAdd()) {
            throw new NotAllowed("材料由办理该事项的党支部或者上级党委上传和撤下，本人不得处理自己的材料");
        }
    }

    private static boolean holds(CaseShelf.Contents contents, String step, String kind) {
        return contents.places().stream()
                .filter(place -> place.step().equals(step))
                .flatMap(place -> place.kinds().stream())
                .anyMatch(each -> each.code().equals(kind));
    }

    private static NotFound missing() {
        return new NotFound("没有这个附件");
    }

    private static CaseFile.Item item(Attachment attachment, CaseShelf.Contents contents) {
        return new CaseFile.Item(
                Long.toString(attachment.id()),
                attachment.step(),
                attachment.kind(),
                label(contents, attachment.kind()),
                attachment.name(),
                attachment.fileKind(),
                attachment.sizeBytes(),
                attachment.storedAt(),
                attachment.storedBy(),
                attachment.withdrawnAt(),
                attachment.withdrawnBy(),
                attachment.withdrawnWhy());
    }

    private static String label(CaseShelf.Contents contents, String kind) {
        return contents.places().stream()
                .flatMap(place -> place.kinds().stream())
                .filter(each -> each.code().equals(kind))
                .map(CaseShelf.Kind::label)
                .findFirst()
                .orElse(kind);
    }

    /** A file and what is known of it. */
    public record Content(CaseFile.Item item, byte[] bytes) {}
}
