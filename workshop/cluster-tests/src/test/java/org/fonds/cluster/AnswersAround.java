package org.fonds.cluster;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.fonds.ingest.Archive;
import org.fonds.search.Matching;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.Shared;
import org.fonds.search.SimilarOutcome;
import org.fonds.search.Thesaurus;
import org.fonds.search.Words;
import org.fonds.search.solr.MarkedPage;
import org.fonds.search.solr.PageMarks;
import org.fonds.search.solr.SimilarDocuments;
import org.fonds.search.solr.SolrSearch;
import org.fonds.store.StoredDocument;
import org.fonds.suggestion.Suggestion;
import org.fonds.suggestion.SuggestionOutcome;
import org.fonds.suggestion.solr.SolrSuggestions;

/**
 * What an archive answers to whoever types, reads or mistypes.
 *
 * @param suggestions by what was typed
 * @param similar by the document to which they are similar
 * @param hits on the pages of a document, by its id and the words; those without hits are missing
 * @param spellings with their documents, by what was mistyped
 */
record AnswersAround(
    SequencedMap<String, List<Suggestion>> suggestions,
    SequencedMap<String, List<Similar>> similar,
    SequencedMap<String, MarkedPage> hits,
    SequencedMap<String, List<Spelling>> spellings) {

  /** A similar document and why it is similar. */
  record Similar(String id, Shared shared) {}

  /** A search in another spelling and how many documents it finds. */
  record Spelling(String text, long documents) {}

  static AnswersAround of(
      Archive archive, List<String> typed, List<String> sought, List<String> misspelled) {
    SolrSuggestions suggestions = new SolrSuggestions(archive.index(), archive.vocabularies());
    SolrSearch search = new SolrSearch(archive.index(), archive.vocabularies());
    SimilarDocuments similar = new SimilarDocuments(archive.index());
    List<StoredDocument> documents =
        archive
            .store()
            .ids()
            .sorted(Comparator.comparing(id -> id.text()))
            .map(id -> archive.store().find(id).orElseThrow())
            .toList();
    SequencedMap<String, List<Similar>> alike = new LinkedHashMap<>();
    documents.forEach(document -> alike.put(document.id().text(), similar(similar, document)));
    return new AnswersAround(
        each(typed, text -> suggested(suggestions, text)),
        alike,
        hits(archive, documents, sought),
        each(misspelled, text -> spellings(search, text)));
  }

  private static <T> SequencedMap<String, T> each(List<String> texts, Function<String, T> answer) {
    SequencedMap<String, T> answers = new LinkedHashMap<>();
    texts.forEach(text -> answers.put(text, answer.apply(text)));
    return answers;
  }

  private static List<Suggestion> suggested(SolrSuggestions suggestions, String typed) {
    return switch (suggestions.suggest(typed)) {
      case SuggestionOutcome.Suggested(List<Suggestion> all) -> all;
      case SuggestionOutcome.Unavailable(String reason) -> throw new AssertionError(reason);
    };
  }

  private static List<Similar> similar(SimilarDocuments similar, StoredDocument document) {
    return switch (similar.to(document)) {
      case SimilarOutcome.Found(var found) ->
          found.stream().map(each -> new Similar(each.document().id(), each.shared())).toList();
      case SimilarOutcome.Unavailable(String reason) -> throw new AssertionError(reason);
    };
  }

  private static SequencedMap<String, MarkedPage> hits(
      Archive archive, List<StoredDocument> documents, List<String> sought) {
    PageMarks marks = new PageMarks(archive.index(), new Thesaurus(archive.vocabularies()));
    SequencedMap<String, MarkedPage> hits = new LinkedHashMap<>();
    for (StoredDocument document : documents) {
      String id = document.id().text();
      for (String words : sought) {
        switch (marks.of(id, 1, Words.of(words))) {
          case MarkedPage.Marked marked when marked.hits().isEmpty() -> {
            // Nothing to tell.
          }
          case MarkedPage.Marked marked -> hits.put(id + " " + words, marked);
          case MarkedPage.Unavailable(String reason) -> throw new AssertionError(reason);
        }
      }
    }
    return hits;
  }

  private static List<Spelling> spellings(SolrSearch search, String text) {
    return switch (search.search(exactly(text))) {
      case SearchOutcome.Found found ->
          found.looser().stream()
              .map(looser -> new Spelling(looser.query().text(), looser.documents()))
              .toList();
      case SearchOutcome.Unavailable away -> throw new AssertionError(away.reason());
    };
  }

  private static SearchQuery exactly(String text) {
    return SearchQuery.of("").with(Words.of(text).matching(Matching.EXACT));
  }
}
