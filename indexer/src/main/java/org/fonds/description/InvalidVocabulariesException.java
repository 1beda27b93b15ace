package org.fonds.description;

import java.util.List;

/** The vocabularies cannot be used; the message lists every fault. */
public final class InvalidVocabulariesException extends IndexerException {

  private static final long serialVersionUID = 1L;

  InvalidVocabulariesException(List<String> faults) {
    super("The vocabularies have faults:\n" + String.join("\n", faults));
  }
}
