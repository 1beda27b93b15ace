package org.fonds.research;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fonds.room.ReadingRooms;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.fonds.search.solr.FoundDocuments;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Searches that people ask again and again. With each the ids are kept of the documents that
 * answered when it was looked at, so that whatever answers later is new: brought in, read by OCR,
 * corrected, described or opened since. Safe for several threads.
 */
public final class SavedSearches {

  private static final String COLUMNS =
      "select id, name, parameters, total, looked_at from saved_search ";

  private final JdbcClient database;
  private final ReadingRooms rooms;
  private final SearchAddress addresses;
  private final InstantSource clock;

  public SavedSearches(
      JdbcClient database, ReadingRooms rooms, SearchAddress addresses, InstantSource clock) {
    this.database = database;
    this.rooms = rooms;
    this.addresses = addresses;
    this.clock = clock;
  }

  /** Somebody's saved searches, the newest first. */
  public List<SavedSearch> of(Researcher whose) {
    return database
        .sql(COLUMNS + "where sign_in_name = ? order by made desc, id")
        .param(whose.signInName())
        .query((row, number) -> search(row))
        .list();
  }

  /** The query of a saved search, as far as its address can still be used. */
  public SearchQuery query(SavedSearch search) {
    return addresses.lenient(Parameters.read(search.parameters())).query();
  }

  /** Saves a search from its first page on. */
  public SavingOutcome save(Researcher whose, String name, SearchQuery query) {
    String parameters = SearchAddress.queryString(query.onPage(1));
    if (parameters.length() > SavedSearch.LONGEST_PARAMETERS) {
      return new SavingOutcome.Refused("This search is too long to be saved.");
    }
    if (of(whose).size() >= SavedSearch.MOST) {
      return new SavingOutcome.Refused(
          "You have %d saved searches, which is the most; delete one first."
              .formatted(SavedSearch.MOST));
    }
    return switch (answering(query)) {
      case FoundDocuments.Outcome.Unavailable away -> new SavingOutcome.Refused(away.reason());
      case FoundDocuments.Outcome.Found found -> {
        UUID id = UUID.randomUUID();
        OffsetDateTime now = now();
        database
            .sql(
                "insert into saved_search (id, sign_in_name, name, parameters, answered, total,"
                    + " looked_at, made) values (?, ?, ?, ?, ?, ?, ?, ?)")
            .params(
                id,
                whose.signInName(),
                OneForm.line(name, SavedSearch.LONGEST_NAME),
                parameters,
                String.join(" ", found.ids()),
                found.total(),
                now,
                now)
            .update();
        yield new SavingOutcome.Saved(
            find(whose, id).orElseThrow(() -> new IllegalStateException("just saved: " + id)));
      }
    };
  }

  /** What answers a saved search that did not when it was looked at; looks with who asks. */
  public News news(Researcher whose, SavedSearch search) {
    return switch (answering(query(search))) {
      case FoundDocuments.Outcome.Unavailable away -> new News.Unavailable(away.reason());
      case FoundDocuments.Outcome.Found found -> {
        if (Math.max(found.total(), search.total()) > SavedSearch.MOST_ANSWERS) {
          yield new News.TooMany(found.total());
        }
        Set<String> known = answered(whose, search.id());
        yield new News.New(
            found.ids().stream().filter(id -> !known.contains(id)).toList(), found.total());
      }
    };
  }

  /** Takes what answers now as seen. */
  public void look(Researcher whose, SavedSearch search) {
    if (answering(query(search)) instanceof FoundDocuments.Outcome.Found found) {
      database
          .sql(
              "update saved_search set answered = ?, total = ?, looked_at = ?"
                  + " where id = ? and sign_in_name = ?")
          .params(
              String.join(" ", found.ids()), found.total(), now(), search.id(), whose.signInName())
          .update();
    }
  }

  /** Forgets a saved search. */
  public void delete(Researcher whose, UUID id) {
    database
        .sql("delete from saved_search where id = ? and sign_in_name = ?")
        .params(id, whose.signInName())
        .update();
  }

  private FoundDocuments.Outcome answering(SearchQuery query) {
    return rooms.current().search().ids(query, SavedSearch.MOST_ANSWERS);
  }

  private Optional<SavedSearch> find(Researcher whose, UUID id) {
    return database
        .sql(COLUMNS + "where sign_in_name = ? and id = ?")
        .params(whose.signInName(), id)
        .query((row, number) -> search(row))
        .optional();
  }

  private Set<String> answered(Researcher whose, UUID id) {
    return database
        .sql("select answered from saved_search where sign_in_name = ? and id = ?")
        .params(whose.signInName(), id)
        .query((row, number) -> row.getString(1))
        .optional()
        .map(ids -> new HashSet<>(Arrays.asList(ids.split(" ", -1))))
        .orElseGet(HashSet::new);
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static SavedSearch search(ResultSet row) throws SQLException {
    return new SavedSearch(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("parameters"),
        row.getLong("total"),
        row.getObject("looked_at", OffsetDateTime.class).toInstant());
  }
}
