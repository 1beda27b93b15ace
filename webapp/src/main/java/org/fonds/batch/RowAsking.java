package org.fonds.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fonds.batch.BatchSearch.LookedThrough;
import org.fonds.description.DocumentId;
import org.fonds.research.Parameters;
import org.fonds.room.ReadingRooms;
import org.fonds.search.AllWays;
import org.fonds.search.Hit;
import org.fonds.search.MarkedText;
import org.fonds.search.QueryText;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.solr.FoundDocuments;
import org.jspecify.annotations.Nullable;

/** Asks the archive for one row, as whoever asks may search it. Safe for several threads. */
public final class RowAsking {

  /** Hits that are looked at for words beside each other, if fewer are kept. */
  private static final int LOOKED_AT = 10;

  private final ReadingRooms rooms;
  private final SearchAddress addresses;

  public RowAsking(ReadingRooms rooms, SearchAddress addresses) {
    this.rooms = rooms;
    this.addresses = addresses;
  }

  /** What became of asking. */
  sealed interface Outcome {

    /** The row has its result. */
    record Done(RowResult result) implements Outcome {}

    /**
     * The index did not answer; the row can be asked again.
     *
     * @param others whether it answers something else
     */
    record Unavailable(String reason, boolean others) implements Outcome {}
  }

  /** The search that a row of a run is, in all scripts. */
  public SearchQuery query(BatchSearch run, BatchRow row) {
    return narrowing(run).withText(run.wish().way().query(row.words()));
  }

  /** What every row is narrowed to, as a search without words. */
  public SearchQuery narrowing(BatchSearch run) {
    return addresses.lenient(Parameters.read(run.wish().narrowing())).query();
  }

  /** Asks for a row. */
  Outcome ask(BatchSearch run, BatchRow row) {
    Optional<String> wrong = wrong(run, row);
    if (wrong.isPresent()) {
      return done(new RowResult.NotAsked(joined(row.readingRemark(), wrong.get())));
    }
    int most = Math.max(LOOKED_AT, run.wish().mostHits());
    return switch (rooms.current().search().inAllWays(query(run, row), most)) {
      case AllWays.Unavailable away -> new Outcome.Unavailable(away.reason(), answersOthers());
      case AllWays.Found found -> done(answered(run, row, found));
    };
  }

  /**
   * What is looked through now; empty if the index does not answer.
   *
   * @param run which need not have begun
   */
  Optional<LookedThrough> extent(BatchSearch run) {
    SearchQuery all = narrowing(run);
    return switch (rooms.current().search().search(all)) {
      case SearchOutcome.Unavailable _ -> Optional.empty();
      case SearchOutcome.Found found ->
          Optional.of(
              new LookedThrough(
                  found.searched().documents(),
                  found.searched().pages(),
                  rooms.current().search().newest().orElse(null)));
    };
  }

  private boolean answersOthers() {
    return rooms.current().search().ids(SearchQuery.of(""), 1)
        instanceof FoundDocuments.Outcome.Found;
  }

  private static Outcome done(RowResult result) {
    return new Outcome.Done(result);
  }

  /** Why a row cannot be asked at all. */
  private static Optional<String> wrong(BatchSearch run, BatchRow row) {
    int signs = row.words().codePointCount(0, row.words().length());
    if (signs > QueryText.LONGEST_TEXT) {
      return Optional.of(
          String.format(
              Locale.ENGLISH,
              "Not searched: %,d characters, and a search takes %,d at most; shorten the row.",
              signs,
              QueryText.LONGEST_TEXT));
    }
    String query = run.wish().way().query(row.words());
    return query.isBlank() || QueryText.read(query).clauses().isEmpty()
        ? Optional.of("Not searched: there is no word in it; write a name or a phrase.")
        : Optional.empty();
  }

  private static RowResult answered(BatchSearch run, BatchRow row, AllWays.Found found) {
    RowWay way = run.wish().way();
    int words = way == RowWay.NAME ? BesideEachOther.words(way.query(row.words())) : 1;
    List<BatchHit> hits =
        found.hits().stream()
            .map(hit -> hit(hit, words))
            .sorted(Comparator.comparing(hit -> !hit.beside()))
            .toList();
    boolean beside = words < 2 || hits.stream().anyMatch(BatchHit::beside);
    return new RowResult.Answered(
        found.exactly(),
        found.inAllScripts(),
        found.soundingAlike(),
        beside,
        hits.stream().limit(run.wish().mostHits()).toList(),
        perhaps(found.perhaps()),
        remark(run, row, found));
  }

  private static RowResult.@Nullable Perhaps perhaps(SearchOutcome.@Nullable Looser looser) {
    if (looser == null) {
      return null;
    }
    SearchQuery query = looser.query();
    return new RowResult.Perhaps(
        SearchAddress.queryString(SearchQuery.of("").withFiltersOf(query).with(query.words())),
        looser.documents());
  }

  private static String remark(BatchSearch run, BatchRow row, AllWays.Found found) {
    List<String> remarks = new ArrayList<>();
    remarks.add(row.readingRemark());
    if (run.wish().way().leavesOutInitials(row.words())) {
      remarks.add("Searched without the initials.");
    }
    remarks.addAll(found.notices());
    return joined(remarks.toArray(String[]::new));
  }

  private static String joined(String... sentences) {
    List<String> said = new ArrayList<>(List.of(sentences));
    said.removeIf(String::isBlank);
    return String.join(" ", said);
  }

  /** The page on which the words stand beside each other, or else the best. */
  private static BatchHit hit(Hit hit, int words) {
    DocumentId id = new DocumentId(hit.document().id());
    return hit.snippets().stream()
        .filter(snippet -> BesideEachOther.are(snippet.text(), words))
        .findFirst()
        .map(snippet -> new BatchHit(id, snippet.page(), true))
        .orElseGet(() ->
            new BatchHit(
                id,
                hit.snippets().isEmpty() ? 0 : hit.snippets().getFirst().page(),
                words < 2 || isBeside(hit.description(), words)));
  }

  private static boolean isBeside(@Nullable MarkedText description, int words) {
    return description != null && BesideEachOther.are(description, words);
  }
}
