package org.zhibu.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;

/**
 * Where accounts are reached by mail. An address counts once the code that was mailed there is brought back. Several accounts
 * may have the same one, so nobody learns here whether it is known.
 */
@Service
public class EmailAddresses {

    private static final int CODES = 100_000_000;

    private final AccountRepository accounts;
    private final EmailClaimRepository claims;
    private final ObjectProvider<ConfirmationMail> mail;
    private final PasswordEncoder hashes;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    EmailAddresses(
            AccountRepository accounts,
            EmailClaimRepository claims,
            ObjectProvider<ConfirmationMail> mail,
            PasswordEncoder hashes,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.accounts = accounts;
        this.claims = claims;
        this.mail = mail;
        this.hashes = hashes;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Mails a code to the address. Only its hash is kept, and the mail leaves when that is committed. */
    public void claim(Actor actor, EmailAddress address) {
        var carrier = mail.getIfAvailable();
        if (carrier == null) {
            throw new RuleViolation("mail-switched-off", "本系统没有开通邮件提醒", "提醒请在系统内查看");
        }
        var code = String.format(Locale.ROOT, "%08d", random.nextInt(CODES));
        transaction.executeWithoutResult(status -> {
            var account = take(actor);
            var now = clock.instant();
            var claim = claims.findById(account.id()).orElseGet(() -> claims.save(EmailClaim.of(account.id(), now)));
            claim.countCode(now);
            claim.await(address, hashes.encode(code), now);
        });
        if (!carrier.carry(address, code)) {
            throw new RuleViolation("email-code-not-sent", "验证邮件没有发出", "请核对邮箱地址，或者稍后再试");
        }
    }

    /** Gives the account the address it claimed. A wrong code costs one of its tries, whatever becomes of the answer. */
    public void confirm(Actor actor, String code) {
        var confirmed = transaction.execute(status -> {
            var account = take(actor);
            var claim = claims.findById(account.id());
            if (claim.isEmpty()
                    || !claim.get().takeTry(clock.instant())
                    || !hashes.matches(code, claim.get().codeHash())) {
                return false;
            }
            account.reachedAt(claim.get().email());
            claim.get().close();
            return true;
        });
        if (!Boolean.TRUE.equals(confirmed)) {
            throw new RuleViolation("email-code", "验证码不正确或者已经失效", "请核对，或者重新获取验证码");
        }
    }

    /** No mail any more; what was claimed but not confirmed is forgotten, too. */
    public void forget(Actor actor) {
        transaction.executeWithoutResult(status -> {
            var account = take(actor);
            account.reachedAt(null);
            claims.findById(account.id()).ifPresent(EmailClaim::close);
        });
    }

    public Optional<EmailAddress> of(Actor actor) {
        return accounts.findByName(actor.account()).map(Account::email).map(EmailAddress::new);
    }

    /** The address that waits for its code. */
    public Optional<EmailAddress> claimedBy(Actor actor) {
        return accounts.findByName(actor.account())
                .flatMap(account -> claims.findById(account.id()))
                .filter(claim -> claim.isOpen(clock.instant()))
                .map(claim -> new EmailAddress(claim.email()));
    }

    /** The accounts of these persons; whoever has none, or a closed one, is left out. */
    public Map<PersonId, Mailbox> mailboxesOf(Collection<PersonId> persons) {
        return accounts.findByPersonInAndEnabledTrue(persons).stream()
                .collect(Collectors.toMap(EmailAddresses::holder, EmailAddresses::mailbox));
    }

    private static PersonId holder(Account account) {
        return Optional.ofNullable(account.person()).orElseThrow();
    }

    private static Mailbox mailbox(Account account) {
        var email = account.email();
        return new Mailbox(account.name(), email == null ? null : new EmailAddress(email));
    }

    private Account take(Actor actor) {
        return accounts.takeByName(actor.account()).orElseThrow(() -> new NotFound("没有这个账号"));
    }
}
