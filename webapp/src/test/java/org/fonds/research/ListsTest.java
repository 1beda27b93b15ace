package org.fonds.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.fonds.account.AccountDatabases;
import org.fonds.description.DocumentId;
import org.fonds.search.SearchQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists, entries and past searches in the database of accounts, on each that it may be. */
class ListsTest {

  private static final Instant NOW = Instant.parse("2026-05-01T09:30:00Z");
  private static final Researcher ANNA = new Researcher("anna");
  private static final Researcher BORIS = new Researcher("boris");
  private static final DocumentId DOCUMENT = new DocumentId("aaaa-0001");

  /** A database with two people. */
  private record Desk(
      JdbcClient database,
      TransactionTemplate transactions,
      Lists lists,
      Entries entries,
      PastSearches past) {

    static Desk in(AccountDatabases kind) {
      return in(kind, InstantSource.fixed(NOW));
    }

    static Desk in(AccountDatabases kind, InstantSource clock) {
      DataSource source = kind.migrated();
      JdbcClient database = JdbcClient.create(source);
      TransactionTemplate transactions =
          new TransactionTemplate(new JdbcTransactionManager(source));
      for (Researcher each : List.of(ANNA, BORIS)) {
        database
            .sql(
                "insert into account (sign_in_name, name, role, enabled, created)"
                    + " values (?, ?, 'READER', true, ?)")
            .params(
                each.signInName(), each.signInName(), OffsetDateTime.ofInstant(NOW, ZoneOffset.UTC))
            .update();
      }
      return new Desk(
          database,
          transactions,
          new Lists(database, transactions, clock),
          new Entries(database, transactions, clock),
          new PastSearches(database, transactions, clock));
    }

    ResearchList list(String name) {
      return lists.make(ANNA, name).orElseThrow();
    }

    Entry page(ResearchList list, int number) {
      return entries.add(list, new Kept.Page(DOCUMENT, number), Note.NONE)
              instanceof KeepingOutcome.Added added
          ? added.entry()
          : entries.of(list, 0, 1, "").getFirst();
    }

    List<Integer> order(ResearchList list) {
      return entries.of(list, 0, 20_000, "").stream().map(each -> each.kept().firstPage()).toList();
    }
  }

