package org.fonds.description;

import java.util.List;

/** The vocabularies cannot be used; the message lists every fault. */
public final class InvalidVocabulariesException extends IndexerException {

  private static final long serialVersionUID = 1L;

  private final List<String> faults;

  InvalidVocabulariesException(List<String> faults) {
    super("The vocabularies have faults:\n" + String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  /** A sentence for each fault, with file, line, term and value. */
  public List<String> faults() {
    return faults;
  }
}
