package org.fonds.research;

import java.util.Optional;
import org.fonds.account.AccountName;
import org.fonds.audit.Actor;
import org.fonds.audit.Means;

/**
 * Whose desk it is.
 *
 * @param signInName the name of the account in the form in which names are compared
 */
public record Researcher(String signInName) {

  /** Whoever acts, by hand or by a program with a token; empty for somebody not signed in. */
  public static Optional<Researcher> of(Actor actor) {
    return actor.means() == Means.PERSON || actor.means() == Means.TOKEN
        ? Optional.of(new Researcher(AccountName.signInName(actor.name())))
        : Optional.empty();
  }
}
