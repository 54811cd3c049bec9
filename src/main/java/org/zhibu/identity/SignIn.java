package org.zhibu.identity;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks a name and a password, slowly on purpose, and more slowly for whoever keeps guessing. */
@Component
class SignIn implements AuthenticationProvider {

    private final AccountRepository accounts;
    private final Accounts directory;
    private final PasswordEncoder passwords;
    private final LoginThrottle throttle;
    private final RecentSignIns recent;
    /** Compared against when the account does not exist, so that the answer takes equally long. */
    private final String decoy;

    SignIn(
            AccountRepository accounts,
            Accounts directory,
            PasswordEncoder passwords,
            LoginThrottle throttle,
            RecentSignIns recent) {
        this.accounts = accounts;
        this.directory = directory;
        this.passwords = passwords;
        this.throttle = throttle;
        this.recent = recent;
        this.decoy = passwords.encode("decoy");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var name = attempt.getName();
        var password = String.valueOf(attempt.getCredentials());
        var address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        var account = accounts.findByName(name).filter(Account::enabled);
        var hash = account.map(Account::passwordHash).orElse(decoy);
        if (!recent.contains(name, password, hash)) {
            throttle.take(name, address);
            if (!passwords.matches(password, hash) || account.isEmpty()) {
                throw new BadCredentialsException("账号或密码不正确");
            }
            throttle.giveBack(name, address);
            recent.remember(name, password, hash);
        }
        return UsernamePasswordAuthenticationToken.authenticated(name, null, authorities(name));
    }

    private List<GrantedAuthority> authorities(String name) {
        return directory.groupsOf(name).stream()
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