  @ParameterizedTest
  @EnumSource(AccountDatabases.class)
  void a_list_is_found_by_its_person_alone(AccountDatabases kind) {
    Desk desk = Desk.in(kind);
    ResearchList list = desk.list("  Deportations \n of {1941} \u202Eאבג 🗂 \"");

    assertThat(list.name()).isEqualTo("Deportations of {1941} \u202Eאבג 🗂 \"");
    assertThat(desk.lists().find(ANNA, list.id())).hasValue(list);
    assertThat(desk.lists().find(BORIS, list.id())).isEmpty();
    desk.lists().rename(BORIS, list.id(), "Mine");
    desk.lists().share(BORIS, list.id());
    desk.lists().delete(BORIS, list.id());
    assertThat(desk.lists().of(ANNA)).containsExactly(list);
    assertThat(desk.lists().of(BORIS)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(AccountDatabases.class)
  void a_name_that_is_too_long_is_cut_between_letters_and_none_is_the_usual(AccountDatabases kind) {
    Desk desk = Desk.in(kind);

    assertThat(desk.list("🗂".repeat(300)).name()).isEqualTo("🗂".repeat(100));
    assertThat(desk.list("x" + "🗂".repeat(300)).name()).isEqualTo("x" + "🗂".repeat(99));
    assertThat(desk.list(" \n\u0000 ").name()).isEqualTo(ResearchList.FIRST);
  }

  @ParameterizedTest
  @EnumSource(AccountDatabases.class)
  void a_link_works_until_the_list_is_private_or_deleted(AccountDatabases kind) {
    Desk desk = Desk.in(kind);
    ResearchList list = desk.list("Shared");
    desk.lists().share(ANNA, list.id());
    String link = desk.lists().find(ANNA, list.id()).map(ResearchList::sharedAs).orElse("");
    desk.lists().share(ANNA, list.id());

    assertThat(desk.lists().shared(link)).map(ResearchList::id).hasValue(list.id());
    desk.lists().keepPrivate(ANNA, list.id());
    assertThat(desk.lists().shared(link)).isEmpty();
    desk.lists().share(ANNA, list.id());
    assertThat(desk.lists().shared(link)).isEmpty();
    String again = desk.lists().find(ANNA, list.id()).map(ResearchList::sharedAs).orElse("");
    desk.lists().delete(ANNA, list.id());
    assertThat(desk.lists().shared(again)).isEmpty();
    for (String odd : List.of("", "x", "'; drop table account; --", "\u0000", "a".repeat(32))) {
      assertThat(desk.lists().shared(odd)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(AccountDatabases.class)
  void entries_keep_what_was_kept_with_words_and_notes_as_written(AccountDatabases kind) {
    Desk desk = Desk.in(kind);
    ResearchList list = desk.list("All kinds");
    Kept.Quotation words =
        new Kept.Quotation(DOCUMENT, 3, 4, 2, "„Постановление”\r\nот {1937} г.\u0000 😀 ואחרי");
    Note note = new Note("line 1\n\nline 2 😀", List.of(" terror ", "O'Brien, \"x\"", "terror"));
    for (Kept kept : List.of(new Kept.WholeDocument(DOCUMENT), new Kept.Page(DOCUMENT, 3), words)) {
      assertThat(desk.entries().add(list, kept, note)).isInstanceOf(KeepingOutcome.Added.class);
      assertThat(desk.entries().add(list, kept, note))
          .isInstanceOf(KeepingOutcome.AlreadyThere.class);
    }
    List<Entry> entries = desk.entries().of(list, 0, 10, "");

    assertThat(entries)
        .extracting(Entry::kept)
        .containsExactly(new Kept.WholeDocument(DOCUMENT), new Kept.Page(DOCUMENT, 3), words);
    assertThat(words.words()).isEqualTo("„Постановление”\nот {1937} г. 😀 ואחרי");
    assertThat(entries.getLast().note()).isEqualTo(note);
    assertThat(note.tags()).containsExactly("terror", "O'Brien, \"x\"");
    assertThat(desk.entries().tags(list)).containsExactly("O'Brien, \"x\"", "terror");
    assertThat(desk.entries().count(list, "terror")).isEqualTo(3);
    assertThat(desk.entries().count(list, "terro")).isZero();
    assertThat(desk.entries().count(list, "%")).isZero();
  }

  @ParameterizedTest
  @EnumSource(AccountDatabases.class)
  void two_windows_that_write_one_note_lose_nothing(AccountDatabases kind) {
    Desk desk = Desk.in(kind);
    ResearchList list = desk.list("Two windows");
    Entry entry = desk.page(list, 1);
    Note first = new Note("from the first", List.of());
    Note second = new Note("from the second", List.of());

    assertThat(desk.entries().write(list, entry.id(), first, entry.changes()))
        .isInstanceOf(NotingOutcome.Written.class);
    NotingOutcome outcome = desk.entries().write(list, entry.id(), second, entry.changes());

    assertThat(outcome)
        .isInstanceOfSatisfying(
            NotingOutcome.WrittenMeanwhile.class,
            meanwhile -> assertThat(meanwhile.entry().note()).isEqualTo(first));
    desk.entries().remove(list, entry.id());
    assertThat(desk.entries().write(list, entry.id(), second, 1))
        .isInstanceOf(NotingOutcome.Missing.class);
  }

  @ParameterizedTest
  @EnumSource(AccountDatabases.class)
  void the_order_is_what_was_made_of_it(AccountDatabases kind) {
    Desk desk = Desk.in(kind);
    ResearchList list = desk.list("Order");
    List<Entry> entries =
        IntStream.rangeClosed(1, 6).mapToObj(number -> desk.page(list, number)).toList();

    desk.entries().move(list, entries.get(5).id(), entries.get(0).id());
    assertThat(desk.order(list)).containsExactly(6, 1, 2, 3, 4, 5);
    desk.entries().move(list, entries.get(0).id(), null);
    assertThat(desk.order(list)).containsExactly(6, 2, 3, 4, 5, 1);
    desk.entries().moveUp(list, entries.get(3).id());
    desk.entries().moveDown(list, entries.get(5).id());
    assertThat(desk.order(list)).containsExactly(2, 6, 4, 3, 5, 1);
    desk.entries().moveUp(list, entries.get(1).id());
    desk.entries().moveDown(list, entries.get(0).id());
    desk.entries().move(list, entries.get(2).id(), entries.get(2).id());
    assertThat(desk.order(list)).containsExactly(2, 6, 4, 3, 5, 1);
    desk.entries().remove(list, entries.get(3).id());
    desk.entries().move(list, entries.get(1).id(), entries.get(3).id());
    assertThat(desk.order(list)).as("before one that is gone").containsExactly(6, 3, 5, 1, 2);
  }

  @ParameterizedTest
  @EnumSource(AccountDatabases.class)
  void the_order_lasts_however_often_it_is_changed(AccountDatabases kind) {
    Desk desk = Desk.in(kind);
    ResearchList list = desk.list("Often");
    List<Integer> expected = new ArrayList<>();
    List<UUID> ids = new ArrayList<>();
    for (int number = 1; number <= 5; number++) {
      ids.add(desk.page(list, number).id());
      expected.add(number);
    }
    Random random = new Random(1941);
    for (int i = 0; i < 150; i++) {
      int from = random.nextInt(5);
      int before = i % 2 == 0 ? 0 : random.nextInt(5);
      if (from == before) {
        continue;
      }
      desk.entries().move(list, ids.get(from), ids.get(before));
      UUID moved = ids.get(from);
      UUID other = ids.get(before);
      int number = expected.get(from);
      ids.remove(from);
      expected.subList(from, from + 1).clear();
      ids.add(ids.indexOf(other), moved);
      expected.add(ids.indexOf(moved), number);
    }
    assertThat(desk.order(list)).as("seed 1941").isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(AccountDatabases.class)
  void several_windows_that_change_one_order_keep_every_entry_once(AccountDatabases kind)
      throws Exception {
    Desk desk = Desk.in(kind);
    ResearchList list = desk.list("Windows");
    List<Entry> entries =
        IntStream.rangeClosed(1, 8).mapToObj(number -> desk.page(list, number)).toList();
    List<Callable<Integer>> windows = new ArrayList<>();
    for (int window = 0; window < 4; window++) {
      Random random = new Random(window);
      windows.add(() -> {
        for (int i = 0; i < 20; i++) {
          desk.entries()
              .move(list, entries.get(random.nextInt(8)).id(), entries.get(random.nextInt(8)).id());
          desk.entries().add(list, new Kept.Page(DOCUMENT, 9 + i), Note.NONE);
        }
        return 0;
      });
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<Integer> each : threads.invokeAll(windows)) {
        assertThat(each.get()).isZero();
      }
    }
    assertThat(desk.order(list))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 28).boxed().toList());
  }

  @ParameterizedTest
  @EnumSource(AccountDatabases.class)
  void a_list_has_ten_thousand_entries_and_no_more(AccountDatabases kind) {
    Desk desk = Desk.in(kind);
    ResearchList list = desk.list("Long");
    desk.transactions().executeWithoutResult(transaction -> fill(desk, list));
    assertThat(desk.entries().add(list, new Kept.Page(DOCUMENT, 10_001), Note.NONE))
        .isInstanceOf(KeepingOutcome.Full.class);
    Entry last = desk.entries().of(list, 9_999, 10, "").getFirst();
    // There is no gap between the first two: all are numbered anew.
    desk.entries().move(list, last.id(), desk.entries().of(list, 1, 1, "").getFirst().id());
    assertThat(desk.order(list)).hasSize(10_000).startsWith(1, 10_000, 2, 3).endsWith(9_998, 9_999);
  }

  private static void fill(Desk desk, ResearchList list) {
    for (int number = 1; number <= ResearchList.MOST_ENTRIES; number++) {
      desk.database()
          .sql(
              "insert into research_entry (id, in_list, place, kind, document, first_page,"
                  + " last_page, text_version, words, note, tags, changes, added)"
                  + " values (?, ?, ?, 'page', 'aaaa-0001', ?, ?, 0, '', '', '', 0, ?)")
          .params(
              UUID.randomUUID(),
              list.id(),
              number,
              number,
              number,
              OffsetDateTime.ofInstant(NOW, ZoneOffset.UTC))
          .update();
    }
  }

  @ParameterizedTest
  @EnumSource(AccountDatabases.class)
  void with_an_account_its_desk_goes(AccountDatabases kind) {
    Desk desk = Desk.in(kind);
    ResearchList list = desk.list("Gone");
    desk.page(list, 1);
    desk.lists().share(ANNA, list.id());
    String link = desk.lists().find(ANNA, list.id()).map(ResearchList::sharedAs).orElse("");
    desk.past().add(ANNA, "words", SearchQuery.of("words"), 3);
    desk.past().keep(ANNA, false);

    desk.database().sql("delete from account where sign_in_name = 'anna'").update();

    assertThat(desk.lists().shared(link)).isEmpty();
    for (String table :
        List.of("research_list", "research_entry", "past_search", "forgetful_searcher")) {
      assertThat(desk.database().sql("select count(*) from " + table).query(Long.class).single())
          .as(table)
          .isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(AccountDatabases.class)
  void past_searches_can_be_emptied_and_switched_off_and_do_not_stay(AccountDatabases kind) {
    Instant[] now = {NOW};
    Desk desk = Desk.in(kind, () -> now[0]);
    desk.past().add(ANNA, "one", SearchQuery.of("one"), 1);
    now[0] = NOW.plusSeconds(60);
    desk.past().add(ANNA, "two", SearchQuery.of("two"), 2);
    now[0] = NOW.plusSeconds(120);
    desk.past().add(ANNA, "one", SearchQuery.of("one"), 7);
    desk.past().add(ANNA, "everything", SearchQuery.of(""), 9);
    desk.past().add(BORIS, "his", SearchQuery.of("his"), 2);

    assertThat(desk.past().of(ANNA)).extracting(PastSearch::name).containsExactly("one", "two");
    assertThat(desk.past().of(ANNA).getFirst().total()).isEqualTo(7);
    desk.past().keep(ANNA, false);
    desk.past().keep(ANNA, false);
    desk.past().add(ANNA, "three", SearchQuery.of("three"), 1);
    assertThat(desk.past().of(ANNA)).hasSize(2);
    desk.past().forget(ANNA);
    assertThat(desk.past().of(ANNA)).isEmpty();
    assertThat(desk.past().of(BORIS)).hasSize(1);
    desk.past().keep(ANNA, true);
    now[0] = NOW.plus(PastSearches.KEPT).plusSeconds(130);
    assertThat(desk.past().of(BORIS)).isEmpty();
    desk.past().add(ANNA, "later", SearchQuery.of("later"), 1);
    assertThat(desk.database().sql("select count(*) from past_search").query(Long.class).single())
        .isEqualTo(1);
    desk.transactions()
        .executeWithoutResult(transaction -> {
          for (int i = 0; i < PastSearches.MOST + 5; i++) {
            now[0] = now[0].plusSeconds(1);
            desk.past().add(ANNA, "n" + i, SearchQuery.of("n" + i), 1);
          }
        });
    assertThat(desk.past().of(ANNA)).hasSize(PastSearches.MOST);
  }

  @Test
  void what_cannot_be_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Kept.Page(DOCUMENT, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Kept.Quotation(DOCUMENT, 2, 1, 1, "words"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Kept.Quotation(DOCUMENT, 1, 1, 1, " \u0000 "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Kept.Quotation(DOCUMENT, 1, 1, 1, "x".repeat(20_001)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Note("x".repeat(20_001), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Note("", IntStream.range(0, 21).mapToObj(Integer::toString).toList()));
    assertThat(new Note("", Note.tagsIn("a, b;c،d,, ")).tags())
        .isEqualTo(List.of("a", "b", "c", "d"));
  }
}
