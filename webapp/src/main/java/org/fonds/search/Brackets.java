package org.fonds.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves of the brackets of a query those that can be understood. */
final class Brackets {

  private static final int DEEPEST = 16;

  private Brackets() {}

  /**
   * The tokens with brackets in pairs, none of them empty and at most {@value #DEEPEST} within one
   * another.
   *
   * @param notices receives what was passed over
   */
  static List<QueryToken> inPairs(List<QueryToken> tokens, List<String> notices) {
    Deque<Integer> open = new ArrayDeque<>();
    Set<Integer> dropped = new HashSet<>();
    boolean unmatched = false;
    boolean tooDeep = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof QueryToken.Open) {
        open.push(i);
      } else if (tokens.get(i) instanceof QueryToken.Close && open.isEmpty()) {
        dropped.add(i);
        unmatched = true;
      } else if (tokens.get(i) instanceof QueryToken.Close) {
        int opening = open.pop();
        boolean deep = open.size() >= DEEPEST;
        tooDeep |= deep;
        if (deep || isEmpty(tokens, dropped, opening, i)) {
          dropped.add(opening);
          dropped.add(i);
        }
      }
    }
    unmatched |= !open.isEmpty();
    dropped.addAll(open);
    if (unmatched) {
      notices.add("The brackets do not match; those without a partner were passed over.");
    }
    if (tooDeep) {
      notices.add(
          "Brackets stand more than "
              + DEEPEST
              + " within one another; inner ones were passed over.");
    }
    return without(tokens, dropped);
  }

  private static boolean isEmpty(
      List<QueryToken> tokens, Set<Integer> dropped, int opening, int closing) {
    for (int i = closing - 1; i > opening; i--) {
      if (!dropped.contains(i) && !(tokens.get(i) instanceof QueryToken.Minus)) {
        return false;
      }
    }
    return true;
  }

  private static List<QueryToken> without(List<QueryToken> tokens, Set<Integer> dropped) {
    List<QueryToken> kept = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!dropped.contains(i)) {
        kept.add(tokens.get(i));
      }
    }
    return kept;
  }
}
