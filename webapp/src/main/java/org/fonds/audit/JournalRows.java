package org.fonds.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.fonds.description.DocumentId;

/** Entries as the database gives them back. */
final class JournalRows {

  static final String COLUMNS =
      "entry_number, happened, deed, means, name, token, address, document, details, person,"
          + " sought, digest_before, digest";

  private JournalRows() {}

  /**
   * @throws IllegalArgumentException if somebody has put something there that no entry can hold
   */
  static JournalEntry entry(ResultSet row) throws SQLException {
    String document = row.getString("document");
    Actor actor =
        new Actor(
            Means.valueOf(row.getString("means")),
            row.getString("name"),
            row.getString("token"),
            row.getString("address"));
    return new JournalEntry(
        row.getLong("entry_number"),
        row.getObject("happened", OffsetDateTime.class).toInstant(),
        new Act(
            actor,
            Deed.valueOf(row.getString("deed")),
            document == null ? null : new DocumentId(document),
            row.getString("details")),
        row.getString("digest_before"),
        row.getString("digest"));
  }
}
