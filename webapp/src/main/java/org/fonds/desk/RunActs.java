package org.fonds.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fonds.audit.Act;
import org.fonds.audit.Actor;
import org.fonds.audit.Deed;
import org.fonds.description.DocumentId;
import org.fonds.ingest.IngestOutcome;
import org.fonds.ingest.IngestReport;
import org.fonds.ingest.OutcomeWords;

/** What the site does by itself in a run, for the journal. */
final class RunActs {

  private RunActs() {}

  /** Of files that were documents already and lie there unchanged nothing is noted. */
  static List<Act> taken(IngestReport report) {
    return acts(
        report, Deed.TAKEN_FROM_FOLDER, outcome -> !(outcome instanceof IngestOutcome.Unchanged));
  }

  static List<Act> readAnew(IngestReport report) {
    return acts(
        report, Deed.TEXT_READ_AGAIN, outcome -> outcome instanceof IngestOutcome.ReadAgain);
  }

  private static List<Act> acts(IngestReport report, Deed deed, Predicate<IngestOutcome> counts) {
    return report.lines().stream()
        .filter(line -> counts.test(line.outcome()))
        .flatMap(line -> act(line, deed))
        .toList();
  }

  private static Stream<Act> act(IngestReport.Line line, Deed deed) {
    Optional<DocumentId> document = OutcomeWords.document(line.outcome());
    String details = line.path() + ": " + OutcomeWords.kind(line.outcome());
    return document.map(id -> new Act(Actor.program(), deed, id, details)).stream();
  }
}
