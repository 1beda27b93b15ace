package org.fonds.account.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.fonds.account.Account;
import org.fonds.account.Accounts;
import org.fonds.audit.Act;
import org.fonds.audit.Actor;
import org.fonds.audit.Deed;
import org.fonds.audit.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.stereotype.Component;

/** Notes when people sign in and out, and when somebody is refused. */
@Component
public final class SignIns {

  /** Of a name that nobody has: more might be a password, written into the wrong field. */
  private static final int SHOWN_OF_A_STRANGER = 2;

  private final Accounts accounts;
  private final Journal journal;

  SignIns(Accounts accounts, Journal journal) {
    this.accounts = accounts;
    this.journal = journal;
  }

  @EventListener
  void noted(InteractiveAuthenticationSuccessEvent signIn) {
    if (signIn.getAuthentication().getPrincipal() instanceof SignedIn person) {
      accounts.signedIn(person.account());
      Actor actor = Actor.person(person.account().text(), Actors.address());
      journal.note(Act.of(actor, Deed.SIGNED_IN, ""));
    }
  }

  /**
   * Notes that somebody was refused. A try that the throttle did not even let through is none.
   *
   * @param name as it was written; null where none was
   */
  public void refused(
      HttpServletRequest request, @Nullable String name, AuthenticationException why) {
    if (why instanceof TooManyFailuresException) {
      return;
    }
    Actor actor = Actor.nobody(request.getRemoteAddr());
    String details =
        why instanceof OAuth2AuthenticationException
            ? "by OpenID Connect"
            : accounts
                .find(name == null ? "" : name)
                .map(SignIns::words)
                .orElseGet(() -> ofStranger(name == null ? "" : name));
    journal.note(Act.of(actor, Deed.SIGN_IN_REFUSED, details));
  }

  /** Notes that somebody signed out. */
  public void signedOut(HttpServletRequest request, @Nullable Authentication person) {
    if (person != null) {
      Actor actor = Actor.person(person.getName(), request.getRemoteAddr());
      journal.note(Act.of(actor, Deed.SIGNED_OUT, ""));
    }
  }

  private static String words(Account account) {
    return "as " + account.name().text() + (account.enabled() ? "" : ", who may not sign in");
  }

  private static String ofStranger(String name) {
    int letters = name.codePointCount(0, name.length());
    return letters <= SHOWN_OF_A_STRANGER
        ? "under a name that nobody has"
        : String.format(
            Locale.ROOT,
            "under a name that nobody has: “%s…”, %d letters",
            name.substring(0, name.offsetByCodePoints(0, SHOWN_OF_A_STRANGER)),
            letters);
  }
}
