package org.fonds.search;

/**
 * What a researcher seeks in the texts.
 *
 * @param text as typed; blank asks for everything
 * @param matching how the words are taken
 * @param euphemisms whether what was said instead of a thing answers for it too, as the archive's
 *     vocabulary of euphemisms has it
 */
public record Words(String text, Matching matching, boolean euphemisms) {

  /** Nothing typed. */
  public static final Words NONE = of("");

  /** What was typed, taken as it is where nothing else is chosen. */
  public static Words of(String text) {
    return new Words(text, Matching.ALL_SCRIPTS, false);
  }

  /** Other words taken in the same way. */
  public Words withText(String other) {
    return new Words(other, matching, euphemisms);
  }

  /** The same words taken otherwise. */
  public Words matching(Matching other) {
    return new Words(text, other, euphemisms);
  }

  /** The same words with euphemisms for them or without. */
  public Words withEuphemisms(boolean wanted) {
    return new Words(text, matching, wanted);
  }

  /** Whether nothing was typed. */
  public boolean areNone() {
    return text.isBlank();
  }
}
