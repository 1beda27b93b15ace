package org.fonds.quotation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words of two texts are the same; asked for very often, so that every word has a number. */
final class Sameness {

  private final List<Word> some;
  private final List<Word> others;
  private final int[] someNumbers;
  private final int[] otherNumbers;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** By the numbers of both; only words of different scripts. */
  private final Map<Long, Boolean> acrossScripts = new HashMap<>();

  private final Map<String, Set<String>> skeletons = new HashMap<>();
  private final boolean[] someCyrillic;
  private final boolean[] otherCyrillic;

  Sameness(List<Word> some, List<Word> others) {
    this.some = some;
    this.others = others;
    someNumbers = numbers(some);
    otherNumbers = numbers(others);
    someCyrillic = cyrillic(some);
    otherCyrillic = cyrillic(others);
  }

  private int[] numbers(List<Word> words) {
    return words.stream()
        .mapToInt(word -> numbers.computeIfAbsent(word.folded(), each -> numbers.size()))
        .toArray();
  }

  private static boolean[] cyrillic(List<Word> words) {
    boolean[] cyrillic = new boolean[words.size()];
    for (int i = 0; i < cyrillic.length; i++) {
      cyrillic[i] = UsualRomanisations.isCyrillic(words.get(i).folded());
    }
    return cyrillic;
  }

  /** Whether two words are the same, in one script or in two. */
  boolean areSame(int one, int other) {
    return someNumbers[one] == otherNumbers[other]
        || (someCyrillic[one] != otherCyrillic[other] && areSameAcrossScripts(one, other));
  }

  private boolean areSameAcrossScripts(int one, int other) {
    long both = ((long) someNumbers[one] << Integer.SIZE) | otherNumbers[other];
    Boolean known = acrossScripts.get(both);
    if (known == null) {
      Set<String> sounds = skeletons(some.get(one));
      known = skeletons(others.get(other)).stream().anyMatch(sounds::contains);
      acrossScripts.put(both, known);
    }
    return known;
  }

  private Set<String> skeletons(Word word) {
    return skeletons.computeIfAbsent(word.text(), UsualRomanisations::skeletons);
  }

  /** Whether one may be the other misread, inflected or misspelled: half of their letters. */
  boolean areAlike(int one, int other) {
    String first = some.get(one).folded();
    String second = others.get(other).folded();
    int shorter = Math.min(first.length(), second.length());
    int begins = Math.max(0, Arrays.mismatch(first.toCharArray(), second.toCharArray()));
    int ends = 0;
    while (ends < shorter - begins
        && first.charAt(first.length() - 1 - ends) == second.charAt(second.length() - 1 - ends)) {
      ends++;
    }
    return 2 * (begins + ends) >= Math.max(first.length(), second.length());
  }

  /** How many words up to one are together the other; 0 if none are. */
  int joined(int one, int other, int most) {
    return pieces(some, one, others.get(other), most);
  }

  /** How many words up to the other are together the one; 0 if none are. */
  int parted(int one, int other, int most) {
    return pieces(others, other, some.get(one), most);
  }

  private static int pieces(List<Word> words, int last, Word whole, int most) {
    String folded = whole.folded();
    int rest = folded.length();
    int count = 0;
    while (rest > 0 && count < most && count <= last) {
      String piece = words.get(last - count).folded();
      if (piece.length() > rest || !folded.startsWith(piece, rest - piece.length())) {
        return 0;
      }
      rest -= piece.length();
      count++;
    }
    return rest == 0 && count > 1 ? count : 0;
  }
}
