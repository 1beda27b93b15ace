package org.fonds.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.html.HtmlEncodingDetector;
import org.fonds.extraction.charset.TextCharset;
import org.jspecify.annotations.Nullable;

/**
 * For Tika: the charset that HTML names in itself or a letter in its head, unless its bytes speak
 * clearly for another.
 */
final class DeclaredOrFoundCharset implements EncodingDetector {

  private static final long serialVersionUID = 1L;
  private static final int SAMPLE = 65_536;

  private final HtmlEncodingDetector declared = new HtmlEncodingDetector();

  @Override
  public @Nullable Charset detect(InputStream input, Metadata metadata) throws IOException {
    Charset named = declared.detect(input, metadata);
    String said = metadata.get(HttpHeaders.CONTENT_ENCODING);
    if (named == null && said != null && isKnown(said)) {
      named = Charset.forName(said);
    }
    input.mark(SAMPLE);
    byte[] sample = input.readNBytes(SAMPLE);
    input.reset();
    return named == null ? TextCharset.of(sample) : TextCharset.of(sample, named);
  }

  private static boolean isKnown(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }
}
