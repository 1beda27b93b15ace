package org.fonds.overview;

import java.util.List;
import org.fonds.search.SearchQuery;

/** A picture of a result before it is drawn: what was counted, and where each part of it leads. */
public sealed interface Figure permits Timeline, PlaceMap, OrganisationYears {

  /** Which figure it is. */
  FigureKind kind();

  /** The search whose result it shows. */
  SearchQuery query();

  /** Whether there is nothing to be drawn; {@link #table} may have lines all the same. */
  boolean isEmpty();

  /** Everything that was counted, what is not in the picture too. */
  FigureTable table();

  /** What one must know to read the picture, in sentences. */
  List<String> notes();
}
