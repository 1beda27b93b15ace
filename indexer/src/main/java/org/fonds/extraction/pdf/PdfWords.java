package org.fonds.extraction.pdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Reads the words of PDFs that hold them as letters. Safe for many threads. */
public final class PdfWords {

  /** What one page may expand to; the largest maps seen take a tenth of it. */
  private static final int MAXIMUM_IN_BYTES = 200_000_000;

  /** Files up to this size are read at once, which is faster than in pieces. */
  private static final long WHOLE_FILE_IN_BYTES = 64 << 20;

  private final int maximumInBytes;
  private final int maximumCharacters;
  private final int maximumPages;

  /**
   * @param maximumCharacters of the whole text
   * @param maximumPages of which the text is read
   */
  public PdfWords(int maximumCharacters, int maximumPages) {
    this(MAXIMUM_IN_BYTES, maximumCharacters, maximumPages);
  }

  PdfWords(int maximumInBytes, int maximumCharacters, int maximumPages) {
    this.maximumInBytes = maximumInBytes;
    this.maximumCharacters = maximumCharacters;
    this.maximumPages = maximumPages;
  }

  /**
   * Whatever is not in order is left to another reader.
   *
   * @throws InterruptedIOException if the thread is interrupted
   */
  public PdfReading read(Path file) throws InterruptedIOException {
    return read(file, "");
  }

  /**
   * As {@link #read(Path)}.
   *
   * @param password with which it opens; empty if it is not locked
   */
  public PdfReading read(Path file, String password) throws InterruptedIOException {
    try (RandomAccessRead source = source(file);
        PDDocument document = Loader.loadPDF(source, password)) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      List<PdfPage> pages =
          PageTree.pages(catalog.getCOSDictionary(COSName.PAGES), maximumPages + 1);
      if (pages.isEmpty()) {
        return new PdfReading.NotReadHere("it has no page");
      }
      Extras.refuse(catalog, pages);
      PdfDescription description = PdfDescription.of(document, pages.size());
      return pages.size() > maximumPages
          ? tooMany(read(pages.subList(0, maximumPages), description))
          : read(pages, description);
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      return new PdfReading.NotReadHere(String.valueOf(e.getMessage()));
    }
  }

  /**
   * The labels of the pages alone, as in {@link PdfDescription#pageLabels}, of a document whose
   * words another reader reads.
   *
   * @param password with which it opens; empty if it is not locked
   * @param pages that were read
   * @throws InterruptedIOException if the thread is interrupted
   */
  public List<String> pageLabels(Path file, String password, int pages)
      throws InterruptedIOException {
    try (RandomAccessRead source = source(file);
        PDDocument document = Loader.loadPDF(source, password)) {
      return PdfPageLabels.of(document.getDocumentCatalog().getCOSObject(), pages);
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // Too broken to be asked; its words may be read all the same.
      return List.of();
    }
  }

  private static PdfReading tooMany(PdfReading reading) {
    return reading instanceof PdfReading.Read read
        ? new PdfReading.TooManyPages(read.description(), read.pages())
        : reading;
  }

  private static RandomAccessRead source(Path file) throws IOException {
    return Files.size(file) <= WHOLE_FILE_IN_BYTES
        ? new RandomAccessReadBuffer(Files.readAllBytes(file))
        : new RandomAccessReadBufferedFile(file);
  }

  private PdfReading read(List<PdfPage> pages, PdfDescription description) throws IOException {
    ContentReader reader = new ContentReader(maximumInBytes, maximumCharacters);
    List<PdfPageText> read = new ArrayList<>();
    List<Integer> unread = new ArrayList<>();
    @Nullable String reason = null;
    long characters = 0;
    for (PdfPage page : pages) {
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedIOException();
      }
      try {
        read.add(reader.page(page));
      } catch (TooMuchContentException e) {
        read.add(new PdfPageText("", 0, 0));
        unread.add(read.size());
        reason = reason == null ? "page " + read.size() + ": " + e.getMessage() : reason;
      }
      characters += read.getLast().text().length();
      if (characters > maximumCharacters) {
        return new PdfReading.TooLong(description, read);
      }
    }
    return new PdfReading.Read(description, read, unread, reason);
  }
}
