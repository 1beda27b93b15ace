package org.fonds.api;

import org.fonds.audit.JournalFilter;

/**
 * The body of an answer: entries of the journal that are read while they are sent.
 *
 * @param table whether as a table; else as JSON
 */
record JournalFile(JournalFilter filter, boolean table) {

  static final String CSV = "text/csv;charset=UTF-8;header=present";
  static final String JSON = "application/json";
}
