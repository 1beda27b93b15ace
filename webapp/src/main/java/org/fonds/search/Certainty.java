package org.fonds.search;

/**
 * How sure it must be that the date of a document lies in a stretch of time.
 *
 * <p>A date certainly lies there if the stretch holds every day on which it may lie: both ends of
 * an interval, every date of a set, whether one of them or all are meant. One that the source calls
 * uncertain or approximate certainly lies nowhere.
 */
public enum Certainty {
  /** It may lie there; those that certainly do are among them. */
  POSSIBLE,
  /** It lies there and nowhere else. */
  CERTAIN
}
