package org.fonds.extraction;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads text without form: whatever its charset; a form feed ends a page. */
final class PlainTextReader {

  private static final int SAMPLE = 4096;

  /** More control characters than this and it is no text, whatever its name says. */
  private static final double MOST_CONTROLS = 0.05;

  private final int maximumCharacters;

  PlainTextReader(int maximumCharacters) {
    this.maximumCharacters = maximumCharacters;
  }

  Extraction read(Path file, String mediaType) throws IOException {
    FileMetadata metadata = new FileMetadata(mediaType, null, List.of(), null);
    if (Files.size(file) / 4 > maximumCharacters) {
      return new Extraction.Damaged(metadata, List.of(), tooLong());
    }
    byte[] bytes = Files.readAllBytes(file);
    Charset charset = TextCharset.of(bytes);
    String text = new String(bytes, charset);
    if (isBinary(text)) {
      return new Extraction.Unsupported(
          new FileMetadata("application/octet-stream", null, List.of(), null));
    }
    boolean whole = text.length() <= maximumCharacters;
    List<PageText> pages = pages(whole ? text : text.substring(0, maximumCharacters));
    return whole
        ? new Extraction.Text(metadata, pages)
        : new Extraction.Damaged(metadata, pages, tooLong());
  }

  private static List<PageText> pages(String text) {
    List<String> pages = new ArrayList<>(Arrays.asList(text.split("\f", -1)));
    if (pages.size() > 1 && pages.getLast().isBlank()) {
      pages.removeLast();
    }
    return TikaReader.pages(pages.stream().map(CleanText::of).toList());
  }

  private static boolean isBinary(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    long controls =
        sample
            .codePoints()
            .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
            .count();
    return controls > sample.length() * MOST_CONTROLS;
  }

  private String tooLong() {
    return "its text is longer than " + maximumCharacters + " characters; the rest was left out";
  }
}
