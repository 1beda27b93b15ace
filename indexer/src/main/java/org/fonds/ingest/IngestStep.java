package org.fonds.ingest;

/** What has been done for a source, in this order. */
public enum IngestStep {
  /** Its bytes lie in the inbox, but nobody has been promised anything. */
  COPIED,
  /** It is safe from a power cut: from here on it will become a document. */
  ACCEPTED,
  /** Images of its pages are being read; left out where none are. */
  OCR_BEGUN,
  /** Its text has been read, as far as it could be. */
  EXTRACTED,
  /** The store has it. */
  STORED,
  /** The same bytes will be known again. */
  CATALOGUED,
  /** It has left the inbox. */
  LEFT_INBOX,
  /** A search finds it. */
  INDEXED
}
