package org.fonds.quotation;

import java.util.Set;

/**
 * A word of a text and where it stands there. Of scripts without spaces each sign is a word.
 *
 * @param text as written; one that a line cuts is whole
 * @param folded as words are compared: see {@link FoldedSpelling}
 * @param begin its first {@code char} in the text, counted from 0
 * @param end behind its last {@code char} (exclusive)
 * @param after what stands between it and the next word, in one line
 */
public record Word(String text, String folded, int begin, int end, String after) {

  /** Whether it is the same word, in the same script or another. */
  boolean isSameAs(Word other) {
    return folded.equals(other.folded) || isSameInAnotherScript(other);
  }

  /** Whether it is the same word, romanised here or there. */
  boolean isSameInAnotherScript(Word other) {
    if (UsualRomanisations.isCyrillic(folded) == UsualRomanisations.isCyrillic(other.folded)) {
      return false;
    }
    Set<String> sounds = UsualRomanisations.skeletons(text);
    return UsualRomanisations.skeletons(other.text).stream().anyMatch(sounds::contains);
  }

  /** The word with what follows it, as it is shown. */
  public String shown() {
    return text + after;
  }

  /** Whether its script puts no spaces between words. */
  boolean isSign() {
    return WordReader.isOfUnspacedScript(text.codePointAt(0));
  }
}
