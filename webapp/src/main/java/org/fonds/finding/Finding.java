package org.fonds.finding;

import java.util.List;
import org.fonds.description.DescriptionFact;
import org.fonds.description.Term;
import org.fonds.description.UncertainDate;

/** Something that stands in a text and may be worth saying of its document. */
public sealed interface Finding {

  /** The pages where it stands, in order and once each; at least one. */
  List<Integer> pages();

  /**
   * A term of a vocabulary.
   *
   * @param list {@link DescriptionFact#COUNTRIES}, {@code ORGANISATIONS} or {@code EVENTS}
   */
  record OfTerm(DescriptionFact list, Term term, List<Integer> pages) implements Finding {
    public OfTerm {
      pages = List.copyOf(pages);
    }
  }

  /** A name that the vocabularies know, of a place or a person. */
  record OfName(Term name, List<Integer> pages) implements Finding {
    public OfName {
      pages = List.copyOf(pages);
    }
  }

  /** A day; in which calendar nobody says, so it is taken for a Gregorian one. */
  record OfDate(UncertainDate date, List<Integer> pages) implements Finding {
    public OfDate {
      pages = List.copyOf(pages);
    }
  }
}
