package org.fonds.benchmark.pdf;

import static org.fonds.benchmark.measurement.Figures.decimal;
import static org.fonds.benchmark.measurement.Figures.mebibytes;
import static org.fonds.benchmark.measurement.Figures.percent;
import static org.fonds.benchmark.measurement.Figures.ratio;
import static org.fonds.benchmark.measurement.Figures.whole;

import java.io.PrintWriter;
import org.fonds.benchmark.measurement.Measurement;
import org.fonds.benchmark.measurement.Table;

/** Figures in tables, with what is wanted beside them. */
final class PdfReport {

  private static final int WORST = 10;

  private final PdfFigures figures;

  PdfReport(PdfFigures figures) {
    this.figures = figures;
  }

  void print(PrintWriter out) {
    out.println(
        "%s files, %s MiB; %s pages as pdftotext counts them, %s files it cannot read"
            .formatted(
                whole(figures.set().pdfs().size()),
                mebibytes(figures.set().sizeInBytes()),
                whole(figures.counts().pages()),
                whole(figures.counts().unreadable())));
    out.println(
        "The archive has %s documents (the same bytes count once): %s; exit code of ingest %d"
            .formatted(
                whole(figures.stored().documents()),
                figures.stored().outcomesInWords(),
                figures.times().ingest().exitCode()));
    out.println();
    out.println(times());
    out.println();
    out.println(goals());
    out.println();
    out.println("The least complete files:");
    out.println();
    out.println(worst());
    out.flush();
  }

  private Table times() {
    PdfTimes times = figures.times();
    Table table =
        new Table(
            "program", "seconds", "files/s", "pages/s", "CPU s", "others", "peak MiB", "processes");
    row(table, "pdftotext, two at a time", times.yardstick());
    row(table, "fonds ingest, OCR off", times.ingest());
    row(table, "fonds reindex", times.reindex());
    return table;
  }

  private void row(Table table, String program, Measurement measurement) {
    table.row(
        program,
        decimal(measurement.seconds()),
        decimal(measurement.perSecond(figures.set().pdfs().size())),
        decimal(measurement.perSecond(figures.counts().pages())),
        decimal(measurement.processorSeconds()),
        ratio(measurement.coresTakenByOthers()),
        mebibytes(measurement.peak().bytes()),
        whole(measurement.peak().processes()));
  }

  private Table goals() {
    Measurement yardstick = figures.times().yardstick();
    Measurement ingest = figures.times().ingest();
    Completeness completeness = figures.completeness();
    String complete =
        "%s of %s, %s"
            .formatted(
                whole(completeness.completeFiles()),
                whole(completeness.files().size()),
                percent(completeness.shareOfCompleteFiles()));
    return new Table("figure", "measured", "wanted")
        .row("ingest : pdftotext", ratio(ingest.ratio(yardstick)), "≤ 2.1, goal 1.4")
        .row("the same of CPU s", ratio(ingest.processorRatio(yardstick)), "")
        .row("ingest : reindex", ratio(ingest.ratio(figures.times().reindex())), "≥ 5")
        .row("peak memory of ingest, MiB", mebibytes(ingest.peak().bytes()), "< 1,430")
        .row("files with ≥ 95 % of the letters", complete, "≥ 99 %");
  }

  private Table worst() {
    Table table = new Table("file", "pdftotext's letters", "the archive's", "share");
    figures
        .completeness()
        .worst(WORST)
        .forEach(file ->
            table.row(
                file.name(), whole(file.wanted()), whole(file.present()), percent(file.share())));
    return table;
  }
}
