package org.fonds.search.solr;

import org.fonds.index.NameForm;

/**
 * A form in the archive that sounds like a word of the search.
 *
 * @param likeness as {@link org.fonds.name.SoundedName#likeness} gives it
 */
record NameVariant(NameForm form, double likeness) {

  private static final double MOST = 0.3;
  private static final int STEEPNESS = 4;

  /** What a hit in this form weighs beside one in the form that was typed, 0 to 0.3. */
  double weight() {
    return MOST * Math.pow(Math.clamp(likeness, 0, 1), STEEPNESS);
  }
}
