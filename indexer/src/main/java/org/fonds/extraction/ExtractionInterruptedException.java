package org.fonds.extraction;

import org.fonds.description.IndexerException;

/** The program was told to stop while a file was read; says nothing of the file. */
public final class ExtractionInterruptedException extends IndexerException {

  private static final long serialVersionUID = 1L;

  ExtractionInterruptedException() {
    super("interrupted while a file was read; ingest it again");
  }
}
