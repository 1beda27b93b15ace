package org.fonds.account.security;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fonds.account.Account;
import org.fonds.account.AccountChange;
import org.fonds.account.AccountDeeds;
import org.fonds.account.AccountName;
import org.fonds.account.Accounts;
import org.fonds.account.Role;
import org.fonds.audit.Actor;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * The accounts of people who sign in by OpenID Connect. Who comes for the first time gets one: a
 * reader's, or that of the role which the provider's groups say. It is the issuer and the subject
 * that say who a person is; an account with a password is never taken over by one who has its name
 * at the provider.
 */
final class OpenIdUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

  private static final int MOST_OF_ONE_NAME = 1_000;

  private final OidcUserService provider = new OidcUserService();
  private final Accounts accounts;
  private final AccountDeeds deeds;
  private final OpenIdSettings settings;

  OpenIdUsers(Accounts accounts, AccountDeeds deeds, OpenIdSettings settings) {
    this.accounts = accounts;
    this.deeds = deeds;
    this.settings = settings;
  }

  /**
   * @throws OAuth2AuthenticationException if the person may not sign in here any more, or the
   *     provider does not say who it is
   */
  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    OidcUser provided = provider.loadUser(request);
    String openId = provided.getIssuer() + " " + provided.getSubject();
    Account account =
        accounts
            .findByOpenId(openId)
            .map(known -> withRoleOfToday(known, provided))
            .orElseGet(() ->
                deeds.addByOpenId(
                    Actors.address(),
                    freeName(provided),
                    openId,
                    roleOf(provided).orElse(Role.READER)));
    if (!account.enabled()) {
      throw refused("The account " + account.name().text() + " may not sign in any more.");
    }
    return new OpenIdUser(provided, account);
  }

  private Account withRoleOfToday(Account known, OidcUser provided) {
    Optional<Role> role = roleOf(provided).filter(today -> today != known.role());
    return role.isPresent()
            && deeds.changeRole(Actor.program(), known, role.get())
                instanceof AccountChange.Changed(Account changed)
        ? changed
        : known;
  }

  /** Empty where the provider's groups say nothing of roles. */
  private Optional<Role> roleOf(OidcUser provided) {
    String claim = settings.groupsClaim();
    if (claim == null) {
      return Optional.empty();
    }
    List<String> groups =
        Objects.requireNonNullElse(provided.getClaimAsStringList(claim), List.of());
    if (groups.contains(settings.administrators())) {
      return Optional.of(Role.ADMINISTRATOR);
    }
    return Optional.of(groups.contains(settings.archivists()) ? Role.ARCHIVIST : Role.READER);
  }

  private AccountName freeName(OidcUser provided) {
    AccountName name =
        Stream.of(
                provided.getFullName(),
                provided.getPreferredUsername(),
                provided.getEmail(),
                provided.getSubject())
            .filter(Objects::nonNull)
            .flatMap(text -> AccountName.of(text).stream())
            .findFirst()
            .orElseThrow(() ->
                refused("The provider says no name that could stand in the history of documents."));
    return Stream.concat(
            Stream.of(name),
            IntStream.range(2, MOST_OF_ONE_NAME)
                .mapToObj(number -> AccountName.of(name.text() + " " + number))
                .flatMap(Optional::stream))
        .filter(each -> accounts.find(each.text()).isEmpty())
        .findFirst()
        .orElseThrow(() -> refused("Too many people are called " + name.text() + "."));
  }

  private static OAuth2AuthenticationException refused(String why) {
    return new OAuth2AuthenticationException(new OAuth2Error("access_denied", why, null), why);
  }
}
