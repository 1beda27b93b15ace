package org.fonds.arrival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.fonds.description.DocumentId;
import org.fonds.desk.Arrival;
import org.fonds.desk.ArrivalBook;
import org.fonds.desk.ArrivalState;
import org.fonds.desk.Ending;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The book of arrivals as a table. Of what is under way it keeps only that it is, because a new
 * start begins with that again.
 */
public final class WrittenArrivals implements ArrivalBook {

  private static final String WAITING = "waiting";
  private static final String SETTLED = "settled";
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_PATH = 2000;
  private static final int LONGEST_REASON = 20_000;

  private final JdbcClient database;

  public WrittenArrivals(JdbcClient database) {
    this.database = database;
  }

  @Override
  public List<Arrival> all() {
    return database
        .sql("select * from arrival order by arrival_number")
        .query((row, number) -> arrival(row))
        .list();
  }

  private static Arrival arrival(ResultSet row) throws SQLException {
    return new Arrival(
        row.getLong("arrival_number"),
        row.getString("file_name"),
        row.getString("path"),
        row.getLong("size_in_bytes"),
        row.getString("account_name"),
        row.getObject("arrived", OffsetDateTime.class).toInstant(),
        row.getString("upload"),
        state(row));
  }

  private static ArrivalState state(ResultSet row) throws SQLException {
    @Nullable String id = row.getString("document");
    if (id != null && row.getString("state").equals(WAITING)) {
      return new ArrivalState.Waiting(new DocumentId(id));
    }
    return new ArrivalState.Settled(
        new Ending(
            kind(row.getString("kind")),
            row.getString("outcome"),
            id == null ? null : new DocumentId(id),
            row.getString("reason")));
  }

  /** A newer version may have written a kind that this one does not know. */
  private static Ending.Kind kind(String written) {
    return Arrays.stream(Ending.Kind.values())
        .filter(kind -> kind.name().equals(written))
        .findFirst()
        .orElse(Ending.Kind.KNOWN);
  }

  @Override
  public void write(Arrival arrival) {
    int known =
        database
            .sql(
                "update arrival set state = ?, document = ?, kind = ?, outcome = ?, reason = ?"
                    + " where arrival_number = ?")
            .params(withState(arrival, arrival.number()))
            .update();
    if (known == 0) {
      database
          .sql(
              "insert into arrival (state, document, kind, outcome, reason, arrival_number,"
                  + " file_name, path, size_in_bytes, account_name, arrived, upload)"
                  + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .params(
              withState(
                  arrival,
                  arrival.number(),
                  end(arrival.fileName(), LONGEST_NAME),
                  end(arrival.path(), LONGEST_PATH),
                  arrival.sizeInBytes(),
                  arrival.who(),
                  OffsetDateTime.ofInstant(arrival.arrivedAt(), ZoneOffset.UTC),
                  arrival.upload()))
          .update();
    }
  }

  private static List<@Nullable Object> withState(Arrival arrival, Object... others) {
    @Nullable Ending ending =
        arrival.state() instanceof ArrivalState.Settled(Ending settled) ? settled : null;
    @Nullable Object[] state = {
      ending == null ? WAITING : SETTLED,
      arrival.state().document().map(DocumentId::text).orElse(null),
      ending == null ? null : ending.kind().name(),
      ending == null ? null : ending.outcome(),
      ending == null ? null : beginning(ending.reason())
    };
    @Nullable Object[] all = Arrays.copyOf(state, state.length + others.length);
    System.arraycopy(others, 0, all, state.length, others.length);
    return Arrays.asList(all);
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_REASON));
  }

  private static String end(String text, int longest) {
    return text.substring(Math.max(0, text.length() - longest));
  }

  @Override
  public void strike(List<Long> numbers) {
    numbers.forEach(number ->
        database.sql("delete from arrival where arrival_number = ?").param(number).update());
  }
}
