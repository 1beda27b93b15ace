package org.fonds.generator;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** A text file in a character set of its time; pages are parted by form feeds. */
final class PlainTextForm implements Form {

  private final Charset charset;

  PlainTextForm(Charset charset) {
    this.charset = charset;
  }

  @Override
  public String ending() {
    return "txt";
  }

  /**
   * @throws GeneratorException if the text has a character that the set lacks
   */
  @Override
  public byte[] make(SourceText text) {
    String pages = PlainPages.all(text, "\f");
    try {
      ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(pages));
      byte[] array = new byte[bytes.remaining()];
      bytes.get(array);
      return array;
    } catch (CharacterCodingException e) {
      throw new GeneratorException(
          "%s: %s has no \"%s\"; write it otherwise"
              .formatted(text.name(), charset, firstMissing(pages)),
          e);
    }
  }

  private String firstMissing(String pages) {
    CharsetEncoder encoder = charset.newEncoder();
    return pages
        .codePoints()
        .mapToObj(Character::toString)
        .filter(character -> !encoder.canEncode(character))
        .findFirst()
        .orElse("?");
  }
}
