package org.fonds.overview;

import java.util.Locale;

/** The figures that there are of a result, in the order in which a page shows them. */
public enum FigureKind {
  TIMELINE("Documents over time"),
  MAP("Countries and places"),
  ORGANISATIONS("Organisations by year");

  private final String title;

  FigureKind(String title) {
    this.title = title;
  }

  /** What stands over the figure. */
  public String title() {
    return title;
  }

  /** As in addresses and names of files: {@code timeline}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
