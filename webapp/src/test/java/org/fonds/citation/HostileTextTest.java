package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.fonds.citation.CitationFixtures.DocumentBuilder;
import org.fonds.table.Cell;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Titles and names that would like to be more than text. */
class HostileTextTest {

  private static final String SPECIALS = "{}%&_#$\\\"~^<b>&amp;'@`|";

  @Nested
  class In_ris {

    private final RisWriter ris = new RisWriter();

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Title\nTY  - BOOK",
          "Title\r\nER  - \r\nTY  - BOOK",
          "Title\rTY  - BOOK",
          "Title\u2028TY  - BOOK",
          "Title\u0085TY  - BOOK",
          "Title\u000BTY  - BOOK",
          "Title\fTY  - BOOK\0"
        })
    void a_line_break_opens_no_record(String title) {
      String entry = ris.entry(cited(title));

      assertThat(lines(entry)).filteredOn(line -> line.startsWith("TY")).hasSize(1);
      assertThat(entry).startsWith("TY  - MANSCPT\r\nTI  - Title").endsWith("\r\nER  - \r\n");
      assertThat(entry).contains("TY - BOOK").doesNotContain("\u2028", "\u0085", "\0");
    }

    @Test
    void every_line_is_a_field_whatever_the_text() {
      for (long seed = 0; seed < 200; seed++) {
        assertThat(lines(ris.entry(cited(random(seed)))))
            .as("seed %d", seed)
            .allMatch(line -> line.matches("[A-Z][A-Z0-9] {2}- .*"))
            .filteredOn(line -> line.startsWith("ER"))
            .hasSize(1);
      }
    }

    private static List<String> lines(String entry) {
      return entry.lines().toList();
    }
  }

  @Nested
  class In_bibtex {

    private final BibtexWriter bibtex = new BibtexWriter();

    @Test
    void specials_lose_their_meaning() {
      assertThat(BibEntry.escape("50% & {a}_b #1 $2 \\x ~ ^ Катынь 真岡"))
          .isEqualTo(
              "50\\% \\& {\\textbraceleft}a{\\textbraceright}\\_b \\#1 \\$2 {\\textbackslash}x"
                  + " {\\textasciitilde} {\\textasciicircum} Катынь 真岡");
    }

    @Test
    void an_unbalanced_brace_ends_no_field() throws ParseException {
      BibTeXEntry entry = parsed(bibtex.entry(cited("x}, author = {Nobody}} @book{y, title={z")));

      assertThat(entry.getField(BibTeXEntry.KEY_AUTHOR)).isNull();
      assertThat(entry.getType()).isEqualTo(BibTeXEntry.TYPE_UNPUBLISHED);
    }

    @Test
    void any_text_comes_back_as_it_was() throws ParseException {
      for (long seed = 0; seed < 200; seed++) {
        Bibliography cited = cited(random(seed));

        BibTeXEntry entry = parsed(bibtex.entry(cited));

        assertThat(unescaped(entry.getField(BibTeXEntry.KEY_TITLE).toUserString()))
            .as("seed %d", seed)
            .isEqualTo("{" + cited.title() + "}");
      }
    }

    private static BibTeXEntry parsed(String text) throws ParseException {
      var entries = new BibTeXParser().parse(new StringReader(text)).getEntries().values();
      assertThat(entries).as(text).hasSize(1);
      return entries.iterator().next();
    }

    private static String unescaped(String latex) {
      return latex
          .replace("{\\textbraceleft}", "\1")
          .replace("{\\textbraceright}", "\2")
          .replace("{\\textasciitilde}", "~")
          .replace("{\\textasciicircum}", "^")
          .replaceAll("\\\\([%&_#$])", "$1")
          .replace("{\\textbackslash}", "\\")
          .replace('\1', '{')
          .replace('\2', '}');
    }
  }

  @Nested
  class In_biblatex {

    @Test
    void an_unbalanced_brace_ends_no_field() throws ParseException {
      String entry = new BiblatexWriter().entry(cited("x}, author = {Nobody}} @book{y, title={z"));

      assertThat(new BibTeXParser().parse(new StringReader(entry)).getEntries()).hasSize(1);
    }
  }

  @Nested
  class In_endnote_xml {

    @Test
    void any_text_comes_back_as_it_was() throws IOException, SAXException {
      for (long seed = 0; seed < 200; seed++) {
        Bibliography cited = cited(random(seed));

        assertThat(title(new EndnoteWriter().entry(cited)))
            .as("seed %d", seed)
            .isEqualTo(cited.title());
      }
    }

    @Test
    void what_xml_cannot_say_is_a_sign_that_something_is_missing()
        throws IOException, SAXException {
      assertThat(title(new EndnoteWriter().entry(cited("half \uD83D and no letter \uFFFE"))))
          .isEqualTo("half \uFFFD and no letter \uFFFD");
    }

    private static String title(String record) throws IOException, SAXException {
      try {
        return DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(record)))
            .getElementsByTagName("title")
            .item(0)
            .getTextContent();
      } catch (ParserConfigurationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Nested
  class In_a_table {

    private final CsvWriter csv = new CsvWriter();

    @Test
    void any_text_comes_back_as_it_was() throws IOException {
      for (long seed = 0; seed < 200; seed++) {
        Bibliography cited = cited(random(seed));

        assertThat(Cell.asItWas(row(cited).get("title")))
            .as("seed %d", seed)
            .isEqualTo(cited.title());
      }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x"})
    void a_formula_does_not_run(String title) throws IOException {
      assertThat(row(cited(title)).get("title")).isEqualTo("'" + title);
    }

    private CSVRecord row(Bibliography cited) throws IOException {
      CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
      String table = csv.beginning() + csv.entry(cited);
      try (CSVParser rows = CSVParser.parse(new StringReader(table), format)) {
        return rows.iterator().next();
      }
    }
  }

  @Nested
  class In_every_format {

    private static final Citations CITATIONS =
        new Citations(new FormattedCitations(Clock.systemUTC()));

    @ParameterizedTest
    @EnumSource(CitationFormat.class)
    void letters_of_all_scripts_stay_as_they_are(CitationFormat format) {
      String title = "Приказ 命令 \uD83D\uDE80 שלום عربي ţărani";

      assertThat(CITATIONS.write(cited(title), format)).contains(title);
    }

    @ParameterizedTest
    @EnumSource(CitationFormat.class)
    void a_title_is_enough(CitationFormat format) {
      assertThat(CITATIONS.write(cited("Only this"), format))
          .containsIgnoringCase("Only this")
          .contains("https://archive.example.org/d/1111-aaaa")
          .doesNotContain("null");
    }
  }

  @Nested
  class In_csl_json {

    @Test
    void any_text_comes_back_as_it_was() {
      for (long seed = 0; seed < 200; seed++) {
        Bibliography cited = cited(random(seed));

        String json = "[" + new CslJsonWriter().entry(cited) + "]";

        assertThat(CslShape.checked(json).path(0).path("title").stringValue())
            .as("seed %d", seed)
            .isEqualTo(cited.title());
      }
    }
  }

  @Nested
  class In_every_style {

    @ParameterizedTest
    @EnumSource
    void markup_stays_text(CitationStyle style) {
      Bibliography cited = cited("<script>alert(1)</script> & “more” <i>so</i>");

      FormattedCitation citation = formatted(cited, style);

      assertThat(citation.plain())
          .contains("<script>alert(1)</script> & ")
          .contains("more")
          .contains(" <i>so</i>");
      assertThat(citation.html()).contains("&lt;script&gt;").doesNotContain("<script", "<i>");
    }

    @ParameterizedTest
    @EnumSource
    void any_text_is_one_line(CitationStyle style) {
      for (long seed = 0; seed < 50; seed++) {
        assertThat(formatted(cited(random(seed)), style).plain().lines())
            .as("seed %d", seed)
            .hasSize(1);
      }
    }

    private static FormattedCitation formatted(Bibliography cited, CitationStyle style) {
      return CitationFixtures.FORMATTED.format(cited, CitationChoice.usual(style));
    }
  }

  private static Bibliography cited(String title) {
    DocumentBuilder document = CitationFixtures.document("1111-aaaa", title);
    return CitationFixtures.BIBLIOGRAPHIES.of(document.build());
  }

  private static String random(long seed) {
    Random random = new Random(seed);
    String alphabet = SPECIALS + "\n\r\t\u0000\u2028\u0085 abcАБВ真岡țșőł";
    return "x"
        + random
            .ints(40, 0, alphabet.length())
            .mapToObj(index -> String.valueOf(alphabet.charAt(index)))
            .collect(Collectors.joining());
  }
}
