package org.fonds.ingest;

/** What became of copying a source into the inbox. */
sealed interface Receipt {

  /** Its bytes lie there, forced to the disk, and can still be discarded. */
  record Received(InboxEntry entry) implements Receipt {}

  /** The source could not be read to its end. */
  record Unreadable(String reason) implements Receipt {}
}
