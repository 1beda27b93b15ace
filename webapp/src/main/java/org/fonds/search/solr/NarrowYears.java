package org.fonds.search.solr;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.fonds.description.UncertainDate;
import org.fonds.index.IndexedDocument;
import org.jspecify.annotations.Nullable;

/** The few years in which a date lies; a date that is open or wide has none that say something. */
final class NarrowYears {

  private static final int MOST = 3;

  private NarrowYears() {}

  static List<Integer> of(@Nullable UncertainDate date) {
    if (date == null || date.edtf().isOpenAtStart() || date.edtf().isOpenAtEnd()) {
      return List.of();
    }
    return of(date.edtf().earliest(), date.edtf().latest());
  }

  static List<Integer> of(IndexedDocument document) {
    LocalDate earliest = document.earliest();
    LocalDate latest = document.latest();
    return earliest == null || latest == null ? List.of() : of(earliest, latest);
  }

  private static List<Integer> of(LocalDate earliest, LocalDate latest) {
    return latest.getYear() - earliest.getYear() >= MOST
        ? List.of()
        : IntStream.rangeClosed(earliest.getYear(), latest.getYear()).boxed().toList();
  }
}
