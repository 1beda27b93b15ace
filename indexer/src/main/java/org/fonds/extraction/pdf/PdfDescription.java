package org.fonds.extraction.pdf;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself: in its information dictionary, and where that is silent in XMP.
 *
 * @param title as in the file; null if none
 * @param authors as in the file; perhaps several in one string
 * @param created in Greenwich; null if none
 * @param pageLabels one for each page, empty for those without; empty if there are none that say
 *     more than the count of the pages
 */
public record PdfDescription(
    @Nullable String title,
    List<String> authors,
    @Nullable LocalDate created,
    List<String> pageLabels) {

  private static final int LONGEST_XMP_IN_BYTES = 10_000_000;

  public PdfDescription {
    authors = List.copyOf(authors);
    pageLabels = List.copyOf(pageLabels);
  }

  /**
   * @param pages that it has
   */
  static PdfDescription of(PDDocument document, int pages) {
    PDDocumentInformation information = document.getDocumentInformation();
    Calendar created = information.getCreationDate();
    String title = information.getTitle();
    String author = information.getAuthor();
    boolean silent = isBlank(title) || isBlank(author);
    Xmp xmp = silent ? xmp(document) : Xmp.none();
    return new PdfDescription(
        isBlank(title) ? xmp.titles().stream().findFirst().orElse(null) : title,
        isBlank(author) ? xmp.creators() : List.of(String.valueOf(author)),
        created == null ? null : LocalDate.ofInstant(created.toInstant(), ZoneOffset.UTC),
        PdfPageLabels.of(document.getDocumentCatalog().getCOSObject(), pages));
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static Xmp xmp(PDDocument document) {
    try {
      return document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.METADATA)
              instanceof COSStream stream
          ? Xmp.of(new StreamBytes(LONGEST_XMP_IN_BYTES).of(stream))
          : Xmp.none();
    } catch (IOException e) {
      return Xmp.none();
    }
  }
}
