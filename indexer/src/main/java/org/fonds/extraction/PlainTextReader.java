package org.fonds.extraction;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fonds.extraction.charset.TextCharset;
import org.jspecify.annotations.Nullable;

/** Reads text without form, whatever its charset and length. */
final class PlainTextReader {

  private static final int CHUNK = 1 << 16;
  private static final int SAMPLE = 4096;
  private static final int MOST_BYTES_OF_A_CHARACTER = 4;

  /** With more characters than this that nobody writes it is no text, whatever its name says. */
  private static final double MOST_UNWRITTEN = 0.05;

  private final Limits limits;

  PlainTextReader(Limits limits) {
    this.limits = limits;
  }

  Extraction read(Path file, String mediaType) throws IOException {
    Charset charset;
    try (InputStream bytes = Files.newInputStream(file)) {
      charset = TextCharset.of(bytes, (long) limits.characters() * MOST_BYTES_OF_A_CHARACTER);
    }
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), CHUNK);
        Reader reader = new InputStreamReader(bytes, charset)) {
      return read(reader, mediaType);
    }
  }

  private Extraction read(Reader reader, String mediaType) throws IOException {
    TextPages pages = new TextPages(limits.pages());
    CharBuffer chunk = CharBuffer.allocate(CHUNK);
    long characters = 0;
    @Nullable String beyond = null;
    while (beyond == null && reader.read(chunk.clear()) >= 0) {
      chunk.flip();
      if (characters == 0 && isBinary(chunk)) {
        return new Extraction.Unsupported(metadata("application/octet-stream"));
      }
      int room = (int) Math.min(chunk.length(), limits.characters() - characters);
      pages.add(chunk.subSequence(0, room));
      if (room < chunk.length()) {
        beyond = limits.tooLong();
      } else if (pages.isOverflowing()) {
        beyond = limits.tooManyPages();
      }
      characters += room;
    }
    List<PageText> read = TikaReader.pages(pages.end());
    return beyond == null
        ? new Extraction.Text(metadata(mediaType), read)
        : new Extraction.TooLarge(metadata(mediaType), read, beyond);
  }

  private static FileMetadata metadata(String mediaType) {
    return new FileMetadata(mediaType, null, List.of(), null);
  }

  private static boolean isBinary(CharSequence text) {
    CharSequence sample = text.subSequence(0, Math.min(SAMPLE, text.length()));
    long unwritten = sample.codePoints().filter(PlainTextReader::isUnwritten).count();
    return unwritten > sample.length() * MOST_UNWRITTEN;
  }

  private static boolean isUnwritten(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> !Character.isWhitespace(codePoint);
      case Character.UNASSIGNED, Character.SURROGATE, Character.PRIVATE_USE -> true;
      default -> false;
    };
  }
}
