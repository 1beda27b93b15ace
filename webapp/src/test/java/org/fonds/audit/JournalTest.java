package org.fonds.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.fonds.account.AccountDatabases;
import org.fonds.description.DocumentId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal, in each database in which it may be kept. */
@ParameterizedClass
@EnumSource
class JournalTest {

  private static final Actor ANNA = Actor.person("Анна Коваль", "192.0.2.7");
  private static final Actor SCANNER = Actor.token("Boris", "scanner", "2001:db8::7");
  private static final DocumentId ORDER = new DocumentId("7k3m-qx2p");

  @TempDir private Path folder;
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-03-01T12:00:00.123Z"));
  private final AccountDatabases kind;
  private final TransactionTemplate transactions;
  private final JdbcClient database;
  private final Journal journal;
  private final JournalSearch search;

  JournalTest(AccountDatabases kind) {
    this.kind = kind;
    DataSource source = kind.migrated();
    transactions = new TransactionTemplate(new JdbcTransactionManager(source));
    database = JdbcClient.create(source);
    journal = JournalFixtures.over(source, now::get);
    search = new JournalSearch(database, ZoneOffset.UTC);
  }

  private JournalCheck checking() {
    return new JournalCheck(database, new Seals(folder.resolve("seals.txt")), now::get);
  }

  private JournalState state() {
    return checking().check();
  }

  private void write(int entries) {
    IntStream.rangeClosed(1, entries)
        .forEach(i -> journal.write(new Act(ANNA, Deed.DESCRIBED, ORDER, "version " + i)));
  }

  private List<Long> numbers(JournalFilter filter) {
    return search.before(filter, Long.MAX_VALUE, 100).stream().map(JournalEntry::number).toList();
  }

  /** As somebody with the rights of the database's owner. */
  private void tamper(String... statements) {
    if (kind == AccountDatabases.POSTGRESQL) {
      database.sql("alter table journal disable trigger all").update();
    }
    for (String statement : statements) {
      database.sql(statement).update();
    }
  }

  @Nested
  class The_chain {

    @Test
    void has_numbers_without_a_gap_and_each_digest_of_the_one_before() {
      write(3);

      List<JournalEntry> entries = search.after(JournalFilter.ALL, 0, 10).reversed();
      assertThat(entries).extracting(JournalEntry::number).containsExactly(1L, 2L, 3L);
      assertThat(entries.getFirst().before()).isEqualTo("0".repeat(64));
      assertThat(entries.get(1).before()).isEqualTo(entries.get(0).digest());
      assertThat(entries.getFirst().at()).isEqualTo(now.get());
      assertThat(state()).isEqualTo(new JournalState.Whole(3, 0));
    }

    @Test
    void has_one_end_however_many_write_at_once() {
      try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
        CompletableFuture.allOf(
                IntStream.range(0, 8)
                    .mapToObj(writer -> CompletableFuture.runAsync(() -> write(12), writers))
                    .toArray(CompletableFuture[]::new))
            .join();
      }

      assertThat(state()).isEqualTo(new JournalState.Whole(96, 0));
    }

