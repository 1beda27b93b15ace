package org.fonds.extraction;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The marks at a PDF's beginning and end. Instructions to a printer may stand before the first, and
 * anything behind the last, but each within a kilobyte (PDF Reference 1.7, appendix H, 3.4.1).
 */
final class PdfMarks {

  static final String MEDIA_TYPE = "application/pdf";

  private static final int LOOKED_AT_IN_BYTES = 1024;
  private static final Pattern BEGINNING = Pattern.compile("(?:^|[\\r\\n])%PDF-[0-9]\\.[0-9]");
  private static final String END = "%%EOF";

  private PdfMarks() {}

  /** Whether a file has both: a text about PDFs has hardly the second at its end. */
  static boolean areIn(Path file) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      return BEGINNING.matcher(piece(channel, 0)).find()
          && piece(channel, Math.max(0, channel.size() - LOOKED_AT_IN_BYTES)).contains(END);
    }
  }

  private static String piece(SeekableByteChannel channel, long from) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LOOKED_AT_IN_BYTES);
    channel.position(from);
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // A channel may give less than it is asked for.
    }
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
  }
}
