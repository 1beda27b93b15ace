package org.fonds.batch.ui;

import java.util.Map;
import org.fonds.batch.BatchSearch;
import org.fonds.batch.RowAsking;
import org.fonds.room.ReadingRooms;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.SearchSentence;
import org.springframework.stereotype.Component;

/** Says what the rows of a list are narrowed to. */
@Component
final class NarrowingWords {

  private final ReadingRooms rooms;
  private final RowAsking asking;

  NarrowingWords(ReadingRooms rooms, RowAsking asking) {
    this.rooms = rooms;
    this.asking = asking;
  }

  /** The filters of a run in words; empty if there are none. */
  String of(BatchSearch run) {
    return of(asking.narrowing(run));
  }

  /** The filters in words; empty if there are none. */
  String of(SearchQuery narrowing) {
    if (narrowing.isUnfiltered()) {
      return "";
    }
    return switch (rooms.current().search().search(narrowing)) {
      case SearchOutcome.Found found -> SearchSentence.filters(narrowing, found.facets());
      case SearchOutcome.Unavailable _ -> SearchSentence.filters(narrowing, Map.of());
    };
  }
}
