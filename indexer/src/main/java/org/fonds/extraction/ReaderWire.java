package org.fonds.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * How both sides of a child process speak: JSON values, one behind the other, each with the number
 * of the conversation to which it belongs.
 */
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

  /**
   * Something that was said.
   *
   * @param conversation counted by the parent
   */
  record Said<T>(int conversation, T what) {}

  /** Says things. Safe for many threads. */
  static final class Sender<T> {

    private final OutputStream out;
    private final ObjectWriter writer;

    private Sender(OutputStream out, ObjectWriter writer) {
      this.out = out;
      this.writer = writer;
    }

    void send(int conversation, T what) throws IOException {
      byte[] value = writer.writeValueAsBytes(new Said<>(conversation, what));
      synchronized (this) {
        out.write(value);
        out.flush();
      }
    }
  }

  /** Hears things, until the other side ends. */
  record Receiver<T>(MappingIterator<Said<T>> values) implements AutoCloseable {
    boolean hasNext() {
      return values.hasNextValue();
    }

    Said<T> next() {
      return values.nextValue();
    }

    @Override
    public void close() {
      values.close();
    }
  }

  static <T> Sender<T> sender(OutputStream out, Class<T> type) {
    return new Sender<>(out, MAPPER.writerFor(said(type)));
  }

  static <T> Receiver<T> receiver(InputStream in, Class<T> type) {
    return new Receiver<>(MAPPER.readerFor(said(type)).readValues(in));
  }

  private static JavaType said(Class<?> type) {
    return MAPPER.getTypeFactory().constructParametricType(Said.class, type);
  }
}
