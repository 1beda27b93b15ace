package org.fonds.benchmark.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fonds.benchmark.corpus.FrusRow;

/** What researchers might type, drawn from the texts themselves: always the same for one corpus. */
final class Questions {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
  private static final int SHORTEST_WORD = 4;
  private static final int SEED = 1991;

  private Questions() {}

  /**
   * A fourth each of single words, names, two words of one text, and phrases of two words.
   *
   * @param number of all, divisible by four
   */
  static List<String> of(List<FrusRow> rows, int number) {
    Random random = new Random(SEED);
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < number / 4; i++) {
      questions.add(word(rows, random, false));
      questions.add(word(rows, random, true));
      List<String> words = words(rows.get(random.nextInt(rows.size())).text());
      int at = random.nextInt(Math.max(1, words.size() - 1));
      questions.add(one(words, random) + " " + one(words, random));
      questions.add(
          words.subList(at, Math.min(words.size(), at + 2)).stream()
              .collect(Collectors.joining(" ", "\"", "\"")));
    }
    return questions;
  }

  /**
   * Half beginnings of words, half words with letters that are wrong or missing.
   *
   * @param number of all, even
   */
  static List<String> ofPatterns(List<FrusRow> rows, int number) {
    Random random = new Random(SEED);
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < number / 2; i++) {
      String word = word(rows, random, random.nextBoolean());
      questions.add(word.substring(0, SHORTEST_WORD - 1 + random.nextInt(2)) + "*");
      int wrong = 1 + random.nextInt(word.length() - 1);
      questions.add(word.substring(0, wrong) + word.substring(wrong + 1) + "~1");
    }
    return questions;
  }

  private static String word(List<FrusRow> rows, Random random, boolean name) {
    while (true) {
      String word = one(words(rows.get(random.nextInt(rows.size())).text()), random);
      if (word.length() >= SHORTEST_WORD && Character.isUpperCase(word.charAt(0)) == name) {
        return word;
      }
    }
  }

  private static String one(List<String> words, Random random) {
    return words.isEmpty() ? "" : words.get(random.nextInt(words.size()));
  }

  private static List<String> words(String text) {
    return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }
}
