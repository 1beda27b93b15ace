package org.fonds.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.fonds.account.AccountName;
import org.fonds.audit.Actor;
import org.fonds.description.Description;
import org.fonds.description.DescriptionJson;
import org.fonds.description.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what people have not saved, one draft of a document for each. Safe for several threads. */
public final class Drafts {

  private static final int LONGEST = 1_000_000;

  private final JdbcClient database;
  private final InstantSource clock;

  public Drafts(JdbcClient database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Keeps a draft in the place of the one before; one of more than a million letters is not kept.
   *
   * @param shown the description that the person began with
   */
  public void keep(Actor who, DocumentId document, Description shown, Description written) {
    String before = DescriptionJson.write(shown);
    String after = DescriptionJson.write(written);
    drop(who, document);
    if (before.length() <= LONGEST && after.length() <= LONGEST && !before.equals(after)) {
      database
          .sql(
              "insert into draft (sign_in_name, document, shown, written, kept)"
                  + " values (?, ?, ?, ?, ?)")
          .params(
              AccountName.signInName(who.name()),
              document.text(),
              before,
              after,
              OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
          .update();
    }
  }

  /** What somebody has not saved of a document; empty if there is nothing. */
  public Optional<Draft> of(Actor who, DocumentId document) {
    return database
        .sql("select shown, written, kept from draft where sign_in_name = ? and document = ?")
        .params(AccountName.signInName(who.name()), document.text())
        .query((row, number) -> draft(row))
        .optional();
  }

  private static Draft draft(ResultSet row) throws SQLException {
    return new Draft(
        DescriptionJson.read(row.getString("shown")),
        DescriptionJson.read(row.getString("written")),
        row.getObject("kept", OffsetDateTime.class).toInstant());
  }

  /** Forgets a draft, because it was saved or is not wanted any more. */
  public void drop(Actor who, DocumentId document) {
    database
        .sql("delete from draft where sign_in_name = ? and document = ?")
        .params(AccountName.signInName(who.name()), document.text())
        .update();
  }
}
