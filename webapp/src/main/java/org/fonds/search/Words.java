package org.fonds.search;

/**
 * What a researcher seeks in the texts.
 *
 * @param text as typed; blank asks for everything
 * @param matching how the words are taken
 */
public record Words(String text, Matching matching) {

  /** Nothing typed. */
  public static final Words NONE = of("");

  /** What was typed, taken as it is where nothing else is chosen. */
  public static Words of(String text) {
    return new Words(text, Matching.ALL_SCRIPTS);
  }

  /** The same words taken otherwise. */
  public Words matching(Matching other) {
    return new Words(text, other);
  }

  /** Whether nothing was typed. */
  public boolean areNone() {
    return text.isBlank();
  }
}
