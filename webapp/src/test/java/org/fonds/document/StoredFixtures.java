package org.fonds.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fonds.description.Access;
import org.fonds.description.DateCalendar;
import org.fonds.description.Description;
import org.fonds.description.DescriptionTexts;
import org.fonds.description.DocumentId;
import org.fonds.description.Edtf;
import org.fonds.description.Level;
import org.fonds.description.ReferenceCode;
import org.fonds.description.TextElement;
import org.fonds.description.UncertainDate;
import org.fonds.extraction.Ocr;
import org.fonds.extraction.PageText;
import org.fonds.store.SourceFile;
import org.fonds.store.StoredDocument;
import org.fonds.store.TextOutcome;

/** The document {@code aaaa-0001} of the search's fixtures as the store holds it. */
public final class StoredFixtures {

  /** What stands in the source file. */
  public static final String ORIGINAL = "original";

  private static final String SHA256 =
      "0682c5f2076f099c34cfdd15a9e063849ed437a49677e6fcc5b4198c76575be5";

  private StoredFixtures() {}

  /** A demonstration summary of two pages, the second read by machine, with HTML in its words. */
  public static StoredDocument order() {
    return new StoredDocument(
        new DocumentId("aaaa-0001"),
        new SourceFile("order.pdf", "a/order.pdf", SHA256, ORIGINAL.length(), "application/pdf", 2),
        description(),
        TextOutcome.COMPLETE,
        List.of(
            new PageText(1, "Приказ НКВД о высылке семей из Эстонии.", "ru", null),
            new PageText(
                2,
                "Эшелоны отправлялись в Сибирь. <b>Списки</b> высланных прилагаются.",
                "ru",
                new Ocr(87, null))),
        Instant.EPOCH);
  }

  private static Description description() {
    return new Description(
        "Приказ о <i>высылке</i>",
        "order",
        Level.ITEM,
        null,
        new UncertainDate(
            "1 июня 1941 г.",
            DateCalendar.JULIAN,
            new Edtf("1941-06-14", LocalDate.of(1941, 6, 14), LocalDate.of(1941, 6, 14))),
        List.of("ee"),
        List.of("Tartu"),
        List.of("nkvd", "nkgb"),
        List.of(),
        List.of(),
        List.of(),
        "Archive of the tests",
        new ReferenceCode("ф. 1, оп. 2"),
        List.of("ru"),
        DescriptionTexts.of(TextElement.SCOPE_AND_CONTENT, "What is said of it"),
        Access.OPEN,
        true,
        true);
  }
}
