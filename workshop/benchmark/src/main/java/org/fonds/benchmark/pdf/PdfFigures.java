package org.fonds.benchmark.pdf;

import java.util.ArrayList;
import java.util.List;

/** What a run over a set of PDFs gave. */
record PdfFigures(
    PdfSet set, PdfTimes times, StoredTexts stored, PageCounts counts, Completeness completeness) {

  /**
   * What the yardstick makes of the set.
   *
   * @param pages of the files that it can read
   * @param unreadable files that it cannot read: locked or broken ones
   */
  record PageCounts(int pages, int unreadable) {}

  static PdfFigures of(PdfSet set, PdfTimes times, Pdftotext pdftotext, StoredTexts stored) {
    int pages = 0;
    int unreadable = 0;
    List<Completeness.FileLetters> letters = new ArrayList<>();
    for (Pdf pdf : set.pdfs()) {
      TextLength wanted = pdftotext.found(pdf);
      pages += wanted.pages();
      unreadable += wanted.pages() == 0 ? 1 : 0;
      letters.add(
          new Completeness.FileLetters(
              pdf.shortName(), wanted.letters(), stored.of(pdf).letters()));
    }
    return new PdfFigures(
        set, times, stored, new PageCounts(pages, unreadable), new Completeness(letters));
  }
}
