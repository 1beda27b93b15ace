package org.fonds.ingest;

/**
 * How far a run has come.
 *
 * @param done files with an outcome
 * @param total files to be done
 * @param pages of the documents that were made
 * @param failures files that somebody has to see to
 * @param line the file that was done last
 */
public record IngestProgress(
    int done, int total, long pages, int failures, IngestReport.Line line) {}
