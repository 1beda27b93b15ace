package org.fonds.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fonds.ApiServer;
import org.fonds.citation.CitationFixtures;
import org.fonds.description.Access;
import org.fonds.description.DocumentId;
import org.fonds.description.Withdrawal;
import org.fonds.document.ArchivedDocument;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.search.solr.ArchiveFixtures;
import org.fonds.store.ArchiveStore;
import org.fonds.store.Deposit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results of more documents than one look at the index names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeExportTest {

  private static final List<String> IDS =
      IntStream.range(0, 1050).mapToObj("aaaa-%04d"::formatted).toList();

  private Path home = Path.of("");
  private ApiServer site;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    home = folder;
    site = ApiServer.start(home);
    Path original = Files.writeString(home.resolve("file.pdf"), CitationFixtures.ORIGINAL);
    List<ArchivedDocument> documents =
        IDS.stream().map(id -> CitationFixtures.document(id, "Title " + id).build()).toList();
    site.bean(ArchiveStore.class)
        .putAll(
            documents.stream()
                .map(each -> new Deposit(each.stored(), original, "the tests", "accepted"))
                .toList());
    ArchiveIndex index = site.bean(ArchiveIndex.class);
    index.put(
        IDS.stream()
            .map(id -> ArchiveFixtures.document(id).title("Title " + id).page("en", "Word").built())
            .toList());
    index.commit();
  }

  @AfterAll
  void stop() {
    site.close();
  }

  private String citations(String format) {
    return site.get("/api/search/citations?sort=title&format=" + format).body();
  }

  @Test
  @Order(1)
  void has_all_of_them_in_their_order() {
    assertThat(citations("ris").lines().filter(line -> line.startsWith("TI  - ")))
        .containsExactlyElementsOf(IDS.stream().map(id -> "TI  - Title " + id).toList());
  }

  @Test
  @Order(2)
  void has_all_descriptions_too() {
    assertThat(site.get("/api/search/descriptions?format=fonds").body().lines())
        .hasSize(IDS.size() + 1);
  }

  @Test
  @Order(3)
  void leaves_out_what_was_withdrawn_since_it_was_listed() {
    site.bean(ArchiveStore.class)
        .update(
            new DocumentId(IDS.get(7)),
            document ->
                document.withDescription(
                    document
                        .description()
                        .withAccess(
                            Access.withdrawn(
                                new Withdrawal("Lent", LocalDate.parse("2026-01-01"))))),
            "the tests",
            "withdrawn");

    assertThat(citations("csv").lines()).hasSize(IDS.size()).noneMatch(this::isOfTheWithdrawn);
  }

  private boolean isOfTheWithdrawn(String line) {
    return line.contains(IDS.get(7));
  }

  @ParameterizedTest
  @Order(4)
  @ValueSource(strings = {"ris", "bibtex", "biblatex", "csl-json", "endnote", "csv", "chicago"})
  void breaks_off_where_a_document_cannot_be_read(String format) throws IOException {
    damage(IDS.get(900));

    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> citations(format));
  }

  private void damage(String id) throws IOException {
    try (Stream<Path> files = Files.walk(home.resolve("store"))) {
      Path description =
          files
              .filter(file -> file.endsWith("description.json") && file.toString().contains(id))
              .findFirst()
              .orElseThrow();
      Files.writeString(description, " ", StandardOpenOption.APPEND);
    }
  }
}
