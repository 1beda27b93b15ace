package org.fonds.quotation.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.demonstration.DemonstrationSite;
import org.fonds.description.DescriptionBuilder;
import org.fonds.description.DocumentId;
import org.fonds.document.ArchivedDocument;
import org.fonds.extraction.PageText;
import org.fonds.ingest.Archive;
import org.fonds.ingest.OutcomeWords;
import org.fonds.ingest.SourceSubmission;
import org.fonds.quotation.Agreement;
import org.fonds.quotation.EarlierPassage;
import org.fonds.quotation.Quotation;
import org.fonds.quotation.QuotedPassage;
import org.fonds.quotation.QuotedWord;
import org.fonds.quotation.TextVersion;
import org.fonds.quotation.Verification;
import org.fonds.room.ReadingRoom;
import org.fonds.room.ReadingRooms;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(DemonstrationSite.Once.class)
class QuotationsTest {

  private static final String BALKARS = "Регест: Депортация балкарцев 8 марта 1944 года";

  private final DemonstrationSite site;
  private final ReadingRoom room;

  QuotationsTest(DemonstrationSite site) {
    this.site = site;
    this.room = site.bean(ReadingRooms.class).readers();
  }

  private Verification verify(String pasted) {
    return room.quotations().verify(pasted, null);
  }

  private QuotedPassage first(String pasted) {
    assertThat(verify(pasted)).as(pasted).isInstanceOf(Verification.Found.class);
    return ((Verification.Found) verify(pasted)).passages().getFirst();
  }

  private DocumentId bringIn(Path folder, String words) throws IOException {
    Path file =
        Files.writeString(folder.resolve("leaf.txt"), "Demonstration text, not a source. " + words);
    Archive archive = site.bean(Archive.class);
    DocumentId id =
        OutcomeWords.document(
                archive
                    .ingest()
                    .ingest(
                        SourceSubmission.of(
                            file,
                            DescriptionBuilder.titled("Demonstration leaf to be quoted")
                                .demonstration(true)
                                .build(),
                            "the tests"),
                        step -> {}))
            .orElseThrow();
    archive.ingest().publish();
    return id;
  }

  @Nested
  class A_quotation {

    private List<ArchivedDocument> documents() {
      try (Stream<DocumentId> ids = site.bean(Archive.class).store().ids()) {
        return ids.map(DocumentId::text).flatMap(id -> room.documents().find(id).stream()).toList();
      }
    }

    /** Some words in the midst of a page; empty where no page has as many. */
    private static Optional<String> quoted(ArchivedDocument document) {
      for (PageText page : document.pages().reversed()) {
        List<QuotedWord> words = Quotation.of(page.text()).words();
        if (words.size() > 60) {
          int begin = words.get(30).word().begin();
          return Optional.of(page.text().substring(begin, words.get(46).word().end()));
        }
      }
      return Optional.empty();
    }

    private boolean isFound(ArchivedDocument document, String quotation, boolean exact) {
      return verify(quotation) instanceof Verification.Found(_, List<QuotedPassage> passages, _)
          && passages.stream()
              .filter(each -> each.document().id().equals(document.id()))
              .anyMatch(
                  each -> each.passage() != null && each.passage().comparison().isExact() == exact);
    }

    @Test
    void of_any_document_and_script_is_found_with_the_page() {
      List<String> missed = new ArrayList<>();
      int tried = 0;
      for (ArchivedDocument document : documents()) {
        Optional<String> quoted = quoted(document);
        if (quoted.isPresent()) {
          tried++;
          if (!isFound(document, quoted.get(), true)) {
            missed.add(document.description().title() + ": " + quoted.get());
          }
        }
      }
      assertThat(tried).isGreaterThan(40);
      assertThat(missed).isEmpty();
    }

    @Test
    void is_found_though_a_word_is_another() {
      List<String> missed = new ArrayList<>();
      for (ArchivedDocument document : documents()) {
        Optional<String> changed =
            quoted(document)
                .map(quoted -> {
                  QuotedWord word = Quotation.of(quoted).words().get(8);
                  return quoted.substring(0, word.word().begin())
                      + "xyzzy"
                      + quoted.substring(word.word().end());
                });
        if (changed.isPresent() && !isFound(document, changed.get(), false)) {
          missed.add(document.description().title() + ": " + changed.get());
        }
      }
      assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Операция длилась около двух часов. За это время выселили всё балкарское население",
          "Операцiя длилась около двухъ часовъ",
          "Операция длилась … балкарское население региона",
          "Operatsiia dlilas' okolo dvukh chasov. Za eto vremia vyselili vsë balkarskoe naselenie",
          "Operatsiya dlilas okolo dvukh chasov",
          "operacija dlilas’ okolo dvuch časov",
        })
    void is_found_in_other_spellings_and_romanised(String quotation) {
      QuotedPassage found = first(quotation);
      assertThat(found.document().description().title()).isEqualTo(BALKARS);
      assertThat(found.page()).isEqualTo(1);
    }

