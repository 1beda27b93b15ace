package org.fonds.extraction.charset;

import java.util.HashMap;
import java.util.Map;

/** A language with a script of its own, told by how frequent each character is. */
final class Characters implements LetterModel {

  private final Map<Character, Double> likelihoods = new HashMap<>();

  /**
   * @param characters with the share that each has of all
   */
  Characters(Map<String, Double> characters) {
    characters.forEach((character, share) ->
        likelihoods.put(character.charAt(0), Math.max(FOREIGN, Math.log(share))));
  }

  @Override
  public boolean isLatin() {
    return false;
  }

  @Override
  public double likelihood(char before, char letter) {
    return likelihoods.getOrDefault(letter, FOREIGN);
  }
}
