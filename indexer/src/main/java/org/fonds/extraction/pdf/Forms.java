package org.fonds.extraction.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a document, expanded once while there is room to keep them, and the measure of how
 * much content a page has been made of: forms that show forms grow without end on few bytes.
 */
final class Forms {

  private static final long ROOM_IN_BYTES = 16 << 20;
  private static final int LEAST_COST_IN_BYTES = 1000;
  private static final byte[] NOTHING = {};

  private final StreamBytes streams;
  private final int maximumInBytes;
  private final IdentityHashMap<COSStream, Form> forms = new IdentityHashMap<>();
  private final IdentityHashMap<Form, byte[]> contents = new IdentityHashMap<>();
  private long kept;
  private long spent;

  Forms(StreamBytes streams, int maximumInBytes) {
    this.streams = streams;
    this.maximumInBytes = maximumInBytes;
  }

  void beginPage() {
    spent = 0;
  }

  /**
   * Counts content against what a page may expand to.
   *
   * @throws TooMuchContentException if that is too much
   */
  byte[] spend(byte[] content) throws IOException {
    spent += Math.max(content.length, LEAST_COST_IN_BYTES);
    if (spent > maximumInBytes) {
      throw new TooMuchContentException(maximumInBytes);
    }
    return content;
  }

  /** Null if nothing is called so, or an image is. */
  @Nullable Form of(@Nullable COSDictionary resources, String name) {
    COSDictionary listed = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
    COSBase object = listed == null ? null : listed.getDictionaryObject(COSName.getPDFName(name));
    return object instanceof COSStream stream
            && COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))
        ? forms.computeIfAbsent(stream, Form::new)
        : null;
  }

  /** The operators of a form; none if it cannot be expanded. */
  byte[] content(Form form) throws IOException {
    byte[] content = contents.get(form);
    if (content == null) {
      content = expanded(form);
      if (kept + content.length <= ROOM_IN_BYTES) {
        kept += content.length;
        contents.put(form, content);
      }
    }
    return spend(content);
  }

  private byte[] expanded(Form form) throws IOException {
    try {
      return streams.of(form.stream());
    } catch (TooMuchContentException e) {
      throw e;
    } catch (IOException e) {
      return NOTHING;
    }
  }
}
