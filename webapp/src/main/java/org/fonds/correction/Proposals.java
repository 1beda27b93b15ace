package org.fonds.correction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fonds.description.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What readers propose, until somebody at the desk has settled it, and after. From one address only
 * so many are taken in an hour. Safe for several threads.
 */
public final class Proposals {

  /** Proposals from one address within an hour. */
  public static final int MOST_IN_AN_HOUR = 30;

  private static final Duration HOUR = Duration.ofHours(1);
  private static final int MOST_OPEN = 10_000;
  private static final int LONGEST = 200_000;
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_NOTE = 1000;
  private static final int MOST_ADDRESSES = 10_000;

  private final JdbcClient database;
  private final InstantSource clock;
  private final Map<String, Deque<Instant>> sent =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > MOST_ADDRESSES;
        }
      };

  public Proposals(JdbcClient database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Takes a proposal in.
   *
   * @param proposal its number and moment do not count
   * @param address from where it comes
   */
  public ProposalOutcome send(Proposal proposal, String address) {
    if (proposal.written().equals(proposal.shown())) {
      return new ProposalOutcome.Refused("The words are the same as before; nothing was sent.");
    }
    if (proposal.written().length() > LONGEST || proposal.shown().length() > LONGEST) {
      return new ProposalOutcome.Refused(
          "The page has more than %,d letters, for which this form is not made; write to whoever runs this archive."
              .formatted(LONGEST));
    }
    if (open() >= MOST_OPEN) {
      return new ProposalOutcome.Refused(
          "So many proposals wait to be read that no more are taken; try again in some days.");
    }
    if (isTooMany(address)) {
      return new ProposalOutcome.Refused(
          "%d proposals came from your address within an hour; go on in a while."
              .formatted(MOST_IN_AN_HOUR));
    }
    database
        .sql(
            "insert into text_proposal (document, page, shown, written, proposer, note, sent)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            proposal.document().text(),
            proposal.page(),
            proposal.shown(),
            proposal.written(),
            cut(proposal.proposer(), LONGEST_NAME),
            cut(proposal.note(), LONGEST_NOTE),
            now())
        .update();
    return new ProposalOutcome.Sent();
  }

  private static String cut(String text, int longest) {
    String stripped = text.strip();
    return stripped.length() <= longest ? stripped : stripped.substring(0, longest);
  }

  private synchronized boolean isTooMany(String address) {
    Instant now = clock.instant();
    Deque<Instant> times = sent.computeIfAbsent(address, none -> new ArrayDeque<>());
    while (!times.isEmpty() && times.getFirst().isBefore(now.minus(HOUR))) {
      times.removeFirst();
    }
    if (times.size() >= MOST_IN_AN_HOUR) {
      return true;
    }
    times.addLast(now);
    return false;
  }

  /** How many wait. */
  public int open() {
    return database
        .sql("select count(*) from text_proposal where settled is null")
        .query(Integer.class)
        .single();
  }

  /**
   * Those that wait, the oldest first.
   *
   * @param most at most as many
   */
  public List<Proposal> waiting(int most) {
    return database
        .sql("select * from text_proposal where settled is null order by sent, id limit ?")
        .param(most)
        .query((row, number) -> proposal(row))
        .list();
  }

  /** One that waits; empty if it is settled, or never was. */
  public Optional<Proposal> waitingOne(long number) {
    return database
        .sql("select * from text_proposal where settled is null and id = ?")
        .param(number)
        .query((row, count) -> proposal(row))
        .optional();
  }

  private static Proposal proposal(ResultSet row) throws SQLException {
    return new Proposal(
        row.getLong("id"),
        new DocumentId(row.getString("document")),
        row.getInt("page"),
        row.getString("shown"),
        row.getString("written"),
        row.getString("proposer"),
        row.getString("note"),
        row.getObject("sent", OffsetDateTime.class).toInstant());
  }

  /**
   * Settles one, which stays written down.
   *
   * @param who the name of the person at the desk
   * @return false if somebody else has settled it already
   */
  public boolean settle(long number, boolean accepted, String who) {
    return database
            .sql(
                "update text_proposal set settled = ?, accepted = ?, settled_by = ?"
                    + " where id = ? and settled is null")
            .params(now(), accepted, who, number)
            .update()
        > 0;
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
