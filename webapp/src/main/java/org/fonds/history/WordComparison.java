package org.fonds.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds what two texts share. Very long ones are compared line by line. */
final class WordComparison {

  /** Comparing takes time with the square of the words that differ. */
  private static final int MOST_WORDS = 4000;

  private final List<String> before;
  private final List<String> after;
  private final List<WordDiff.Piece> pieces = new ArrayList<>();
  private final StringBuilder kept = new StringBuilder();
  private final StringBuilder removed = new StringBuilder();
  private final StringBuilder added = new StringBuilder();

  WordComparison(String before, String after) {
    List<String> words = words(before);
    List<String> others = words(after);
    boolean isLong = Math.max(words.size(), others.size()) > MOST_WORDS;
    this.before = isLong ? lines(before) : words;
    this.after = isLong ? lines(after) : others;
  }

  List<WordDiff.Piece> pieces() {
    int next = 0;
    for (AbstractDelta<String> delta :
        DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
      keep(before.subList(next, delta.getSource().getPosition()));
      change(delta.getSource().getLines(), delta.getTarget().getLines());
      next = delta.getSource().getPosition() + delta.getSource().size();
    }
    keep(before.subList(next, before.size()));
    close();
    return pieces;
  }

  private void keep(List<String> words) {
    words.forEach(kept::append);
  }

  /** A space alone between two changes is part of them: they read as one. */
  private void change(List<String> out, List<String> in) {
    if (!kept.toString().isBlank() || removed.length() + added.length() == 0) {
      close();
    } else {
      removed.append(kept);
      added.append(kept);
      kept.setLength(0);
    }
    out.forEach(removed::append);
    in.forEach(added::append);
  }

  private void close() {
    add(WordDiff.Kind.REMOVED, removed);
    add(WordDiff.Kind.ADDED, added);
    add(WordDiff.Kind.KEPT, kept);
  }

  private void add(WordDiff.Kind kind, StringBuilder text) {
    if (!text.isEmpty()) {
      pieces.add(new WordDiff.Piece(kind, text.toString()));
      text.setLength(0);
    }
  }

  private static List<String> lines(String text) {
    return List.of(text.splitWithDelimiters("\n", 0));
  }

  /** Words, spaces and signs, which together are the text. */
  private static List<String> words(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      words.add(text.substring(start, end));
      start = end;
    }
    return words;
  }
}
