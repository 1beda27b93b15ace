package org.fonds.extraction.pdf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself.
 *
 * @param title as in the file; null if none
 * @param author as in the file, several in one string; null if none
 * @param created in Greenwich; null if none
 */
public record PdfDescription(
    @Nullable String title, @Nullable String author, @Nullable LocalDate created) {

  static PdfDescription of(PDDocument document) {
    PDDocumentInformation information = document.getDocumentInformation();
    Calendar created = information.getCreationDate();
    return new PdfDescription(
        information.getTitle(),
        information.getAuthor(),
        created == null ? null : LocalDate.ofInstant(created.toInstant(), ZoneOffset.UTC));
  }
}
