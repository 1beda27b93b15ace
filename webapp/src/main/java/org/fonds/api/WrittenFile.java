package org.fonds.api;

import java.io.IOException;
import java.io.Writer;

/**
 * The body of an answer: a text in UTF-8 that is made while it is sent, so that a long one is never
 * held whole. Where the making fails what was sent already has no end that HTTP knows, and the
 * program that receives it says that it is broken off.
 *
 * @param content can be written once
 */
record WrittenFile(Content content) {

  /** Writes the text. */
  @FunctionalInterface
  interface Content {

    /**
     * Writes all of it.
     *
     * @throws IOException if the target cannot be written
     */
    void writeTo(Writer target) throws IOException;
  }
}
