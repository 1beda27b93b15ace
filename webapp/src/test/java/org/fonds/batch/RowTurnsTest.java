package org.fonds.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.fonds.account.AccountDatabases;
import org.fonds.batch.BatchSearch.Wish;
import org.fonds.description.DocumentId;
import org.fonds.description.Vocabularies;
import org.fonds.document.Documents;
import org.fonds.holding.solr.Holdings;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.overview.solr.SolrOverview;
import org.fonds.quotation.solr.Quotations;
import org.fonds.research.Researcher;
import org.fonds.room.ReadingRoom;
import org.fonds.room.ReadingRooms;
import org.fonds.search.SearchAddress;
import org.fonds.search.Thesaurus;
import org.fonds.search.solr.ArchiveFixtures;
import org.fonds.search.solr.PageMarks;
import org.fonds.search.solr.RelatedDocuments;
import org.fonds.search.solr.SimilarDocuments;
import org.fonds.search.solr.SolrSearch;
import org.fonds.store.ArchiveStore;
import org.fonds.suggestion.solr.SolrSuggestions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs in the database of accounts, on each that it may be, over an index that comes and goes. */
class RowTurnsTest {

  private static final Researcher ANNA = new Researcher("anna");
  private static final Researcher BORIS = new Researcher("boris");
  private static final Researcher CLARA = new Researcher("clara");
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final AtomicBoolean away = new AtomicBoolean();
  private final AtomicBoolean may = new AtomicBoolean(true);
  private ArchiveIndex index;
  private ArchiveIndex nowhere;
  private Path home;

  @BeforeEach
  void fill(@TempDir Path folder) {
    home = folder;
    index = ArchiveIndex.open(SolrSettings.embedded(), folder.resolve("solr"));
    index.put(
        List.of(
            ArchiveFixtures.document("aaaa-0002")
                .page("ru", "Расстрелян Иванов Иван в Катыни.")
                .built(),
            ArchiveFixtures.document("aaaa-0003")
                .page("ru", "Иванов был там. Много позже пришёл и Иван.")
                .built()));
    index.commit();
    nowhere =
        ArchiveIndex.open(
            new SolrSettings(
                SolrSettings.Mode.HTTP, List.of("http://127.0.0.1:1/solr"), null, 0, 0, null, null),
            folder);
  }

  @AfterEach
  void close() {
    index.close();
    nowhere.close();
  }

  private ReadingRoom room(ArchiveIndex over) {
    Vocabularies vocabularies = ArchiveFixtures.vocabularies();
    Documents documents = new Documents(ArchiveStore.open(home.resolve("store")), vocabularies);
    return new ReadingRoom(
        new SolrSearch(over, vocabularies),
        new SolrSuggestions(over, vocabularies),
        new PageMarks(over, new Thesaurus(vocabularies)),
        new SimilarDocuments(over),
        new RelatedDocuments(over, vocabularies),
        new Holdings(over),
        new Quotations(over, documents),
        new SolrOverview(over, vocabularies, country -> true),
        documents);
  }

  /** A database with three people, and what asks lists in it. */
  private final class Lists implements AutoCloseable {
    private final BatchRows rows;
    private final BatchSearches searches;
    private final BatchRunner runner;

    Lists(AccountDatabases kind) {
      DataSource source = kind.migrated();
      JdbcClient database = JdbcClient.create(source);
      TransactionTemplate transactions =
          new TransactionTemplate(new JdbcTransactionManager(source));
      for (Researcher each : List.of(ANNA, BORIS, CLARA)) {
        database
            .sql(
                "insert into account (sign_in_name, name, role, enabled, created)"
                    + " values (?, ?, 'READER', true, ?)")
            .params(
                each.signInName(),
                each.signInName(),
                OffsetDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC))
            .update();
      }
      rows = new BatchRows(database, transactions);
      searches = new BatchSearches(database, transactions, rows, InstantSource.system());
      ReadingRoom here = room(index);
      ReadingRooms rooms = new ReadingRooms(room(nowhere), () -> here, () -> !away.get());
      RowAsking asking = new RowAsking(rooms, new SearchAddress(ArchiveFixtures.vocabularies()));
      runner =
          new BatchRunner(searches, new RowTurns(searches, rows, asking, new Anybody(), PAUSE));
    }

