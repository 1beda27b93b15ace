package org.fonds.search;

/** How far a word on a page may be from the one that was typed and still answer. */
public enum Matching {

  /** Letter by letter, but for capitals and marks on letters: {@code Катынь} finds катынь only. */
  EXACT,

  /** In the forms of its language, and names in every script and romanisation. */
  ALL_SCRIPTS,

  /** The same, and names that only sound similar. */
  SOUNDS_ALIKE
}
