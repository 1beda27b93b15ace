package org.fonds.benchmark.pdf;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.fonds.benchmark.measurement.Launcher;
import org.fonds.benchmark.measurement.Machine;
import org.fonds.benchmark.measurement.WorkFolder;

/** Measures the yardstick, ingest and reindex over the same PDFs, one after the other. */
public final class PdfBenchmark {

  private final Launcher launcher;
  private final PrintWriter out;

  public PdfBenchmark(Launcher launcher, PrintWriter out) {
    this.launcher = launcher;
    this.out = out;
  }

  /**
   * Measures and prints.
   *
   * @param filesAndFolders the PDFs, and folders with PDFs in or beneath them
   * @param disk an existing folder on the disk that is to be measured
   */
  public void run(List<Path> filesAndFolders, Path disk) {
    String yardstick = Pdftotext.version();
    List<Path> sources = PdfFinder.find(filesAndFolders);
    try (WorkFolder work = WorkFolder.in(disk)) {
      PdfSet set = PdfSet.gather(sources, work.make("pdfs"));
      out.println(Machine.inWords() + " · " + yardstick);
      new PdfReport(measured(set, work)).print(out);
    }
  }

  private PdfFigures measured(PdfSet set, WorkFolder work) {
    launcher.warmUp(work);
    Pdftotext pdftotext = new Pdftotext(work.make("texts"));
    Path home = work.resolve("home");
    PdfTimes times =
        new PdfTimes(
            pdftotext.read(set), launcher.ingest(home, set.folder()), launcher.reindex(home));
    return PdfFigures.of(set, times, pdftotext, StoredTexts.read(home));
  }
}
