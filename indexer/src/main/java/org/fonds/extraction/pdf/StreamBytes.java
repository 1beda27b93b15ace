package org.fonds.extraction.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** The content of a stream, expanded to a limit and no further. */
final class StreamBytes {

  private static final int CHUNK = 1 << 16;

  private final int maximumInBytes;
  private final byte[] chunk = new byte[CHUNK];

  StreamBytes(int maximumInBytes) {
    this.maximumInBytes = maximumInBytes;
  }

  /**
   * A stream that breaks off gives what could be expanded before.
   *
   * @throws TooMuchContentException if it expands beyond the limit
   */
  byte[] of(COSStream stream) throws IOException {
    List<COSName> filters = filters(stream);
    byte[] bytes;
    try (InputStream raw = stream.createRawInputStream()) {
      bytes = raw.readNBytes(maximumInBytes);
    }
    for (int i = 0; i < filters.size(); i++) {
      bytes =
          isPlainFlate(stream, filters.get(i)) ? inflate(bytes) : decode(bytes, filters, i, stream);
    }
    return bytes;
  }

  private static List<COSName> filters(COSStream stream) {
    COSBase filters = stream.getFilters();
    List<COSName> names = new ArrayList<>();
    if (filters instanceof COSName name) {
      names.add(name);
    } else if (filters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSName name) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static boolean isPlainFlate(COSStream stream, COSName filter) {
    boolean flate =
        COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
    return flate && stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) == null;
  }

  private byte[] inflate(byte[] deflated) throws TooMuchContentException {
    Inflater inflater = new Inflater();
    Bounded out = new Bounded(Math.min(maximumInBytes, 4 * deflated.length + 100));
    try {
      inflater.setInput(deflated);
      int count;
      while ((count = inflater.inflate(chunk)) > 0) {
        out.write(chunk, 0, count);
      }
    } catch (DataFormatException e) {
      out.write(chunk, 0, (int) (inflater.getBytesWritten() - out.size()));
    } finally {
      inflater.end();
    }
    return out.toByteArray();
  }

  private byte[] decode(byte[] encoded, List<COSName> filters, int index, COSStream stream)
      throws IOException {
    Bounded out = new Bounded(Math.min(maximumInBytes, 2 * encoded.length + 100));
    FilterFactory.INSTANCE
        .getFilter(filters.get(index))
        .decode(new ByteArrayInputStream(encoded), out.asStream(), stream, index);
    return out.toByteArray();
  }

  /** A buffer that refuses to grow beyond the limit. */
  private final class Bounded {
    private final ByteArrayOutputStream bytes;

    Bounded(int expected) {
      bytes = new ByteArrayOutputStream(Math.max(expected, 100));
    }

    void write(byte[] source, int start, int length) throws TooMuchContentException {
      if (length > maximumInBytes - bytes.size()) {
        throw new TooMuchContentException(maximumInBytes);
      }
      bytes.write(source, start, length);
    }

    OutputStream asStream() {
      return new OutputStream() {
        @Override
        public void write(int b) throws IOException {
          Bounded.this.write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] source, int start, int length) throws IOException {
          Bounded.this.write(source, start, length);
        }
      };
    }

    int size() {
      return bytes.size();
    }

    byte[] toByteArray() {
      return bytes.toByteArray();
    }
  }
}
