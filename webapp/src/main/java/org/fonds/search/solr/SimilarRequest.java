package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.GroupParams;
import org.apache.solr.common.params.HighlightParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.fonds.description.Description;
import org.fonds.index.DatePeriod;
import org.fonds.index.DocumentBlock;
import org.fonds.index.ExactWords;
import org.fonds.index.IndexField;
import org.fonds.index.NameForm;
import org.fonds.index.PageChild;
import org.fonds.store.StoredDocument;

/**
 * The two requests for similar documents: which share the telling names and words of one, and where
 * on their pages these stand. Every value is a parameter of its own, nothing of a text is syntax.
 */
final class SimilarRequest {

  private static final double EVENT = 4;
  private static final double DESCRIBED_NAME = 2;
  private static final double ORGANISATION = 0.7;
  private static final double YEAR = 0.7;
  private static final int PAGES_OF_A_DOCUMENT = 3;
  private static final int MARKS_OF_A_PAGE = 60;

  private SimilarRequest() {}

  /**
   * Parameters for the documents that share most.
   *
   * @param years of the document's date; none if open, wide or unknown
   * @param most at most as many
   */
  static ModifiableSolrParams of(
      StoredDocument document, Telling telling, List<Integer> years, int most) {
    ModifiableSolrParams parameters = DocumentRequest.question();
    QuestionParameters named = new QuestionParameters(parameters);
    Description said = document.description();
    List<String> any = new ArrayList<>();
    onPages(named, telling).ifPresent(pages -> any.add(named.parents(named.put("ask", pages))));
    for (Telling.Name name : telling.names()) {
      for (IndexField field : List.of(IndexField.PERSON_WORDS, IndexField.PLACE_WORDS)) {
        any.add(forms(named, field, name));
      }
    }
    said.events().forEach(event -> any.add(term(named, IndexField.EVENT, event, EVENT)));
    said.persons()
        .forEach(person -> any.add(term(named, IndexField.PERSON, person, DESCRIBED_NAME)));
    said.places().forEach(place -> any.add(term(named, IndexField.PLACE, place, DESCRIBED_NAME)));
    said.organisations()
        .forEach(body -> any.add(term(named, IndexField.ORGANISATION, body, ORGANISATION)));
    years.forEach(year -> any.add(year(named, year)));
    parameters.set(CommonParams.Q, any.isEmpty() ? "{!bool}" : any(any.stream()));
    parameters.add(CommonParams.FQ, DocumentRequest.WHOLE_DOCUMENTS);
    parameters.add(CommonParams.FQ, others(named, document));
    parameters.set(CommonParams.SORT, "score desc," + IndexField.ID.solrName() + " asc");
    parameters.set(CommonParams.ROWS, most);
    parameters.set(CommonParams.FL, DocumentBlock.documentFields());
    return parameters;
  }

  /**
   * Parameters for the pages and descriptions of documents on which the names and words stand,
   * marked.
   *
   * @param documents their ids, as the index gave them
   */
  static ModifiableSolrParams marks(List<String> documents, Telling telling) {
    ModifiableSolrParams parameters = DocumentRequest.question();
    QuestionParameters named = new QuestionParameters(parameters);
    parameters.set(CommonParams.Q, onPages(named, telling).orElse("{!bool}"));
    String documentId = IndexField.DOCUMENT_ID.solrName();
    parameters.add(CommonParams.FQ, "{!terms cache=false f=" + documentId + " v=$documents}");
    parameters.set("documents", String.join(",", documents));
    parameters.set(CommonParams.ROWS, documents.size());
    parameters.set(CommonParams.FL, PageChild.fieldsWithoutText());
    parameters.set(GroupParams.GROUP, true);
    parameters.set(GroupParams.GROUP_FIELD, documentId);
    parameters.set(GroupParams.GROUP_LIMIT, PAGES_OF_A_DOCUMENT);
    Marks.askForNumbers(parameters, texts(telling));
    parameters.set(HighlightParams.SNIPPETS, MARKS_OF_A_PAGE);
    parameters.set(HighlightParams.Q, any(inTexts(named, telling)));
    return parameters;
  }

  /** What is sought on pages and in the words of descriptions; empty if nothing is telling. */
  private static Optional<String> onPages(QuestionParameters named, Telling telling) {
    List<String> any = new ArrayList<>();
    telling.names().forEach(name -> any.add(forms(named, IndexField.EXACT, name)));
    telling.words().forEach(word -> any.add(word(named, word, word.weight())));
    return any.isEmpty() ? Optional.empty() : Optional.of(any(any.stream()));
  }

  private static List<IndexField> texts(Telling telling) {
    return Stream.concat(
            telling.names().stream().flatMap(name -> name.inTexts().stream()).map(NameForm::field),
            telling.words().stream().map(Telling.Word::field))
        .distinct()
        .toList();
  }

  private static Stream<String> inTexts(QuestionParameters named, Telling telling) {
    return Stream.concat(
        telling.names().stream()
            .flatMap(name -> name.inTexts().stream())
            .distinct()
            .map(form -> term(named, form)),
        telling.words().stream().map(word -> word(named, word, 1)));
  }

  private static String any(Stream<String> questions) {
    return "{!lucene q.op=OR}" + String.join(" ", questions.toList());
  }

  private static String forms(QuestionParameters named, IndexField field, Telling.Name name) {
    String forms = named.put("forms", String.join(",", name.forms().stream().sorted().toList()));
    return SearchFields.weighed(
        "{!terms f=%s v=$%s}".formatted(field.solrName(), forms), name.weight());
  }

  private static String word(QuestionParameters named, Telling.Word word, double weight) {
    String text = named.put("text", word.text());
    return constant(SearchFields.words(text).apply(word.field()), weight);
  }

  private static String term(QuestionParameters named, NameForm form) {
    String text = named.put("form", ExactWords.folded(form.form()));
    return SearchFields.term(text).apply(form.field());
  }

  private static String term(
      QuestionParameters named, IndexField field, String value, double weight) {
    String text = named.put("text", value);
    return SearchFields.weighed(SearchFields.term(text).apply(field), weight);
  }

  private static String year(QuestionParameters named, int year) {
    String text = named.put("text", DatePeriod.of(year, 1).value());
    return constant(SearchFields.term(text).apply(IndexField.PERIOD), YEAR);
  }

  /** The same whatever else the field holds. */
  private static String constant(String question, double weight) {
    return SearchFields.weighed(question, weight).replace("}^", "}^=");
  }

  /** Not the document itself, nor another with the same bytes. */
  private static String others(QuestionParameters named, StoredDocument document) {
    String self = SearchFields.term(named.put("text", document.id().text())).apply(IndexField.ID);
    BoolQuestion others =
        new BoolQuestion().filter(named.everything()).mustNot(named.put("ask", self));
    if (document.file().isThere()) {
      String bytes = named.put("text", document.file().sha256());
      others.mustNot(named.put("ask", SearchFields.term(bytes).apply(IndexField.SHA256)));
    }
    return others.written();
  }
}
