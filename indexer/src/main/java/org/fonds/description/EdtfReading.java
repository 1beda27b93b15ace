package org.fonds.description;

/** What became of reading a text as EDTF. */
public sealed interface EdtfReading {

  /** It is an expression of the format. */
  record Read(Edtf edtf) implements EdtfReading {}

  /**
   * It is none.
   *
   * @param text what was read
   * @param reason in a few words, such as {@code month 13}
   * @param mend what to write instead, such as {@code 1940/1941} or {@code 1914-08 or 1914/1918}
   */
  record Wrong(String text, String reason, String mend) implements EdtfReading {

    /** A sentence that says what is wrong and what to write. */
    public String message() {
      return "date \"%s\" is no EDTF date (%s); write %s".formatted(text, reason, mend);
    }
  }
}
