package org.fonds.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** How both sides of a child process speak: JSON values, one behind the other. */
final class ReaderWire {

  /** A page may be as long as a book. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(Integer.MAX_VALUE)
                          .maxDocumentLength(-1)
                          .build())
                  .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                  .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                  .build())
          .build();

  private ReaderWire() {}

  /** Says things. */
  record Sender(OutputStream out) {
    void send(Object value) throws IOException {
      out.write(MAPPER.writeValueAsBytes(value));
      out.flush();
    }
  }

  /** Hears things, until the other side ends. */
  record Receiver<T>(MappingIterator<T> values) implements AutoCloseable {
    boolean hasNext() {
      return values.hasNextValue();
    }

    T next() {
      return values.nextValue();
    }

    @Override
    public void close() {
      values.close();
    }
  }

  static Sender sender(OutputStream out) {
    return new Sender(out);
  }

  static <T> Receiver<T> receiver(InputStream in, Class<T> type) {
    return new Receiver<>(MAPPER.readerFor(type).readValues(in));
  }
}
