package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.solr.client.solrj.response.Group;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.GroupParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.params.SolrParams;
import org.fonds.index.IndexField;
import org.fonds.index.IndexedDocument;
import org.fonds.index.IndexedPage;
import org.fonds.index.OcrQuality;
import org.fonds.index.PageChild;
import org.fonds.search.CorrectedWords;
import org.fonds.search.MarkedText;
import org.fonds.search.Snippet;
import org.fonds.search.WhoRead;

/** The second request of a search: the best pages of the documents shown, with their marks. */
final class PageRequest {

  private static final int PAGES_OF_A_DOCUMENT = 3;
  private static final int DESCRIPTION = 1;
  private static final int ROWS_OF_A_DOCUMENT = PAGES_OF_A_DOCUMENT + DESCRIPTION;

  /** On average; of so many all may be marked without harm. */
  private static final int FEW_ROWS_OF_A_DOCUMENT = 6;

  /** Of several pieces one has the word as typed, where another has only its stem. */
  private static final int PIECES_IF_EXACT = 5;

  private PageRequest() {}

  /**
   * Parameters for the best pages of some documents. Where documents have few pages, all that
   * answer are asked for and the best are taken from them: Solr takes several times as long to
   * group pages by document.
   *
   * @param documents as the index gave them
   */
  static SolrParams of(List<IndexedDocument> documents, Sense sense) {
    ModifiableSolrParams parameters = DocumentRequest.question();
    parameters.set(CommonParams.Q, WordQuestion.ofPages(parameters, sense));
    String documentId = IndexField.DOCUMENT_ID.solrName();
    parameters.add(CommonParams.FQ, "{!terms cache=false f=" + documentId + " v=$documents}");
    parameters.set(
        "documents", documents.stream().map(IndexedDocument::id).collect(Collectors.joining(",")));
    parameters.set(CommonParams.FL, PageChild.fieldsWithoutText());
    Marks.askForSnippets(parameters, sense.texts(), sense.isExact() ? PIECES_IF_EXACT : 1);
    String order = "score desc," + IndexField.PAGE_NUMBER.solrName() + " asc";
    int rows = documents.stream().mapToInt(each -> each.pageCount() + DESCRIPTION).sum();
    if (rows <= documents.size() * FEW_ROWS_OF_A_DOCUMENT) {
      parameters.set(CommonParams.ROWS, rows);
      parameters.set(CommonParams.SORT, order);
      return parameters;
    }
    parameters.set(CommonParams.ROWS, documents.size());
    parameters.set(GroupParams.GROUP, true);
    parameters.set(GroupParams.GROUP_FIELD, documentId);
    parameters.set(GroupParams.GROUP_LIMIT, ROWS_OF_A_DOCUMENT);
    parameters.set(GroupParams.GROUP_SORT, order);
    return parameters;
  }

  /** What the answer shows of each document, by its id. */
  static Map<String, Excerpts> read(QueryResponse answer, Sense sense) {
    Map<String, Excerpts> excerpts = new HashMap<>();
    rows(answer)
        .forEach((id, rows) ->
            excerpts.put(
                id,
                excerpts(
                    answer, rows.subList(0, Math.min(rows.size(), ROWS_OF_A_DOCUMENT)), sense)));
    return excerpts;
  }

  private static Map<String, List<SolrDocument>> rows(QueryResponse answer) {
    return answer.getGroupResponse() == null
        ? answer.getResults().stream().collect(Collectors.groupingBy(PageChild::documentId))
        : answer.getGroupResponse().getValues().stream()
            .flatMap(command -> command.getValues().stream())
            .collect(Collectors.toMap(Group::getGroupValue, Group::getResult));
  }

  private static Excerpts excerpts(QueryResponse answer, List<SolrDocument> group, Sense sense) {
    MarkedText description = null;
    List<Snippet> snippets = new ArrayList<>();
    for (SolrDocument page : group) {
      Optional<MarkedText> marked =
          marked(answer, page).stream()
              .map(Marks::readSnippet)
              .map(sense::withoutWrongMarks)
              .filter(text -> text.hits() > 0)
              .findFirst();
      if (PageChild.isPage(page)) {
        marked
            .filter(text -> snippets.size() < PAGES_OF_A_DOCUMENT)
            .ifPresent(text -> snippets.add(snippet(page, text)));
      } else {
        description = marked.orElse(null);
      }
    }
    return new Excerpts(description, snippets);
  }

  /** The pieces of a page in an answer as Solr marked them; empty where nothing is marked. */
  static List<String> marked(QueryResponse answer, SolrDocument page) {
    Object id = page.getFieldValue(IndexField.ID.solrName());
    return answer.getHighlighting().getOrDefault(id, Map.of()).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  private static Snippet snippet(SolrDocument solr, MarkedText text) {
    IndexedPage page = PageChild.page(solr);
    Integer sure = page.ocrConfidence();
    OcrQuality quality = sure == null ? null : OcrQuality.of(sure);
    if (!page.isCorrected()) {
      return new Snippet(page.number(), page.label(), quality, text);
    }
    CorrectedWords words = CorrectedWords.of(text);
    return words.onlyTheMachineIsMarked()
        ? new Snippet(
            page.number(), page.label(), null, words.machine(), WhoRead.THE_MACHINE_BEFORE)
        : new Snippet(page.number(), page.label(), null, words.text(), WhoRead.A_PERSON);
  }
}
