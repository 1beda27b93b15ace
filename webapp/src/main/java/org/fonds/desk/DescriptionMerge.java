package org.fonds.desk;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.fonds.description.Description;
import org.fonds.description.DescriptionField;

/**
 * What two people made of one description at the same time, put together. A field that only one of
 * them changed is as that person left it; in a list every value that either added is there and none
 * that either removed.
 *
 * @param merged both, and mine in the contested fields until somebody decides
 * @param taken the fields in which it has something of theirs that mine lacked
 * @param contested the fields that both changed, each to something else
 */
public record DescriptionMerge(
    Description merged, Set<DescriptionField> taken, Set<DescriptionField> contested) {

  public DescriptionMerge {
    taken = ordered(taken);
    contested = ordered(contested);
  }

  /**
   * Puts them together.
   *
   * @param before what both began with
   * @param theirs what is saved already
   * @param mine what is to be saved
   */
  public static DescriptionMerge of(Description before, Description theirs, Description mine) {
    return new ThreeWayMerge(before, theirs, mine).merge();
  }

  private static Set<DescriptionField> ordered(Set<DescriptionField> fields) {
    Set<DescriptionField> ordered = new LinkedHashSet<>(DescriptionField.all());
    ordered.retainAll(fields);
    return Collections.unmodifiableSet(ordered);
  }
}
