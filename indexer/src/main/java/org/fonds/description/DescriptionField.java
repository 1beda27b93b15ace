package org.fonds.description;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** One thing that is said of a document: a fact that the archive counts by, or a text. */
public sealed interface DescriptionField permits DescriptionFact, TextElement {

  /** What people call it. */
  String label();

  /** How files call it, such as {@code scopeAndContent}. */
  String key();

  /** Whether it has any number of values, each of which comes and goes alone. */
  boolean isList();

  /** Every field, in the order in which people read a description. */
  static List<DescriptionField> all() {
    List<DescriptionField> all = new ArrayList<>();
    all.addAll(EnumSet.range(DescriptionFact.TITLE, DescriptionFact.REFERENCE_CODE));
    all.addAll(EnumSet.allOf(TextElement.class));
    all.addAll(EnumSet.range(DescriptionFact.ACCESS, DescriptionFact.DESCRIBED));
    return all;
  }
}
