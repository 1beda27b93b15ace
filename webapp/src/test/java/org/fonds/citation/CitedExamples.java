package org.fonds.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fonds.description.Level;
import org.fonds.description.Term;
import org.fonds.document.ArchivedDocument;
import org.jspecify.annotations.Nullable;

/** What styles are tried on: a full record, and every part missing or hard in turn. */
final class CitedExamples {

  private static final Term REPORT =
      CitationFixtures.type("report", Map.of("en", "Report", "ru", "Докладная записка"), "report");

  private CitedExamples() {}

  /** By what is particular in them. */
  static Map<String, Bibliography> all() {
    Map<String, Bibliography> examples = new LinkedHashMap<>();
    examples.put("full record, folio, within a fonds", full());
    examples.put("page of the file", pageOfTheFile());
    examples.put("whole document", cited(report(), null, List.of()));
    examples.put(
        "no reference code",
        cited(document("Докладная записка о ходе операции").heldBy("ГАРФ", null).inTown("Москва")));
    examples.put("no institution", cited(document("Order").heldBy(null, "ф. 1, оп. 2, д. 3")));
    examples.put(
        "no date",
        cited(document("List of families").heldBy("Archive", "Box 3, folder 4").languages("en")));
    examples.put("nothing but a title", cited(document("Протокол допроса")));
    examples.put("a title that ends a sentence", cited(document("Что делать?")));
    examples.put("the forties", cited(dated("194X")));
    examples.put("about 1940 to 1941", cited(dated("1940~/1941")));
    examples.put("perhaps 1940", cited(dated("1940?")));
    examples.put("a season", cited(dated("1940-21")));
    examples.put("five days", cited(dated("1940-03-05/1940-03-09")));
    examples.put("two months", cited(dated("1940-03/1940-04")));
    examples.put("from 1949 on", cited(dated("1949/..")));
    examples.put(
        "old style",
        cited(
            document("Постановление")
                .date("21 февраля 1918 г.", "1918-03-06", "1918-03-06", "1918-03-06")
                .julian()));
    examples.put(
        "several authors", cited(document("Act").creators("Berling, Zygmunt", "NKVD of the USSR")));
    examples.put("a person", cited(document("Diary").creators("Orlova, Anna").languages("en")));
    examples.put(
        "a person in Cyrillic letters",
        cited(document("Дневник").creators("Орлова, Анна Петровна").languages("ru")));
    examples.put(
        "two persons, one with initials, one with particles",
        cited(document("Act").creators("Иванов, И.И.", "van der Berg, Jan-Piet")));
    examples.put(
        "persons of scripts without capitals",
        cited(document("Act").creators("山田, 太郎", "გამსახურდია, ზვიად", "כהן, דוד")));
    examples.put(
        "three, a body among them",
        cited(document("Act").creators("Orlova, Anna", "NKVD", "Petrov, Ivan")));
    examples.put("braces and dollars", cited(document("Order {No. 1} for $5 & 50% of \\x_y")));
    examples.put("a line break", cited(document("Order\nNo. 1\r\n\tof the day")));
    examples.put("quotes", cited(document("Order on \"special\" „transports“ of the «front»")));
    examples.put("emoji", cited(document("Order 🗂️ of the 👩‍👩‍👧 day")));
    examples.put("right to left", cited(document("פקודה מס׳ 5 על גירוש")));
    examples.put(
        "Ukrainian code",
        cited(
            document("Наказ")
                .heldBy("ГДА СБУ", "ф. 13, оп. 370, спр. 5, арк. 1–20")
                .languages("uk"),
            new CitedPage(4, "арк. 12зв."),
            List.of()));
    examples.put("demonstration", cited(document("Decision").languages("en").demonstration()));
    return examples;
  }

  /** As the tasks of footnotes have it: a leaf of a file of the State Archive. */
  static Bibliography full() {
    ArchivedDocument fonds =
        CitationFixtures.document("2222-ffff", "Секретариат НКВД").level(Level.FONDS).build();
    return cited(report(), new CitedPage(12, "л. 9об."), List.of(fonds));
  }

  /** The same document at a page that has no label. */
  static Bibliography pageOfTheFile() {
    return cited(report(), new CitedPage(3, null), List.of());
  }

  /**
   * A document of which this is known.
   *
   * @param folio label of its page 1; null for the whole document
   * @param fonds title of the fonds above it
   */
  static Bibliography of(
      String title,
      @Nullable String author,
      String archive,
      String code,
      @Nullable String folio,
      @Nullable String fonds) {
    CitationFixtures.DocumentBuilder document = document(title).heldBy(archive, code);
    return cited(
        author == null ? document : document.creators(author),
        folio == null ? null : new CitedPage(1, folio),
        fonds == null
            ? List.of()
            : List.of(CitationFixtures.document("2222-ffff", fonds).level(Level.FONDS).build()));
  }

  private static CitationFixtures.DocumentBuilder report() {
    return document("О выселении из пограничной полосы")
        .type(REPORT)
        .creators("НКВД СССР")
        .date("5 марта 1940 г.", "1940-03-05", "1940-03-05", "1940-03-05")
        .heldBy("Государственный архив Российской Федерации", "ф. Р-9401, оп. 2, д. 64, л. 1–14")
        .inTown("Москва")
        .languages("ru");
  }

  private static CitationFixtures.DocumentBuilder dated(String edtf) {
    return document("Order").date("as written", edtf, "1940-01-01", "1949-12-31").languages("en");
  }

  private static CitationFixtures.DocumentBuilder document(String title) {
    return CitationFixtures.document("1111-aaaa", title);
  }

  private static Bibliography cited(CitationFixtures.DocumentBuilder document) {
    return cited(document, null, List.of());
  }

  static Bibliography cited(
      CitationFixtures.DocumentBuilder document,
      @Nullable CitedPage page,
      List<ArchivedDocument> above) {
    return CitationFixtures.BIBLIOGRAPHIES.of(document.build(), page, above);
  }
}
