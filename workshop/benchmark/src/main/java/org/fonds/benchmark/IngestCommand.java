package org.fonds.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.fonds.benchmark.pdf.PdfBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures ingest of PDFs. */
@Command(
    name = "ingest",
    description = {
      "Ingests PDFs, then makes the index again, both held against pdftotext.",
      "Tells time, memory, and whether the letters are there."
    })
final class IngestCommand implements Runnable {

  private final PdfBenchmark benchmark;

  @Mixin private DiskOption disk = new DiskOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "PDF-FOLDER",
      description = {
        "A folder with PDFs in or beneath it, or a PDF; @LIST is a file with one path a line."
      })
  private List<Path> paths = List.of();

  IngestCommand(PdfBenchmark benchmark) {
    this.benchmark = benchmark;
  }

  @Override
  public void run() {
    benchmark.run(paths, disk.folder());
  }
}
