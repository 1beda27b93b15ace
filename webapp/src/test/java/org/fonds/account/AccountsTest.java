package org.fonds.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import org.fonds.audit.Act;
import org.fonds.audit.Actor;
import org.fonds.audit.Deed;
import org.fonds.audit.JournalFilter;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;

/** Accounts, invitations and tokens, in each database in which they may be kept. */
@ParameterizedClass
@EnumSource
class AccountsTest {

  private static final String PASSWORD = "correct horse battery staple";
  private static final String ANOTHER = "four words that differ here";

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-03-01T12:00:00Z"));

  private final AccountDatabases.Kept kept;

  AccountsTest(AccountDatabases database) {
    kept = database.open(now::get);
  }

  private Account add(String name, Role role) {
    return kept.accounts().add(new AccountName(name), PASSWORD, role);
  }

  @Nested
  class An_account {

    @Test
    void is_found_however_its_name_is_cased() {
      Account made = add("Анна Коваль", Role.ARCHIVIST);

      assertThat(kept.accounts().find("АННА коваль")).hasValue(made);
      assertThat(kept.accounts().all()).containsExactly(made);
      assertThat(kept.accounts().isPassword(made.name(), PASSWORD)).isTrue();
      assertThat(kept.accounts().isPassword(made.name(), ANOTHER)).isFalse();
    }

