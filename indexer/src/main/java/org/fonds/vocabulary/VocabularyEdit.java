package org.fonds.vocabulary;

import java.time.Instant;
import java.util.List;

/**
 * One change of the vocabularies, by one person at one moment.
 *
 * @param why a sentence of the person; may be empty
 * @param changes of terms, that which was meant first
 */
public record VocabularyEdit(Instant at, String who, String why, List<TermChange> changes) {

  public VocabularyEdit {
    changes = List.copyOf(changes);
  }
}