    @Test
    void is_not_found_where_it_stands_nowhere() {
      assertThat(verify("Colourless green ideas sleep furiously beside the zugzwang"))
          .isInstanceOf(Verification.Absent.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "…", "?", "[sic]", "a", "本"})
    void that_is_too_short_is_not_sought(String pasted) {
      assertThat(verify(pasted)).isInstanceOf(Verification.TooShort.class);
    }

    @Test
    void that_is_too_long_is_refused() {
      assertThat(verify("ж".repeat(50_001))).isInstanceOf(Verification.TooLong.class);
      assertThat(verify("word ".repeat(19_999))).isNotInstanceOf(Verification.TooLong.class);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{!func}ord(id) \"}^=9",
          "${quux} ${xyzzy:plugh}",
          "((((\u0000 *:* text_en:* OR",
          "\uD800 lone half"
        })
    void is_no_syntax_whatever_it_looks_like(String pasted) {
      assertThat(verify(pasted)).isInstanceOf(Verification.Absent.class);
    }
  }

  @Nested
  class A_footnote {

    @Test
    void agrees_with_the_page_or_not() {
      String id = first("Операция длилась около двух часов").document().id();
      String footnote =
          "«Операция длилась около двух часов», %s, DEMO 044, с. %s, https://archive.example.org/d/%s/p/%s";
      assertThat(agreements(footnote.formatted(BALKARS, 1, id, 1)))
          .isEqualTo("DOCUMENT true, PAGE true, REFERENCE_CODE true");
      assertThat(agreements(footnote.formatted(BALKARS, 2, id, 2)))
          .isEqualTo("DOCUMENT true, PAGE false, REFERENCE_CODE true");
      assertThat(agreements(footnote.formatted(BALKARS, 1, "2222-2222", 1)))
          .isEqualTo("DOCUMENT false, PAGE true, REFERENCE_CODE true");
    }

    private String agreements(String pasted) {
      Verification.Found found = (Verification.Found) verify(pasted);
      return Agreement.of(found.footnote(), found.passages().getFirst()).stream()
          .map(each -> each.matter() + " " + each.agrees())
          .collect(Collectors.joining(", "));
    }

    @Test
    void in_another_style_has_its_words_found_beside_the_title() {
      QuotedPassage found =
          first(
              "See “%s,” in: Archive (Nalchik 1944), p. 1: “Операция длилась около двух часов”."
                  .formatted(BALKARS));
      assertThat(found.quotation().text()).startsWith("Операция");
    }

    @Test
    void that_names_what_never_was_says_so() {
      Verification.Found found =
          (Verification.Found)
              verify("«Операция длилась около двух часов» https://x.org/d/2222-2222/p/1");
      assertThat(found.missing()).isEqualTo(new Verification.Missing("2222-2222", null));
    }
  }

  @Nested
  class A_text_that_was_corrected_since {

    private static final String READ =
        "The clerk of Zweibach wrote the quincunx register by lamplight.";
    private static final String CORRECTED =
        "The clark of Zweibach has written this quincunx registry by lamplight.";

    @Test
    void is_quoted_from_an_earlier_version(@TempDir Path folder) throws IOException {
      DocumentId id = bringIn(folder, READ);
      assertThat(first(READ).version()).extracting(TextVersion::number).isEqualTo(1);
      Object outcome =
          site.bean(Archive.class)
              .correcting()
              .correct(
                  id,
                  1,
                  "Demonstration text, not a source. " + READ,
                  "Demonstration text, not a source. " + CORRECTED,
                  "the tests",
                  "");
      assertThat(outcome).isNotNull();

      QuotedPassage old =
          room.quotations()
              .in(room.documents().find(id.text()).orElseThrow(), Quotation.of(READ), 1)
              .orElseThrow();
      assertThat(old.passage()).isNotNull();
      EarlierPassage earlier = Objects.requireNonNull(old.earlier());
      assertThat(earlier.version().number()).isEqualTo(1);
      assertThat(earlier.passage().comparison().isExact()).isTrue();
      assertThat(first(READ).document().id()).as("found everywhere").isEqualTo(id.text());

      QuotedPassage now = first(CORRECTED);
      assertThat(now.version()).extracting(TextVersion::number).isEqualTo(2);
      assertThat(now.earlier()).isNull();
    }
  }

  @Test
  void a_quotation_goes_over_two_pages(@TempDir Path folder) throws IOException {
    DocumentId id =
        bringIn(folder, "The surveyor measured the verglas\fof the northern causeway until dusk.");
    QuotedPassage found = first("surveyor measured the verglas of the northern causeway");
    assertThat(found.document().id()).isEqualTo(id.text());
    assertThat(found.nearest().pages()).containsExactly(1, 2);
  }
}
