package org.fonds.account.security;

import java.util.Set;
import org.fonds.account.Account;
import org.fonds.account.AccountName;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody whom an OpenID Connect provider knows; is called here as the account is. */
final class OpenIdUser extends DefaultOidcUser implements SignedIn {

  private static final long serialVersionUID = 1;

  private final String name;
  private final int changes;

  OpenIdUser(OidcUser provided, Account account) {
    super(
        Set.of(new SimpleGrantedAuthority("ROLE_" + account.role().name())),
        provided.getIdToken(),
        provided.getUserInfo());
    this.name = account.name().text();
    this.changes = account.changes();
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public AccountName account() {
    return new AccountName(name);
  }

  @Override
  public int changes() {
    return changes;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OpenIdUser user && super.equals(other) && user.changes == changes;
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }
}
