package org.fonds.benchmark.names;

import java.util.Collection;

/** How many pairs were found, and where. */
record NameHits(int pairs, int first, int amongTen) {

  static final NameHits NONE = new NameHits(0, 0, 0);

  /**
   * One pair more.
   *
   * @param rank of the first document of its entity, counted from 0; -1 if it is not among ten
   */
  NameHits and(int rank) {
    return new NameHits(pairs + 1, first + (rank == 0 ? 1 : 0), amongTen + (rank >= 0 ? 1 : 0));
  }

  static NameHits sum(Collection<NameHits> all) {
    return all.stream()
        .reduce(
            NONE,
            (a, b) -> new NameHits(a.pairs + b.pairs, a.first + b.first, a.amongTen + b.amongTen));
  }

  /** Of all pairs those whose entity is among the first ten; 0 to 1. */
  double recall() {
    return pairs == 0 ? 0 : (double) amongTen / pairs;
  }

  /** Of all pairs those whose entity is the first; 0 to 1. */
  double precision() {
    return pairs == 0 ? 0 : (double) first / pairs;
  }
}
