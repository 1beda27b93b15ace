package org.fonds.extraction.pdf;

import java.io.IOException;

/** A page whose content expands beyond every measure of what a page can show. */
final class TooMuchContentException extends IOException {
  private static final long serialVersionUID = 1L;

  TooMuchContentException(int maximumInBytes) {
    super("its content expands to more than " + maximumInBytes / 1_000_000 + " MB");
  }
}
