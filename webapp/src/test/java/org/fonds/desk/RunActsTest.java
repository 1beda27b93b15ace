package org.fonds.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fonds.audit.Act;
import org.fonds.audit.Actor;
import org.fonds.audit.Deed;
import org.fonds.description.DocumentId;
import org.fonds.ingest.IngestOutcome;
import org.fonds.ingest.IngestReport;
import org.fonds.ingest.ReadText;
import org.fonds.store.TextOutcome;
import org.junit.jupiter.api.Test;

class RunActsTest {

  private static final DocumentId ORDER = new DocumentId("7k3m-qx2p");
  private static final DocumentId LETTER = new DocumentId("2222-3333");

  @Test
  void of_what_a_run_left_as_it_was_nothing_is_noted() {
    ReadText text = new ReadText(TextOutcome.COMPLETE, 1, 20, "");
    IngestReport report =
        new IngestReport(
            List.of(
                new IngestReport.Line("a.pdf", new IngestOutcome.ReadAgain(ORDER, 2, text)),
                new IngestReport.Line("b.pdf", new IngestOutcome.Unchanged(LETTER)),
                new IngestReport.Line("c.pdf", new IngestOutcome.Failed(LETTER, "torn"))),
            0,
            null);

    assertThat(RunActs.readAnew(report))
        .containsExactly(
            new Act(Actor.program(), Deed.TEXT_READ_AGAIN, ORDER, "a.pdf: read again"));
    assertThat(RunActs.taken(report)).extracting(Act::document).containsExactly(ORDER);
  }
}
