package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.description.Creator;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CreatorsInFormatsTest {

  private static final Citations CITATIONS = new Citations(CitationFixtures.FORMATTED);

  private static Bibliography by(String... creators) {
    return CitationFixtures.BIBLIOGRAPHIES.of(
        CitationFixtures.document("1111-aaaa", "Act").creators(creators).build());
  }

  private static String written(CitationFormat format, String... creators) {
    return CITATIONS.write(by(creators), format);
  }

  @Nested
  class A_person {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        textBlock =
            """
            RIS      | AU  - Орлова, Анна
            ENDNOTE  | <author>Орлова, Анна</author>
            BIBTEX   | author = {Орлова, Анна},
            BIBLATEX | author = {Орлова, Анна},
            CSV      | ,"Орлова, Анна",
            CHICAGO  | Анна Орлова, “Act,”
            """)
    void has_two_names_in_every_format(CitationFormat format, String expected) {
      assertThat(written(format, "Орлова, Анна")).contains(expected);
    }

    @Test
    void has_two_names_in_csl() {
      String json = written(CitationFormat.CSL_JSON, "van der Berg, Jan", "NKVD");

      assertThat(CslShape.checked(json).get(0).path("author").toString())
          .isEqualTo("[{\"family\":\"van der Berg\",\"given\":\"Jan\"},{\"literal\":\"NKVD\"}]");
    }

    @Test
    void keeps_the_particles_within_a_name_together_in_bibtex() {
      assertThat(written(CitationFormat.BIBTEX, "Ramón y Cajal, Santiago", "van der Berg, Jan"))
          .contains("author = {{Ramón y Cajal}, Santiago and van der Berg, Jan},");
    }
  }

  @Nested
  class A_body {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        textBlock =
            """
            RIS      | НКВД СССР | AU  - НКВД СССР,
            ENDNOTE  | НКВД СССР | <author>НКВД СССР,</author>
            BIBTEX   | НКВД СССР | author = {{НКВД СССР}},
            BIBLATEX | НКВД СССР | author = {{НКВД СССР}},
            CSV      | НКВД СССР | ,НКВД СССР,
            CHICAGO  | НКВД СССР | НКВД СССР, “Act,”
            RIS      | Academy of Sciences, Institute of History | AU  - Academy of Sciences, Institute of History
            ENDNOTE  | Academy of Sciences, Institute of History | <author>Academy of Sciences,, Institute of History</author>
            BIBTEX   | Academy of Sciences, Institute of History | author = {{Academy of Sciences, Institute of History}},
            CHICAGO  | Academy of Sciences, Institute of History | Academy of Sciences, Institute of History, “Act,”
            RIS      | nkvd, Third Section | AU  - nkvd, Third Section
            BIBTEX   | nkvd, Third Section | author = {{nkvd, Third Section}},
            """)
    void has_one_name_in_every_format(CitationFormat format, String name, String expected) {
      assertThat(written(format, name).lines().map(String::strip).collect(Collectors.joining("\n")))
          .contains(expected);
    }
  }

  @Nested
  class Initials_of {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Anna | A.
            Анна Петровна | А. П.
            И.И. | И. И.
            И. И. | И. И.
            Jean-Paul Marie | J.-P. M.
            J.-P. | J.-P.
            Yu. Ya. | Yu. Ya.
            Ludwig van | L. van
            O’Neil | O.
            Гейдар Алирза оглы | Г. А. оглы
            Միքայել | Մ.
            ზვიად | ზვიად
            דוד | דוד
            太郎 | 太郎
            Ёлка | Ё.
            """)
    void given_names_are_their_capitals(String given, String expected) {
      assertThat(Initials.of(given)).isEqualTo(expected);
    }

    @Test
    void a_letter_with_its_accent_are_both_of_them() {
      assertThat(Initials.of("\u0418\u0306осип")).isEqualTo("\u0418\u0306.");
    }
  }

  @Nested
  class Hostile_names {

    static Stream<String> names() {
      return Stream.of(
          "x}, title = {y",
          "{Orlova}, {Anna}",
          "NKVD\r\nTY  - BOOK",
          "NKVD\u2028ER  - ",
          "a and b",
          "Order \\input{x} $1 & 50% #_^~",
          "</author><author>Nobody",
          "=cmd|'/C calc'!A0",
          "\u202Eanna, avolro",
          "פקודה, מס׳ 5",
          "x".repeat(10_000),
          "A, ".repeat(3_000),
          "Orlova, " + "A.".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("names")
    void open_no_field_and_no_record(String name) throws ParseException {
      for (CitationFormat format : List.of(CitationFormat.BIBTEX, CitationFormat.BIBLATEX)) {
        BibTeXEntry entry =
            new BibTeXParser()
                .parse(new StringReader(written(format, name, "Orlova, Anna")))
                .getEntries()
                .values()
                .iterator()
                .next();
        assertThat(entry.getField(BibTeXEntry.KEY_TITLE).toUserString()).isEqualTo("{Act}");
        assertThat(entry.getField(BibTeXEntry.KEY_AUTHOR).toUserString())
            .startsWith("{")
            .endsWith("} and Orlova, Anna");
      }
      assertThat(written(CitationFormat.RIS, name).lines())
          .allMatch(line -> line.matches("[A-Z][A-Z0-9] {2}- .*"))
          .filteredOn(line -> line.startsWith("AU  - "))
          .hasSize(1);
      assertThat(written(CitationFormat.ENDNOTE, name)).containsOnlyOnce("<author>");
    }

    @ParameterizedTest
    @EnumSource
    void are_cited_on_one_line(CitationStyle style) {
      names()
          .forEach(name ->
              assertThat(
                      CitationFixtures.FORMATTED
                          .format(by(name, "Orlova, Anna"), CitationChoice.usual(style))
                          .plain()
                          .lines())
                  .hasSize(1));
    }

    @Test
    void any_name_stays_one_in_bibtex() throws ParseException {
      String alphabet = "{}%&_#$\\\"~^<b>'@`|, abcАБВ山გא.-";
      for (long seed = 0; seed < 200; seed++) {
        Random random = new Random(seed);
        String name =
            "x"
                + random
                    .ints(30, 0, alphabet.length())
                    .mapToObj(at -> String.valueOf(alphabet.charAt(at)))
                    .collect(Collectors.joining());
        String text = written(CitationFormat.BIBTEX, name, "Orlova, Anna");

        assertThat(new BibTeXParser().parse(new StringReader(text)).getEntries().values())
            .as("seed %d", seed)
            .singleElement()
            .satisfies(entry ->
                assertThat(
                        Arrays.asList(
                            entry.getField(BibTeXEntry.KEY_AUTHOR).toUserString().split(" and ")))
                    .hasSize(2));
      }
    }

    @Test
    void blank_ones_are_nobody() {
      assertThat(by(" ", "\n", "\0").creators()).isEmpty();
      assertThat(by("\tNKVD\n").creators()).containsExactly(new Creator.Body("NKVD"));
    }
  }
}
