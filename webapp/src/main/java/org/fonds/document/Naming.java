package org.fonds.document;

import java.util.List;
import java.util.Map;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.description.Term;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.store.StoredDocument;

/**
 * Puts beside a document the terms that its description names. One that has left the vocabulary
 * since goes by its id.
 */
record Naming(Vocabularies vocabularies) {

  ArchivedDocument named(StoredDocument stored) {
    Description description = stored.description();
    String type = description.type();
    return new ArchivedDocument(
        stored,
        type == null ? null : term(vocabularies.types(), type),
        terms(vocabularies.countries(), description.countries()),
        terms(vocabularies.organisations(), description.organisations()),
        terms(vocabularies.events(), description.events()));
  }

  DescribedDocument named(DocumentId id, Description said) {
    String type = said.type();
    return new DescribedDocument(id, said, type == null ? null : term(vocabularies.types(), type));
  }

  private static List<Term> terms(Vocabulary vocabulary, List<String> ids) {
    return ids.stream().map(id -> term(vocabulary, id)).toList();
  }

  private static Term term(Vocabulary vocabulary, String id) {
    return vocabulary.find(id).orElseGet(() -> bare(id));
  }

  private static Term bare(String id) {
    return new Term(
        id,
        Map.of("en", id),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        null);
  }
}
