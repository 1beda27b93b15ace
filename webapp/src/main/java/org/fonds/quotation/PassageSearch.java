package org.fonds.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fonds.extraction.PageText;

/**
 * Finds the passage of a document that is most like a quotation: first the pages that share most
 * with it, pair of words by pair of words, then among their words.
 */
public final class PassageSearch {

  /** Half of what is quoted stands there at least; less is another text. */
  private static final double LEAST_LIKENESS = 0.5;

  private static final long MOST_CELLS = 12_000_000;
  private static final int WORDS_AT_A_TIME = 400;
  private static final double FOR_A_PAIR = 2;
  private static final double FOR_THE_PAGE_NAMED = 0.5;
  private static final int WORDS_AROUND = 3000;
  private static final int WORDS_BETWEEN = 500;

  private final List<PageText> pages;
  private final List<List<Word>> words;

  /**
   * @param pages in the order of the document
   */
  public PassageSearch(List<PageText> pages) {
    this.pages = List.copyOf(pages);
    this.words = pages.stream().map(page -> WordReader.read(page.text())).toList();
  }

  /**
   * The passage most like a quotation; empty where nothing is like it.
   *
   * @param near the page on which it is sought first, counted from 1; 0 for any
   */
  public Optional<Passage> find(Quotation quotation, int near) {
    if (quotation.words().isEmpty()) {
      return Optional.empty();
    }
    double[] shared = shared(quotation, near, Word::folded);
    if (best(shared) < 0) {
      shared =
          shared(
              quotation, near, word -> UsualRomanisations.skeletons(word.text()).iterator().next());
    }
    int best = best(shared);
    return best < 0
        ? Optional.empty()
        : Optional.of(new Passage(compare(quotation, around(best, shared, quotation))))
            .filter(found -> found.comparison().likeness() >= LEAST_LIKENESS);
  }

  /** What each page shares with the quotation. */
  private double[] shared(Quotation quotation, int near, Function<Word, String> key) {
    List<Word> quoted = quotation.words().stream().map(QuotedWord::word).toList();
    Set<String> single = new HashSet<>();
    quoted.forEach(word -> single.add(key.apply(word)));
    Set<String> pairs = pairs(quoted, key);
    double[] shared = new double[pages.size()];
    for (int i = 0; i < shared.length; i++) {
      Set<String> here = new HashSet<>();
      words.get(i).forEach(word -> here.add(key.apply(word)));
      here.retainAll(single);
      if (!here.isEmpty()) {
        Set<String> both = pairs(words.get(i), key);
        both.retainAll(pairs);
        shared[i] = (double) here.size() / single.size() + FOR_A_PAIR * both.size();
        shared[i] += pages.get(i).number() == near ? FOR_THE_PAGE_NAMED : 0;
      }
    }
    return shared;
  }

  private static Set<String> pairs(List<Word> words, Function<Word, String> key) {
    Set<String> pairs = new HashSet<>();
    String before = "";
    for (Word word : words) {
      String here = key.apply(word);
      pairs.add(before + " " + here);
      before = here;
    }
    return pairs;
  }

  /** The page that shares most; -1 where none shares anything. */
  private static int best(double[] shared) {
    int best = -1;
    for (int i = 0; i < shared.length; i++) {
      if (shared[i] > 0 && (best < 0 || shared[i] > shared[best])) {
        best = i;
      }
    }
    return best;
  }

  /** The words of a page and of those beside it, as far as the quotation may reach. */
  private List<StandingWord> around(int page, double[] shared, Quotation quotation) {
    int most = 2 * quotation.words().size() + WORDS_AROUND;
    int from = page;
    int to = page;
    int size = words.get(page).size();
    boolean grows = true;
    while (grows && size < most) {
      grows = false;
      if (from > 0 && (from == page || shared[from] > FOR_A_PAIR)) {
        size += words.get(--from).size();
        grows = true;
      }
      if (to < pages.size() - 1 && (to == page || shared[to] > FOR_A_PAIR)) {
        size += words.get(++to).size();
        grows = true;
      }
    }
    List<StandingWord> standing = new ArrayList<>(size);
    for (int i = from; i <= to; i++) {
      int number = pages.get(i).number();
      words.get(i).forEach(word -> standing.add(new StandingWord(number, word)));
    }
    return standing;
  }

  private static Comparison compare(Quotation quotation, List<StandingWord> standing) {
    List<QuotedWord> quoted = quotation.words();
    if ((long) quoted.size() * standing.size() <= MOST_CELLS) {
      return new Comparison(Alignment.lay(quoted, standing, false).outcomes());
    }
    List<WordOutcome> outcomes = new ArrayList<>();
    int at = 0;
    for (int from = 0; from < quoted.size(); from += WORDS_AT_A_TIME) {
      List<QuotedWord> some = quoted.subList(from, Math.min(quoted.size(), from + WORDS_AT_A_TIME));
      int most =
          from == 0
              ? (int) Math.min(standing.size(), MOST_CELLS / some.size())
              : Math.min(standing.size() - at, reach(some));
      Alignment.Laid laid = Alignment.lay(some, standing.subList(at, at + most), from > 0);
      outcomes.addAll(laid.outcomes());
      at += laid.end();
    }
    return new Comparison(outcomes);
  }

  /** Among how many words some words of the quotation are sought. */
  private static int reach(List<QuotedWord> some) {
    return some.stream().anyMatch(QuotedWord::afterGap)
        ? (int) (MOST_CELLS / some.size())
        : 2 * some.size() + WORDS_BETWEEN;
  }
}
