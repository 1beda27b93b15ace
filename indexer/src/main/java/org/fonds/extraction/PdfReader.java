package org.fonds.extraction;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.description.Password;
import org.fonds.extraction.pdf.PdfDescription;
import org.fonds.extraction.pdf.PdfPageText;
import org.fonds.extraction.pdf.PdfReading;
import org.fonds.extraction.pdf.PdfWords;
import org.jspecify.annotations.Nullable;

/** Reads born-digital PDFs quickly, and leaves all others to Tika, so that nothing is lost. */
final class PdfReader {

  private final PdfWords words;
  private final TikaReader tika;
  private final Limits limits;

  PdfReader(TikaReader tika, Limits limits) {
    this.words = new PdfWords(limits.characters(), limits.pages());
    this.tika = tika;
    this.limits = limits;
  }

  /**
   * @param parts takes the files within the file
   */
  Extraction read(FileToRead file, PartFiles parts) throws IOException {
    return switch (words.read(file.path(), password(file))) {
      case PdfReading.Read read when read.unread().isEmpty() -> whole(file, read);
      case PdfReading.Read read -> incomplete(file, read);
      case PdfReading.TooLong(PdfDescription description, List<PdfPageText> pages) ->
          new Extraction.TooLarge(
              metadata(file, description), pages(pages, description), limits.tooLong());
      case PdfReading.TooManyPages(PdfDescription description, List<PdfPageText> pages) ->
          new Extraction.TooLarge(
              metadata(file, description), pages(pages, description), limits.tooManyPages());
      case PdfReading.NotReadHere _ -> labelled(tika.read(file, parts), file);
    };
  }

  private static String password(FileToRead file) {
    Password password = file.password();
    return password == null ? "" : password.text();
  }

  private Extraction labelled(Extraction read, FileToRead file) throws IOException {
    int count = read.pages().size();
    List<String> labels =
        count == 0 ? List.of() : words.pageLabels(file.path(), password(file), count);
    return labels.isEmpty() ? read : read.withPages(pages -> labelled(pages, labels));
  }

  private static List<PageText> labelled(List<PageText> pages, List<String> labels) {
    return labels.isEmpty()
        ? pages
        : pages.stream().map(page -> page.called(labels.get(page.number() - 1))).toList();
  }

  private static Extraction whole(FileToRead file, PdfReading.Read reading) {
    List<PdfPageText> read = reading.pages();
    List<PageText> pages = pages(read, reading.description());
    List<Integer> doubtful =
        pages.stream()
            .filter(page -> isDoubtful(page, read.get(page.number() - 1)))
            .map(PageText::number)
            .toList();
    return DoubtfulLetters.told(metadata(file, reading.description()), pages, doubtful);
  }

  private static boolean isDoubtful(PageText page, PdfPageText read) {
    return DoubtfulLetters.areOn(page, read.unmapped(), read.glyphs());
  }

  /** Its pages are not drawn either: what is too much for reading is too much for drawing. */
  private static Extraction incomplete(FileToRead file, PdfReading.Read read) {
    FileMetadata metadata = metadata(file, read.description());
    List<PageText> pages = pages(read.pages(), read.description());
    String reason = String.valueOf(read.reason());
    return pages.stream().allMatch(page -> page.text().isEmpty())
        ? new Extraction.Damaged(metadata, List.of(), "the file is broken: " + reason)
        : new Extraction.Partial(metadata, pages, read.unread(), reason);
  }

  private static List<PageText> pages(List<PdfPageText> pages, PdfDescription description) {
    return labelled(
        TikaReader.pages(pages.stream().map(page -> CleanText.of(page.text())).toList()),
        description.pageLabels());
  }

  private static FileMetadata metadata(FileToRead file, PdfDescription description) {
    LocalDate created = description.created();
    return new FileMetadata(
        file.mediaType(),
        clean(description.title()).findFirst().orElse(null),
        description.authors().stream().flatMap(PdfReader::clean).distinct().toList(),
        created == null ? null : created.toString(),
        file.password() != null);
  }

  private static Stream<String> clean(@Nullable String said) {
    String clean = said == null ? "" : CleanText.of(said);
    return clean.isEmpty() ? Stream.empty() : Stream.of(clean);
  }
}
