package org.fonds.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.fonds.audit.Act;
import org.fonds.ingest.IngestReport;
import org.fonds.ingest.ReportFile;

/**
 * What stays of a run over the drop folder: a table of its files and what is noted of each.
 *
 * @param reports where the table is written
 * @param journal is told of what was taken
 */
public record RunRecords(Path reports, Consumer<List<Act>> journal) {

  /**
   * @throws org.fonds.description.IndexerException if the table cannot be written
   */
  void keep(IngestReport report, Instant at) {
    journal.accept(RunActs.taken(report));
    ReportFile.write(report, reports, at);
  }
}
