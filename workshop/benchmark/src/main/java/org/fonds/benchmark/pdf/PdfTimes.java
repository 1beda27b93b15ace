package org.fonds.benchmark.pdf;

import org.fonds.benchmark.measurement.Measurement;

/** What each program took over the same PDFs, in the order in which they ran. */
record PdfTimes(Measurement yardstick, Measurement ingest, Measurement reindex) {}
