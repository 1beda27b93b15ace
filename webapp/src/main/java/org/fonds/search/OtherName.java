package org.fonds.search;

import java.util.HashSet;
import java.util.Set;

/**
 * Another name of what was typed, from a vocabulary of the archive.
 *
 * @param text the name, of one word or several
 * @param languages ISO 639-1 codes of those that have it; empty if the vocabulary does not say
 * @param euphemism whether it is from the vocabulary of euphemisms
 */
public record OtherName(String text, Set<String> languages, boolean euphemism)
    implements Clause.Plain {

  public OtherName {
    languages = Set.copyOf(languages);
  }

  /** Whether it is one word of capitals only, as НКВД: no language inflects it. */
  public boolean isAbbreviation() {
    return text.length() > 1 && text.codePoints().allMatch(Character::isUpperCase);
  }

  /** The same name, which another language has too. */
  OtherName alsoIn(Set<String> others) {
    Set<String> all = new HashSet<>(languages);
    all.addAll(others);
    return new OtherName(text, all, euphemism);
  }
}
