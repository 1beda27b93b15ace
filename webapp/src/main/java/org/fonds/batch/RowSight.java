package org.fonds.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fonds.batch.SeenRow.Numbers;
import org.fonds.batch.SeenRow.SeenHit;
import org.fonds.batch.SeenRow.State;
import org.fonds.research.Parameters;
import org.fonds.room.ReadingRoom;
import org.fonds.room.ReadingRooms;
import org.fonds.search.AllWays;
import org.fonds.search.Hit;
import org.fonds.search.HitsAgain;
import org.fonds.search.Matching;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.fonds.search.Snippet;
import org.fonds.search.solr.FoundDocuments;
import org.jspecify.annotations.Nullable;

/** Sees rows with the eyes of whoever asks. Safe for several threads. */
public final class RowSight {

  private final ReadingRooms rooms;
  private final RowAsking asking;
  private final SearchAddress addresses;

  public RowSight(ReadingRooms rooms, RowAsking asking, SearchAddress addresses) {
    this.rooms = rooms;
    this.asking = asking;
    this.addresses = addresses;
  }

  /** A row as it can be seen now. */
  public SeenRow see(BatchSearch run, BatchRow row) {
    SearchQuery query = asking.query(run, row);
    return row.result() instanceof RowResult.Answered answered
        ? seen(row, query.with(query.words().matching(by(answered))), answered)
        : new SeenRow(row, query, null, List.of(), null, State.AS_FOUND);
  }

  /** How the words are taken that found the hits of a row. */
  private static Matching by(RowResult.Answered answered) {
    if (answered.inAllScripts() > 0 || answered.isNothing()) {
      return Matching.ALL_SCRIPTS;
    }
    return answered.soundingAlike() > 0 ? Matching.SOUNDS_ALIKE : Matching.EXACT;
  }

  private SeenRow seen(BatchRow row, SearchQuery query, RowResult.Answered answered) {
    ReadingRoom room = rooms.current();
    Numbers then =
        new Numbers(answered.asWritten(), answered.inAllScripts(), answered.soundingAlike());
    List<BatchHit> there =
        answered.hits().stream()
            .filter(hit -> room.documents().isThere(hit.document().text()))
            .toList();
    if (there.isEmpty() && answered.hits().isEmpty()) {
      return new SeenRow(row, query, then, List.of(), perhaps(room, answered), State.AS_FOUND);
    }
    List<String> ids = there.stream().map(hit -> hit.document().text()).toList();
    return switch (room.search().again(query, ids)) {
      case HitsAgain.Unavailable _ -> new SeenRow(row, query, then, List.of(), null, State.AWAY);
      case HitsAgain.Found found -> {
        List<SeenHit> hits = hits(there, found);
        yield hits.size() == answered.hits().size()
            ? new SeenRow(row, query, then, hits, null, State.AS_FOUND)
            : counted(room, row, query, hits);
      }
    };
  }

  private static SeenRow counted(
      ReadingRoom room, BatchRow row, SearchQuery query, List<SeenHit> hits) {
    return switch (room.search().inAllWays(query, 1)) {
      case AllWays.Unavailable _ -> new SeenRow(row, query, null, List.of(), null, State.AWAY);
      case AllWays.Found now ->
          new SeenRow(
              row,
              query,
              new Numbers(now.exactly(), now.inAllScripts(), now.soundingAlike()),
              hits,
              null,
              State.CHANGED);
    };
  }

  private static List<SeenHit> hits(List<BatchHit> kept, HitsAgain.Found found) {
    Map<String, Hit> byId = new HashMap<>();
    found.hits().forEach(hit -> byId.put(hit.document().id(), hit));
    List<SeenHit> hits = new ArrayList<>();
    for (BatchHit each : kept) {
      Hit hit = byId.get(each.document().text());
      if (hit != null) {
        hits.add(new SeenHit(each, hit, snippet(each, hit)));
      }
    }
    return hits;
  }

  private static Optional<Snippet> snippet(BatchHit kept, Hit hit) {
    return hit.snippets().stream()
        .filter(snippet -> snippet.page() == kept.page())
        .findFirst()
        .or(() -> hit.snippets().stream().findFirst());
  }

  private SeenRow.@Nullable Perhaps perhaps(ReadingRoom room, RowResult.Answered answered) {
    RowResult.Perhaps kept = answered.perhaps();
    if (kept == null) {
      return null;
    }
    SearchQuery looser = addresses.lenient(Parameters.read(kept.parameters())).query();
    return switch (room.search().ids(looser, 1)) {
      case FoundDocuments.Outcome.Found found when found.total() > 0 ->
          new SeenRow.Perhaps(looser, found.total());
      case FoundDocuments.Outcome.Found _, FoundDocuments.Outcome.Unavailable _ -> null;
    };
  }
}
