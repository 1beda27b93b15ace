package org.fonds.term;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fonds.description.DocumentId;
import org.fonds.description.Vocabulary;
import org.fonds.index.IndexException;

/** Which documents name the terms of vocabularies, closed ones too. */
public interface TermUsers {

  /**
   * How many documents name each term itself, by id; terms that none names are missing. A place or
   * person is named by any of its names, and a document that writes two of them counts twice.
   *
   * @return empty if nobody can tell at the moment
   */
  Optional<Map<String, Long>> counts(VocabularyKind kind, Vocabulary vocabulary);

  /**
   * The documents that name one of the terms.
   *
   * @param ids of terms
   * @throws IndexException if the index does not answer
   */
  List<DocumentId> documents(VocabularyKind kind, Collection<String> ids);
}
