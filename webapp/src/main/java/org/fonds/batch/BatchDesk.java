package org.fonds.batch;

/** All by which somebody's batch searches are begun, looked after and read. */
public record BatchDesk(
    BatchSearches searches, BatchRunner runner, BatchRows rows, RowSight sight, KeepingBest best) {}
