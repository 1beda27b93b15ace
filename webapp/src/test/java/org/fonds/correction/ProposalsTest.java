package org.fonds.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.fonds.account.AccountDatabases;
import org.fonds.description.DocumentId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProposalsTest {

  private static final Instant NOW = Instant.parse("2026-05-01T09:30:00Z");
  private static final String HERE = "127.0.0.1";

  private static Proposals proposals(AccountDatabases kind) {
    return new Proposals(JdbcClient.create(kind.migrated()), InstantSource.fixed(NOW));
  }

  private static Proposal proposal(String written) {
    return new Proposal(
        0, new DocumentId("aaaa-0001"), 3, "Shown", written, " A reader ", "", Instant.EPOCH);
  }

  @ParameterizedTest
  @EnumSource(AccountDatabases.class)
  void wait_until_somebody_settles_them_once(AccountDatabases kind) {
    Proposals proposals = proposals(kind);

    assertThat(proposals.send(proposal("Показано"), HERE)).isInstanceOf(ProposalOutcome.Sent.class);
    assertThat(proposals.send(proposal("Shown"), HERE))
        .as("what says nothing new")
        .isInstanceOf(ProposalOutcome.Refused.class);

    assertThat(proposals.open()).isEqualTo(1);
    Proposal waiting = proposals.waiting(10).getFirst();
    assertThat(waiting.written()).isEqualTo("Показано");
    assertThat(waiting.from()).isEqualTo("A reader");
    assertThat(waiting.sent()).isEqualTo(NOW);
    assertThat(proposals.waitingOne(waiting.number())).hasValue(waiting);
    assertThat(proposals.settle(waiting.number(), true, "Anna")).isTrue();
    assertThat(proposals.settle(waiting.number(), false, "Boris")).isFalse();
    assertThat(proposals.open()).isZero();
    assertThat(proposals.waitingOne(waiting.number())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(AccountDatabases.class)
  void from_one_address_are_taken_only_so_many_in_an_hour(AccountDatabases kind) {
    Proposals proposals = proposals(kind);

    for (int i = 0; i < Proposals.MOST_IN_AN_HOUR; i++) {
      assertThat(proposals.send(proposal("Other " + i), HERE))
          .isInstanceOf(ProposalOutcome.Sent.class);
    }

    assertThat(proposals.send(proposal("One more"), HERE))
        .isInstanceOf(ProposalOutcome.Refused.class);
    assertThat(proposals.send(proposal("One more"), "127.0.0.2"))
        .isInstanceOf(ProposalOutcome.Sent.class);
    assertThat(proposals.send(proposal("x".repeat(300_000)), "127.0.0.3"))
        .isInstanceOf(ProposalOutcome.Refused.class);
  }
}