    @Test
    void has_a_name_that_no_other_has() {
      add("Anna", Role.READER);

      assertThatThrownBy(() -> add("ANNA", Role.READER)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void changes_with_role_password_and_leave_to_sign_in() {
      add("Eva", Role.ADMINISTRATOR);
      Account anna = add("Anna", Role.READER);

      assertThat(kept.accounts().changeRole(anna.name(), Role.ARCHIVIST))
          .isInstanceOfSatisfying(
              AccountChange.Changed.class,
              changed -> {
                assertThat(changed.account().role()).isEqualTo(Role.ARCHIVIST);
                assertThat(changed.account().changes()).isEqualTo(1);
              });
      kept.accounts().changePassword(anna.name(), ANOTHER);
      assertThat(kept.accounts().isPassword(anna.name(), ANOTHER)).isTrue();
      kept.accounts().enable(anna.name(), false);

      assertThat(kept.accounts().find("anna"))
          .hasValueSatisfying(account -> {
            assertThat(account.enabled()).isFalse();
            assertThat(account.changes()).isEqualTo(3);
          });
    }

    @Test
    void that_is_gone_is_not_changed() {
      assertThat(kept.accounts().changeRole(new AccountName("Nobody"), Role.READER))
          .isInstanceOf(AccountChange.Missing.class);
    }

    @Test
    void remembers_when_the_person_signed_in_last() {
      Account anna = add("Anna", Role.READER);
      assertThat(anna.lastSignIn()).isNull();

      kept.accounts().signedIn(anna.name());

      assertThat(kept.accounts().find("Anna"))
          .hasValueSatisfying(account -> assertThat(account.lastSignIn()).isNotNull());
    }
  }

  @Nested
  class The_last_administrator {

    @Test
    void neither_loses_the_role_nor_is_disabled() {
      Account eva = add("Eva", Role.ADMINISTRATOR);
      add("Anna", Role.ARCHIVIST);

      assertThat(kept.accounts().changeRole(eva.name(), Role.READER))
          .isInstanceOf(AccountChange.LastAdministrator.class);
      assertThat(kept.accounts().enable(eva.name(), false))
          .isInstanceOf(AccountChange.LastAdministrator.class);
      assertThat(kept.accounts().find("Eva")).hasValue(eva);
    }

    @Test
    void is_who_is_left_when_the_other_may_not_sign_in() {
      Account eva = add("Eva", Role.ADMINISTRATOR);
      Account olga = add("Olga", Role.ADMINISTRATOR);
      kept.accounts().enable(olga.name(), false);

      assertThat(kept.accounts().enable(eva.name(), false))
          .isInstanceOf(AccountChange.LastAdministrator.class);
    }

    @Test
    void stays_where_two_disable_each_other_at_the_same_time() throws Exception {
      Account eva = add("Eva", Role.ADMINISTRATOR);
      Account olga = add("Olga", Role.ADMINISTRATOR);
      CyclicBarrier together = new CyclicBarrier(2);

      List<CompletableFuture<AccountChange>> changes =
          List.of(eva, olga).stream()
              .map(account ->
                  CompletableFuture.supplyAsync(() -> {
                    await(together);
                    return kept.accounts().enable(account.name(), false);
                  }))
              .toList();

      assertThat(changes.stream().map(CompletableFuture::join))
          .filteredOn(AccountChange.LastAdministrator.class::isInstance)
          .hasSize(1);
    }

    private static void await(CyclicBarrier together) {
      try {
        together.await();
      } catch (InterruptedException | BrokenBarrierException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Nested
  class An_invitation {

    @Test
    void makes_one_account_of_its_role_once() {
      Secret secret = kept.invitations().newcomer(Role.ARCHIVIST);
      assertThat(kept.invitations().find(secret)).hasValue(new Invitation.Newcomer(Role.ARCHIVIST));

      assertThat(kept.invitations().redeem(secret, "Anna", PASSWORD))
          .isEqualTo(new InvitationOutcome.Done(new AccountName("Anna")));
      assertThat(kept.accounts().find("Anna"))
          .hasValueSatisfying(anna -> assertThat(anna.role()).isEqualTo(Role.ARCHIVIST));
      assertThat(kept.invitations().redeem(secret, "Boris", PASSWORD))
          .isInstanceOf(InvitationOutcome.LinkRefused.class);
    }

    @Test
    void still_counts_after_a_name_that_somebody_has() {
      add("Anna", Role.READER);
      Secret secret = kept.invitations().newcomer(Role.READER);

      assertThat(kept.invitations().redeem(secret, "anna", PASSWORD))
          .isInstanceOf(InvitationOutcome.NameRefused.class);
      assertThat(kept.invitations().redeem(secret, "Anna K", PASSWORD))
          .isInstanceOf(InvitationOutcome.Done.class);
    }

    @Test
    void counts_for_a_week() {
      Secret secret = kept.invitations().newcomer(Role.READER);
      now.set(now.get().plus(Invitations.WEEK).plusSeconds(1));

      assertThat(kept.invitations().find(secret)).isEmpty();
      assertThat(kept.invitations().redeem(secret, "Anna", PASSWORD))
          .isInstanceOf(InvitationOutcome.LinkRefused.class);
    }

    @Test
    void for_another_password_counts_for_a_day_and_ends_the_one_before() {
      Account anna = add("Anna", Role.READER);
      Secret former = kept.invitations().forPassword(anna);
      Secret secret = kept.invitations().forPassword(anna);

      assertThat(kept.invitations().find(former)).isEmpty();
      assertThat(kept.invitations().find(secret)).hasValue(new Invitation.ForPassword(anna.name()));
      assertThat(kept.invitations().redeem(secret, "", "short"))
          .isInstanceOf(InvitationOutcome.PasswordRefused.class);
      assertThat(kept.invitations().redeem(secret, "", ANOTHER))
          .isEqualTo(new InvitationOutcome.Done(anna.name()));
      assertThat(kept.accounts().isPassword(anna.name(), ANOTHER)).isTrue();

      Secret late = kept.invitations().forPassword(anna);
      now.set(now.get().plus(Duration.ofDays(1)).plusSeconds(1));
      assertThat(kept.invitations().find(late)).isEmpty();
    }

    @Test
    void for_the_first_account_is_there_only_as_long_as_nobody_has_one() {
      Secret former = kept.invitations().first().orElseThrow();
      Secret secret = kept.invitations().first().orElseThrow();

      assertThat(kept.invitations().find(former)).isEmpty();
      assertThat(kept.invitations().redeem(secret, "Eva", PASSWORD))
          .isInstanceOf(InvitationOutcome.Done.class);
      assertThat(kept.accounts().find("Eva"))
          .hasValueSatisfying(eva -> assertThat(eva.role()).isEqualTo(Role.ADMINISTRATOR));
      assertThat(kept.invitations().first()).isEmpty();
    }
  }

  @Nested
  class A_token {

    @Test
    void counts_until_its_person_may_not_sign_in() {
      add("Eva", Role.ADMINISTRATOR);
      Account anna = add("Anna", Role.ARCHIVIST);
      Secret secret = kept.tokens().issue(anna, "scanner");
      assertThat(kept.tokens().bearer(secret)).hasValue(new TokenBearer(anna, "scanner"));

      kept.accounts().enable(anna.name(), false);

      assertThat(kept.tokens().bearer(secret)).isEmpty();
    }
  }

  @Nested
  class A_deed {

    private static final Actor EVA = Actor.person("Eva", "192.0.2.7");

    private List<Act> noted() {
      List<Act> acts = new ArrayList<>();
      kept.journal().each(JournalFilter.ALL, entry -> acts.add(entry.act()));
      return acts;
    }

    @Test
    void stands_in_the_journal_without_a_secret() {
      add("Eva", Role.ADMINISTRATOR);
      Secret link = kept.deeds().invite(EVA, Role.READER);
      kept.deeds().redeem("192.0.2.8", link, "Anna", PASSWORD);
      Account anna = kept.accounts().find("Anna").orElseThrow();
      kept.deeds().changeRole(EVA, anna, Role.ARCHIVIST);
      Secret token = kept.deeds().issue(Actor.person("Anna", "192.0.2.8"), anna, "scanner");
      kept.deeds().redeem("192.0.2.8", kept.deeds().offerPassword(EVA, anna), "", ANOTHER);

      assertThat(noted())
          .containsExactly(
              Act.of(EVA, Deed.INVITED, "as reader"),
              Act.of(Actor.person("Anna", "192.0.2.8"), Deed.ACCOUNT_MADE, "as reader, by a link"),
              Act.of(EVA, Deed.ROLE_CHANGED, "Anna: from reader to archivist"),
              Act.of(Actor.person("Anna", "192.0.2.8"), Deed.TOKEN_MADE, "“scanner”"),
              Act.of(EVA, Deed.PASSWORD_LINK_MADE, "for Anna"),
              Act.of(Actor.person("Anna", "192.0.2.8"), Deed.PASSWORD_CHANGED, "by a link"));
      assertThat(noted().toString()).doesNotContain(link.text(), token.text(), PASSWORD, ANOTHER);
    }

    @Test
    void is_not_done_where_the_journal_cannot_be_written() {
      add("Eva", Role.ADMINISTRATOR);
      Account anna = add("Anna", Role.READER);
      kept.database().sql("alter table journal_head rename to taken_away").update();

      assertThatThrownBy(() -> kept.deeds().changeRole(EVA, anna, Role.ADMINISTRATOR))
          .isInstanceOf(DataAccessException.class);
      assertThatThrownBy(() -> kept.deeds().issue(EVA, anna, "scanner"))
          .isInstanceOf(DataAccessException.class);

      assertThat(kept.accounts().find("Anna")).hasValue(anna);
      assertThat(kept.tokens().of(anna)).isEmpty();
    }

    @Test
    void that_changed_nothing_is_not_noted() {
      add("Eva", Role.ADMINISTRATOR);

      kept.deeds().enable(EVA, new AccountName("Eva"), false);
      kept.deeds().redeem("192.0.2.8", new Secret("nothing"), "Boris", PASSWORD);

      assertThat(noted()).isEmpty();
    }
  }

  @Nested
  class Somebody_known_by_an_OpenID_Connect_provider {

    @Test
    void has_an_account_without_a_password() {
      Account anna =
          kept.accounts()
              .addByOpenId(new AccountName("Anna"), "https://id.example.org 17", Role.READER);

      assertThat(kept.accounts().findByOpenId("https://id.example.org 17")).hasValue(anna);
      assertThat(kept.accounts().findByOpenId("https://id.example.org 18")).isEmpty();
      assertThat(kept.accounts().passwordHash("Anna")).isEmpty();
      assertThat(kept.accounts().isPassword(anna.name(), "")).isFalse();
    }
  }
}
