package org.fonds.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.fonds.api.HitsAnswer.PageHitsAnswer;
import org.fonds.api.RelatedAnswer.GroupAnswer;
import org.fonds.api.RelatedAnswer.NeighbourAnswer;
import org.fonds.api.SimilarAnswer.NameAnswer;
import org.fonds.api.SimilarAnswer.SharedAnswer;
import org.fonds.api.SimilarAnswer.SimilarDocumentAnswer;
import org.fonds.description.Term;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.index.IndexedDocument;
import org.fonds.search.Neighbour;
import org.fonds.search.PageHits;
import org.fonds.search.RelatedOutcome;
import org.fonds.search.SearchAddress;
import org.fonds.search.Shared;
import org.fonds.search.SimilarDocument;
import org.fonds.search.WordsInside;
import org.jspecify.annotations.Nullable;

/** Writes what lies around a document, and what is found within it, as the API answers it. */
final class AroundAnswers {

  private final Addresses addresses;
  private final Vocabularies vocabularies;

  AroundAnswers(Addresses addresses, Vocabularies vocabularies) {
    this.addresses = addresses;
    this.vocabularies = vocabularies;
  }

  HitsAnswer hits(String id, PageHits hits, WordsInside sought) {
    List<PageHitsAnswer> pages =
        hits.pages().stream()
            .map(page ->
                new PageHitsAnswer(
                    page, hits.counted().get(page), addresses.page(id, page, sought.words())))
            .toList();
    return new HitsAnswer(
        id,
        hits.isComplete() ? hits.total() : null,
        pages,
        sought.notices().isEmpty() ? null : String.join(" ", sought.notices()));
  }

  SimilarAnswer similar(String id, List<SimilarDocument> similar) {
    Map<String, String> labels = new TreeMap<>();
    for (SimilarDocument each : similar) {
      label(labels, vocabularies.events(), each.shared().events());
      label(labels, vocabularies.organisations(), each.shared().organisations());
    }
    return new SimilarAnswer(id, similar.stream().map(this::similar).toList(), labels);
  }

  private SimilarDocumentAnswer similar(SimilarDocument similar) {
    IndexedDocument document = similar.document();
    Shared shared = similar.shared();
    return new SimilarDocumentAnswer(
        document.id(),
        document.title(),
        document.dateWritten(),
        document.languages(),
        new SharedAnswer(
            shared.names().stream().map(name -> new NameAnswer(name.here(), name.there())).toList(),
            shared.events(),
            shared.organisations(),
            shared.years(),
            shared.words()),
        addresses.document(document.id()));
  }

  private static void label(Map<String, String> labels, Vocabulary vocabulary, List<String> ids) {
    for (String id : ids) {
      labels.put(id, vocabulary.find(id).map((Term term) -> term.name("en")).orElse(id));
    }
  }

  RelatedAnswer related(String id, RelatedOutcome.Found related) {
    List<GroupAnswer> groups =
        related.groups().stream()
            .map(group ->
                new GroupAnswer(
                    group.kind().name().toLowerCase(Locale.ROOT),
                    group.name(),
                    group.documents(),
                    SearchAddress.queryString(group.query())))
            .toList();
    return new RelatedAnswer(id, groups, neighbour(related.previous()), neighbour(related.next()));
  }

  private @Nullable NeighbourAnswer neighbour(@Nullable Neighbour neighbour) {
    return neighbour == null
        ? null
        : new NeighbourAnswer(
            neighbour.id(),
            neighbour.title(),
            neighbour.referenceCode(),
            addresses.document(neighbour.id()));
  }
}