    @Test
    void has_no_gap_where_a_deed_was_taken_back() {
      write(1);
      transactions.executeWithoutResult(transaction -> {
        write(1);
        transaction.setRollbackOnly();
      });
      write(1);

      assertThat(state()).isEqualTo(new JournalState.Whole(2, 0));
    }
  }

  @Nested
  class Whoever_tampers {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "update journal set details = 'version 7' where entry_number = 2 | 2",
          "update journal set name = 'Boris' where entry_number = 3 | 3",
          "update journal set sought = '' where entry_number = 3 | 3",
          "update journal set deed = 'NO_DEED' where entry_number = 1 | 1",
          "update journal set details = concat(details, chr(10)) where entry_number = 2 | 2",
          "delete from journal where entry_number = 2 | 2",
          "delete from journal where entry_number = 5 | 5",
          "delete from journal | 1",
        })
    void is_found_out(String statement, long number) {
      write(5);
      tamper(statement.replace("chr(10)", kind == AccountDatabases.H2 ? "char(10)" : "chr(10)"));

      assertThat(state())
          .isInstanceOfSatisfying(
              JournalState.Broken.class, broken -> assertThat(broken.number()).isEqualTo(number));
    }

    @Test
    void is_found_out_who_swaps_two() {
      write(5);
      tamper(
          "update journal set entry_number = 99 where entry_number = 2",
          "update journal set entry_number = 2 where entry_number = 3",
          "update journal set entry_number = 3 where entry_number = 99");

      assertThat(state()).isInstanceOf(JournalState.Broken.class);
    }

    @Test
    void is_found_out_who_puts_one_behind_the_last() {
      write(2);
      tamper(
          "insert into journal select 3, happened, deed, means, name, token, address, document,"
              + " details, person, sought, digest, digest from journal where entry_number = 2");

      assertThat(state())
          .isInstanceOfSatisfying(
              JournalState.Broken.class, broken -> assertThat(broken.number()).isEqualTo(3));
    }

    @Test
    void is_found_out_by_a_seal_who_cuts_off_the_end_and_hides_it() {
      write(5);
      checking().seal();
      tamper(
          "delete from journal where entry_number > 3",
          "update journal_head set entry_number = 3, digest = (select digest from journal where"
              + " entry_number = 3)");

      assertThat(state()).isEqualTo(new JournalState.Broken(4, "The entries 4 to 5 are missing."));
      write(4);
      assertThat(state())
          .isInstanceOfSatisfying(
              JournalState.Broken.class, broken -> assertThat(broken.number()).isEqualTo(5));
    }

    @Test
    void is_found_out_by_a_seal_who_writes_all_of_it_anew() {
      write(2);
      checking().seal();
      checking().seal();
      write(1);
      assertThat(state()).isEqualTo(new JournalState.Whole(3, 1));
      tamper("delete from journal", "delete from journal_head");
      database
          .sql("insert into journal_head (entry_number, digest) values (0, ?)")
          .param("0".repeat(64))
          .update();
      now.set(now.get().plusMillis(1));
      write(3);

      assertThat(state()).isInstanceOf(JournalState.Broken.class);
    }

    @Test
    void is_found_out_who_spoils_the_seals() throws Exception {
      write(2);
      checking().seal();
      Files.writeString(folder.resolve("seals.txt"), "nothing was here");

      assertThat(state()).isInstanceOf(JournalState.Broken.class);
    }

    @Test
    void is_refused_by_PostgreSQL_at_once() {
      assumeTrue(kind == AccountDatabases.POSTGRESQL);
      write(1);
      for (String statement :
          List.of("update journal set details = ''", "delete from journal", "truncate journal")) {
        assertThatThrownBy(() -> database.sql(statement).update())
            .isInstanceOf(DataAccessException.class)
            .hasMessageContaining("only ever added to");
      }
    }
  }

  @Nested
  class A_search {

    @Test
    void finds_by_person_deed_document_and_day() {
      journal.write(new Act(ANNA, Deed.DESCRIBED, ORDER, "version 2"));
      now.set(now.get().plus(Duration.ofDays(1)));
      journal.write(new Act(SCANNER, Deed.UPLOADED, new DocumentId("2222-3333"), "100%_a.pdf"));
      journal.write(Act.of(Actor.program(), Deed.JOURNAL_EXPORTED, ""));

      assertThat(numbers(filter("who", "АННА коваль"))).containsExactly(1L);
      assertThat(numbers(filter("deed", "uploaded"))).containsExactly(2L);
      assertThat(numbers(filter("document", "7k3m-qx2p"))).containsExactly(1L);
      assertThat(numbers(filter("from", "2026-03-02"))).containsExactly(3L, 2L);
      assertThat(numbers(filter("until", "2026-03-01"))).containsExactly(1L);
      assertThat(numbers(filter("q", "SCANNER pdf"))).containsExactly(2L);
      assertThat(numbers(filter("q", "%_A"))).containsExactly(2L);
      assertThat(numbers(filter("q", "коваль описан"))).isEmpty();
      assertThat(numbers(filter("q", "0_a"))).isEmpty();
      assertThat(search.count(JournalFilter.ALL, 2)).isEqualTo(2);
    }

    private JournalFilter filter(String name, String value) {
      JournalAddress.Read read = JournalAddress.read(Map.of(name, List.of(value)));
      assertThat(read.faults()).isEmpty();
      assertThat(JournalAddress.read(JournalAddress.parameters(read.filter())).filter())
          .isEqualTo(read.filter());
      return read.filter();
    }

    @Test
    void goes_on_where_the_page_before_ended_and_back() {
      write(7);

      assertThat(search.before(JournalFilter.ALL, 5, 3))
          .extracting(JournalEntry::number)
          .containsExactly(4L, 3L, 2L);
      assertThat(search.after(JournalFilter.ALL, 4, 2))
          .extracting(JournalEntry::number)
          .containsExactly(6L, 5L);
    }

    @Test
    void says_what_it_cannot_use() {
      assertThat(
              JournalAddress.read(
                      Map.of(
                          "deed", List.of("flown"),
                          "document", List.of("../x"),
                          "from", List.of("yesterday")))
                  .faults())
          .extracting(fault -> fault.parameter())
          .containsExactlyInAnyOrder("deed", "document", "from");
    }

    @Test
    void gives_all_of_more_than_one_step_in_the_order_of_writing() {
      transactions.executeWithoutResult(transaction ->
          journal.note(
              IntStream.range(0, 1001).mapToObj(i -> Act.of(ANNA, Deed.SIGNED_IN, "")).toList()));

      List<Long> numbers = new ArrayList<>();
      search.each(JournalFilter.ALL, entry -> numbers.add(entry.number()));
      assertThat(numbers).isEqualTo(LongStream.rangeClosed(1, 1001).boxed().toList());
      assertThat(state()).isEqualTo(new JournalState.Whole(1001, 0));
    }

    @Test
    void finds_no_day_before_its_first() {
      write(1);
      JournalFilter filter = new JournalFilter("", null, null, LocalDate.of(2026, 3, 2), null, "");
      assertThat(numbers(filter)).isEmpty();
    }
  }

  @Nested
  class Hostile_text {

    @Test
    void is_one_line_of_bounded_length_and_no_formula() throws Exception {
      journal.write(
          Act.of(
              Actor.token("=HYPERLINK(\"x\")\r\n", "@a\u0000b", "x".repeat(500)),
              Deed.UPLOADED,
              "-1+2\u202Efdp.\n" + "\uD83D\uDC80".repeat(5_000) + "\uD83D"));
      journal.write(Act.of(Actor.person("я".repeat(10_000), ""), Deed.SIGNED_IN, "'; drop table"));

      assertThat(state()).isEqualTo(new JournalState.Whole(2, 0));
      StringWriter out = new StringWriter();
      JournalTable table = new JournalTable(out);
      search.each(JournalFilter.ALL, table::add);
      List<CSVRecord> rows =
          CSVParser.parse(
                  out.toString(),
                  CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())
              .getRecords();
      CSVRecord first = rows.getFirst();
      assertThat(first.get("who")).isEqualTo("'=HYPERLINK(\"x\")");
      assertThat(first.get("token")).isEqualTo("'@a b");
      assertThat(first.get("from")).hasSize(64).endsWith("…");
      assertThat(first.get("details")).startsWith("'-1+2 fdp. ").endsWith("…").doesNotContain("\n");
      assertThat(rows.getLast().get("who")).hasSize(80).endsWith("я…");
      assertThat(rows.getLast().get("details")).isEqualTo("''; drop table".substring(1));
    }
  }

  @Nested
  class A_deed_that_is_done_when_the_database_refuses {

    @Test
    void is_written_down_with_the_next() {
      write(1);
      database.sql("alter table journal_head rename to taken_away").update();
      Instant then = now.get();
      journal.note(new Act(ANNA, Deed.DESCRIBED, ORDER, "version 9"));
      assertThat(journal.waiting()).isEqualTo(1);
      assertThatThrownBy(() -> write(1)).isInstanceOf(DataAccessException.class);

      database.sql("alter table taken_away rename to journal_head").update();
      now.set(then.plusSeconds(60));
      journal.note(Act.of(ANNA, Deed.SIGNED_OUT, ""));

      assertThat(journal.waiting()).isZero();
      assertThat(search.after(JournalFilter.ALL, 1, 10))
          .extracting(JournalEntry::at)
          .containsExactly(then.plusSeconds(60), then);
      assertThat(state()).isEqualTo(new JournalState.Whole(3, 0));
    }
  }
}
