package org.fonds.ingest;

/**
 * How far a run has come.
 *
 * @param done files with an outcome
 * @param total files to be done
 * @param line the file that was done last
 */
public record IngestProgress(int done, int total, IngestReport.Line line) {}
