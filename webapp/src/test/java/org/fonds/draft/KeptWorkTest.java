package org.fonds.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.InstantSource;
import org.fonds.account.AccountDatabases;
import org.fonds.audit.Actor;
import org.fonds.description.Description;
import org.fonds.description.DescriptionBuilder;
import org.fonds.description.DocumentId;
import org.fonds.description.TextElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the desk keeps in the database of accounts, on each that it may be. */
class KeptWorkTest {

  private static final Instant NOW = Instant.parse("2026-05-01T09:30:00Z");
  private static final DocumentId DOCUMENT = new DocumentId("aaaa-0001");
  private static final Description SHOWN = DescriptionBuilder.titled("A title").build();
  private static final Description WRITTEN =
      DescriptionBuilder.titled("Другое название")
          .text(TextElement.SCOPE_AND_CONTENT, "a line\n".repeat(20_000))
          .build();

  private static Actor person(String name) {
    return Actor.person(name, "127.0.0.1");
  }

  @ParameterizedTest
  @EnumSource(AccountDatabases.class)
  void a_draft_is_each_persons_own_and_the_newest_counts(AccountDatabases kind) {
    Drafts drafts = new Drafts(JdbcClient.create(kind.migrated()), InstantSource.fixed(NOW));

    drafts.keep(person("Anna"), DOCUMENT, SHOWN, DescriptionBuilder.titled("Begun").build());
    drafts.keep(person("anna"), DOCUMENT, SHOWN, WRITTEN);

    assertThat(drafts.of(person("Anna"), DOCUMENT)).hasValue(new Draft(SHOWN, WRITTEN, NOW));
    assertThat(drafts.of(person("Boris"), DOCUMENT)).isEmpty();
    assertThat(drafts.of(person("Anna"), new DocumentId("aaaa-0002"))).isEmpty();

    drafts.keep(person("Anna"), DOCUMENT, SHOWN, SHOWN);
    assertThat(drafts.of(person("Anna"), DOCUMENT)).as("what says nothing new").isEmpty();
  }

  @ParameterizedTest
  @EnumSource(AccountDatabases.class)
  void templates_are_everybodys_and_replaced_by_their_names(AccountDatabases kind) {
    Templates templates = new Templates(JdbcClient.create(kind.migrated()));

    templates.keep(" Box 3 ", SHOWN);
    templates.keep("Box 3", WRITTEN);
    templates.keep("Another", SHOWN);

    assertThat(templates.names()).containsExactly("Another", "Box 3");
    assertThat(templates.named("Box 3")).hasValue(WRITTEN);
    templates.drop("Box 3");
    assertThat(templates.named("Box 3")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> templates.keep(" ", SHOWN));
  }
}