    BatchSearch make(Researcher whose, String... words) {
      NameList list =
          new NameList(
              List.of("no"),
              IntStream.range(0, words.length)
                  .mapToObj(at -> new ListedRow(at + 1, words[at], List.of("" + at), ""))
                  .toList(),
              0,
              List.of());
      return switch (searches.make(whose, new Wish("A list", RowWay.NAME, 3, "", false), list)) {
        case MakingOutcome.Made(BatchSearch run) -> run;
        case MakingOutcome.Refused(String reason) -> throw new AssertionError(reason);
      };
    }

    BatchSearch now(BatchSearch run) {
      return searches.find(run.whose(), run.id()).orElseThrow();
    }

    void awaitState(BatchSearch run, BatchState state) {
      await().atMost(Duration.ofSeconds(60)).until(() -> now(run).state() == state);
    }

    RowResult.Answered answer(BatchSearch run, int number) {
      RowResult result = rows.of(run, RowFilter.ALL, number - 1, 1).getFirst().result();
      return result instanceof RowResult.Answered answered
          ? answered
          : throwing("row " + number + " has " + result);
    }

    @Override
    public void close() {
      runner.close();
    }
  }

  private static RowResult.Answered throwing(String why) {
    throw new AssertionError(why);
  }

  @ParameterizedTest
  @EnumSource(AccountDatabases.class)
  void every_row_has_its_numbers_and_hits_in_the_order_of_the_list(AccountDatabases kind) {
    try (Lists lists = new Lists(kind)) {
      BatchSearch run = lists.make(ANNA, "Ivan Ivanov", "Иванов Иван", "Katyn", "Lwów", "", "[a");
      lists.runner.look();
      lists.awaitState(run, BatchState.ENDED);

      assertThat(lists.now(run).done()).isEqualTo(6);
      assertThat(lists.now(run).extent().documents()).isEqualTo(2);
      RowResult.Answered romanised = lists.answer(run, 1);
      assertThat(romanised.asWritten()).isZero();
      assertThat(romanised.inAllScripts()).isEqualTo(2);
      assertThat(romanised.beside()).isTrue();
      assertThat(romanised.hits())
          .extracting(hit -> hit.document().text(), BatchHit::page, BatchHit::beside)
          .containsExactly(tuple("aaaa-0002", 1, true), tuple("aaaa-0003", 1, false));
      assertThat(lists.answer(run, 2).asWritten()).isEqualTo(2);
      assertThat(lists.answer(run, 3).inAllScripts()).isEqualTo(1);
      assertThat(lists.answer(run, 4).isNothing()).isTrue();
      assertThat(lists.rows.of(run, RowFilter.ALL, 4, 1).getFirst().result())
          .isInstanceOf(RowResult.NotAsked.class);
      assertThat(lists.rows.counts(run))
          .containsEntry(RowFilter.ALL, 6)
          .containsEntry(RowFilter.FOUND, 3)
          .containsEntry(RowFilter.OTHER_SPELLING, 2)
          .containsEntry(RowFilter.REMARK, 1);
      assertThat(lists.rows.of(run, RowFilter.FOUND, 1, 5))
          .extracting(BatchRow::number)
          .containsExactly(2, 3);
    }
  }

  @ParameterizedTest
  @EnumSource(AccountDatabases.class)
  void a_row_is_kept_once(AccountDatabases kind) {
    try (Lists lists = new Lists(kind)) {
      BatchSearch run = lists.make(ANNA, "Katyn");
      RowResult none = new RowResult.NotAsked("None.");
      lists.rows.keep(run.id(), 1, none);
      lists.rows.keep(run.id(), 1, new RowResult.NotAsked("Again."));

      assertThat(lists.now(run).done()).isEqualTo(1);
      assertThat(lists.rows.of(run, RowFilter.ALL, 0, 5))
          .extracting(BatchRow::result)
          .containsExactly(none);
    }
  }

  @ParameterizedTest
  @EnumSource(AccountDatabases.class)
  void a_run_can_be_deleted_while_its_rows_are_kept(AccountDatabases kind) throws Exception {
    try (Lists lists = new Lists(kind);
        ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 20; i++) {
        BatchSearch run = lists.make(ANNA, "Katyn", "Lwów", "Riga", "Tallinn");
        RowResult found =
            new RowResult.Answered(
                1,
                1,
                1,
                true,
                List.of(new BatchHit(new DocumentId("aaaa-0002"), 1, true)),
                null,
                "");
        Future<?> keeping =
            others.submit(() ->
                IntStream.rangeClosed(1, 4)
                    .forEach(number -> lists.rows.keep(run.id(), number, found)));
        lists.runner.delete(ANNA, run.id());
        keeping.get();
        assertThat(lists.searches.find(ANNA, run.id())).isEmpty();
        assertThat(lists.rows.of(run, RowFilter.ALL, 0, 5)).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = "H2")
  void a_run_waits_while_the_index_is_away_and_marks_nothing(AccountDatabases kind) {
    try (Lists lists = new Lists(kind)) {
      away.set(true);
      BatchSearch run = lists.make(ANNA, "Katyn", "Иванов");
      lists.runner.look();
      await().until(() -> lists.now(run).reason().contains("waits and goes on by itself"));
      assertThat(lists.now(run).done()).isZero();
      away.set(false);
      lists.awaitState(run, BatchState.ENDED);

      assertThat(lists.answer(run, 1).inAllScripts()).isEqualTo(1);
      assertThat(lists.now(run).reason()).isEmpty();
      assertThat(lists.rows.counts(run)).containsEntry(RowFilter.REMARK, 0);
    }
  }

  @ParameterizedTest
  @EnumSource(names = "H2")
  void two_go_at_once_and_one_of_a_person(AccountDatabases kind) {
    try (Lists lists = new Lists(kind)) {
      away.set(true);
      BatchSearch first = lists.make(ANNA, "Katyn");
      BatchSearch second = lists.make(ANNA, "Katyn");
      BatchSearch third = lists.make(BORIS, "Katyn");
      BatchSearch fourth = lists.make(CLARA, "Katyn");
      lists.runner.look();
      await()
          .until(() ->
              List.of(first, third).stream().noneMatch(run -> lists.now(run).reason().isEmpty()));
      assertThat(List.of(second, fourth)).allMatch(run -> lists.now(run).reason().isEmpty());
      assertThat(lists.runner.before(lists.now(fourth))).isEqualTo(3);
      lists.runner.cancel(ANNA, first.id());
      await().until(() -> !lists.now(second).reason().isEmpty());
      away.set(false);
      for (BatchSearch run : List.of(second, third, fourth)) {
        lists.awaitState(run, BatchState.ENDED);
      }
      assertThat(lists.now(first).state()).isEqualTo(BatchState.CANCELLED);
    }
  }

  @ParameterizedTest
  @EnumSource(names = "H2")
  void whoever_may_not_ask_any_more_is_told_why_it_stopped(AccountDatabases kind) {
    try (Lists lists = new Lists(kind)) {
      may.set(false);
      BatchSearch run = lists.make(ANNA, "Katyn");
      lists.runner.look();
      lists.awaitState(run, BatchState.STOPPED);

      assertThat(lists.now(run).reason()).contains("another role");
    }
  }

  /** Who asks for anybody, as long as that is allowed. */
  private final class Anybody implements OnBehalf {
    @Override
    public <T> Optional<T> of(Researcher whose, boolean asStaff, Supplier<T> work) {
      return may.get() ? Optional.of(work.get()) : Optional.empty();
    }
  }
}
