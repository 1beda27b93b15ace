package org.fonds.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.citation.Bibliographies;
import org.fonds.citation.Bibliography;
import org.fonds.citation.CitationFormat;
import org.fonds.citation.Citations;
import org.fonds.citation.CitedDate;
import org.fonds.description.CreatorReader;
import org.fonds.description.DescriptionBuilder;
import org.fonds.description.DescriptionFact;
import org.fonds.description.DocumentId;
import org.fonds.document.DescribedDocument;
import org.fonds.room.ReadingRooms;
import org.fonds.site.SiteSettings;
import org.fonds.store.ArchiveStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What three other programs understand of every export of the demonstration archive. */
@ExtendWith(DemonstrationSite.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherProgramsTest {

  /** Names the folder in which {@code node_modules} lies. */
  private static final String FOLDER = "FONDS_PARSERS";

  private static final List<String> CREATORS =
      List.of(
          "Orlova, Anna",
          "Орлова, Анна Петровна",
          "Иванов, И. И.",
          "van der Berg, Jan",
          "Ramón y Cajal, Santiago",
          "O’Brien, Flann",
          "გამსახურდია, ზვიად",
          "山田, 太郎",
          "NKVD",
          "НКВД СССР",
          "Comité № 1 & fils",
          "Academy of Sciences, Institute of History");

  /** The same as programs have them: a stroke parts the family from given names. */
  private static final List<String> READ =
      List.of(
          "Orlova | Anna",
          "Орлова | Анна Петровна",
          "Иванов | И. И.",
          "van der Berg | Jan",
          "Ramón y Cajal | Santiago",
          "O’Brien | Flann",
          "გამსახურდია | ზვიად",
          "山田 | 太郎",
          "NKVD",
          "НКВД СССР",
          "Comité № 1 & fils",
          "Academy of Sciences, Institute of History");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final DemonstrationSite site;
  private Map<String, Bibliography> archive = Map.of();
  private JsonNode told = new JsonMapper().createObjectNode();

  OtherProgramsTest(DemonstrationSite site) {
    this.site = site;
  }

  @BeforeAll
  void let_them_read(@TempDir Path work) throws IOException, InterruptedException {
    String parsers = System.getenv(FOLDER);
    assumeTrue(
        parsers != null && Files.isDirectory(Path.of(parsers, "node_modules")),
        "No other programs are here. In an empty folder: npm install citation-js"
            + " @citation-js/plugin-ris @citation-js/plugin-bibtex @retorquere/bibtex-parser"
            + " biblatex-csl-converter; then let the variable "
            + FOLDER
            + " name that folder.");
    Bibliographies bibliographies =
        new Bibliographies(
            new SiteSettings("Fonds Demonstration", URI.create("https://archive.example.org")),
            site.bean(CreatorReader.class));
    try (Stream<DocumentId> ids = site.bean(ArchiveStore.class).ids()) {
      archive =
          site.bean(ReadingRooms.class)
              .readers()
              .documents()
              .described(ids.map(DocumentId::text))
              .map(OtherProgramsTest::withCreators)
              .map(bibliographies::of)
              .collect(Collectors.toMap(each -> each.address().toString(), Function.identity()));
    }
    for (CitationFormat format : CitationFormat.values()) {
      try (Writer file = Files.newBufferedWriter(work.resolve("export." + format.parameter()))) {
        site.bean(Citations.class).write(archive.values().iterator(), format, file);
      }
    }
    told = new JsonMapper().readTree(run(work, Path.of(parsers)));
  }

  /** The archive names nobody who wrote its summaries, so all of them are said to be by these. */
  private static DescribedDocument withCreators(DescribedDocument document) {
    return new DescribedDocument(
        document.id(),
        DescriptionBuilder.of(document.description())
            .values(DescriptionFact.CREATORS, CREATORS)
            .build(),
        document.type());
  }

  private static String run(Path work, Path parsers) throws IOException, InterruptedException {
    Files.createSymbolicLink(
        work.resolve("node_modules"), parsers.toAbsolutePath().resolve("node_modules"));
    Path script = work.resolve("other-programs.mjs");
    try (InputStream source = OtherProgramsTest.class.getResourceAsStream("other-programs.mjs")) {
      assertThat(source).isNotNull();
      Files.copy(source, script);
    }
    Path answer = work.resolve("answer.json");
    Path complaints = work.resolve("complaints.txt");
    int exit =
        new ProcessBuilder("node", script.toString(), work.toString())
            .redirectOutput(answer.toFile())
            .redirectError(complaints.toFile())
            .start()
            .waitFor();
    assertThat(exit).as(Files.readString(complaints, UTF_8)).isZero();
    return Files.readString(answer, UTF_8);
  }

  private Stream<JsonNode> entries(String program, String part) {
    return told.path(program).path(part).valueStream();
  }

  private Bibliography archived(JsonNode entry) {
    Bibliography document = archive.get(text(entry, "address"));
    assertThat(document).as("the address of %s", entry).isNotNull();
    return document;
  }

  private static String text(JsonNode entry, String field) {
    return entry.path(field).asString("");
  }

  private static List<String> places(JsonNode entry) {
    return entry.path("places").valueStream().map(JsonNode::stringValue).toList();
  }

  private static List<String> creators(JsonNode entry) {
    return entry.path("creators").valueStream().map(JsonNode::stringValue).toList();
  }

  /** Numbers alone: programs write months and doubts each in their own way. */
  private static List<Integer> numbers(String date) {
    return DIGITS.matcher(date).results().map(digits -> Integer.valueOf(digits.group())).toList();
  }

  private static List<Integer> said(@Nullable CitedDate date) {
    return date == null ? List.of() : numbers(isInWords(date) ? date.english() : date.edtf());
  }

  private static List<Integer> years(@Nullable CitedDate date) {
    return said(date).stream().filter(number -> number > 31).toList();
  }

  /** Whether it is one of several dates, which no format can say. */
  private static boolean isInWords(@Nullable CitedDate date) {
    return date != null && date.edtf().contains(",");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "citation-js ris",
        "citation-js csl-json",
        "citation-js bibtex",
        "citation-js biblatex",
        "bibtex-parser bibtex",
        "bibtex-parser biblatex",
        "biblatex-csl-converter bibtex",
        "biblatex-csl-converter biblatex"
      })
  void read_every_document_without_an_error(String program) {
    assertThat(told.path(program).path("errors")).isEmpty();
    assertThat(entries(program, "entries")).hasSameSizeAs(archive.keySet());
    assertThat(entries(program, "entries").map(entry -> text(entry, "address")))
        .containsExactlyInAnyOrderElementsOf(archive.keySet());
    // One of them writes titles small, whatever braces say.
    entries(program, "entries")
        .forEach(entry ->
            assertThat(text(entry, "title")).isEqualToIgnoringCase(archived(entry).title()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "citation-js csl-json",
        "citation-js bibtex",
        "citation-js biblatex",
        "bibtex-parser bibtex",
        "bibtex-parser biblatex",
        "biblatex-csl-converter bibtex",
        "biblatex-csl-converter biblatex"
      })
  void tell_persons_from_bodies(String program) {
    assertThat(entries(program, "entries").map(OtherProgramsTest::creators))
        .isNotEmpty()
        .allSatisfy(creators -> assertThat(creators).isEqualTo(READ));
  }

  @Test
  void tell_them_in_ris_too_but_where_a_body_has_a_comma() {
    List<String> read =
        READ.stream().map(name -> name.replace("Sciences, Inst", "Sciences | Inst")).toList();

    // It calls those of newspapers reporters and leaves them as texts.
    assertThat(
            entries("citation-js ris", "entries")
                .filter(entry -> !text(entry, "itemType").equals("article-newspaper"))
                .map(OtherProgramsTest::creators))
        .isNotEmpty()
        .allSatisfy(creators -> assertThat(creators).isEqualTo(read));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ris", "csl-json", "bibtex", "biblatex"})
  void carry_the_warning_on(String format) {
    entries("citation-js " + format, "entries")
        .forEach(entry ->
            assertThat(text(entry, "note")).contains(Bibliographies.DEMONSTRATION_WARNING));
  }

  @Nested
  class Ris {

    @ParameterizedTest
    @ValueSource(strings = {"entries", "again"})
    void keeps_what_its_fields_say(String part) {
      entries("citation-js ris", part)
          .forEach(entry -> {
            Bibliography document = archived(entry);
            // It breaks lines within words when it writes.
            assertThat(text(entry, "title").replace(" ", ""))
                .isEqualTo(document.title().replace(" ", ""));
            assertThat(text(entry, "archive")).isEqualTo(document.archive());
            assertThat(text(entry, "language")).isEqualTo(String.join(", ", document.languages()));
            assertThat(places(entry)).isEqualTo(document.places());
            assertThat(text(entry, "note").replace(" ", ""))
                .contains(
                    (document.archiveLocation() + ", " + document.archive()).replace(" ", ""));
            if (!text(entry, "itemType").equals("article-newspaper")) {
              assertThat(text(entry, "type")).isEqualTo(document.genre());
            }
          });
    }

    @Test
    void keeps_the_reference_code_and_the_date() {
      entries("citation-js ris", "entries")
          .forEach(entry -> {
            Bibliography document = archived(entry);
            assertThat(text(entry, "code")).isEqualTo(document.archiveLocation());
            if (!isInWords(document.date())) {
              assertThat(numbers(text(entry, "date"))).containsAll(years(document.date()));
            }
          });
    }
  }

  @Nested
  class Csl_json {

    @ParameterizedTest
    @ValueSource(strings = {"entries", "again"})
    void keeps_everything(String part) {
      entries("citation-js csl-json", part)
          .forEach(entry -> {
            Bibliography document = archived(entry);
            assertThat(text(entry, "title")).isEqualTo(document.title());
            assertThat(text(entry, "archive")).isEqualTo(document.archive());
            assertThat(text(entry, "code")).isEqualTo(document.archiveLocation());
            assertThat(text(entry, "language")).isEqualTo(document.languages().getFirst());
            assertThat(places(entry)).isEqualTo(document.places());
            assertThat(text(entry, "type")).isEqualTo(document.genre());
            assertThat(text(entry, "itemType")).isEqualTo(document.type().toString());
            assertThat(numbers(text(entry, "date"))).isEqualTo(said(document.date()));
          });
    }
  }

  @Nested
  class Biblatex {

    @ParameterizedTest
    @ValueSource(strings = {"entries", "again"})
    void keeps_everything(String part) {
      entries("citation-js biblatex", part)
          .forEach(entry -> {
            Bibliography document = archived(entry);
            assertThat(text(entry, "title")).isEqualTo(document.title());
            assertThat(text(entry, "library"))
                .isEqualTo(document.archiveLocation() + ", " + document.archive());
            assertThat(text(entry, "language")).isNotEmpty();
            assertThat(places(entry)).isEqualTo(document.places());
            assertThat(text(entry, "type")).isEqualToIgnoringCase(document.genre());
            // The program itself writes no dates that it knows in words alone.
            if (part.equals("entries") || !isInWords(document.date())) {
              assertThat(numbers(text(entry, "date"))).isEqualTo(said(document.date()));
            }
          });
    }
  }
}
