package org.fonds.suggestion.solr;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.SolrParams;
import org.fonds.index.IndexField;
import org.fonds.suggestion.Typed;

/** Asks for documents whose titles have the words that were typed, those spelled so first. */
final class TitleQuestion {

  private static final int MOST = 24;

  private TitleQuestion() {}

  static SolrParams of(Typed typed) {
    Asking asking = new Asking();
    asking.parameters().set(CommonParams.Q, asking.titles(typed));
    asking.parameters().set(CommonParams.ROWS, MOST);
    asking
        .parameters()
        .set(CommonParams.FL, IndexField.ID.solrName() + "," + IndexField.TITLE.solrName());
    asking
        .parameters()
        .set(CommonParams.SORT, "score desc," + IndexField.TITLE_SORT.solrName() + " asc");
    return asking.parameters();
  }

  /** The titles by the ids of their documents, the likeliest first. */
  static SequencedMap<String, String> read(QueryResponse answer) {
    SequencedMap<String, String> titles = new LinkedHashMap<>();
    for (SolrDocument document : answer.getResults()) {
      titles.put(text(document, IndexField.ID), text(document, IndexField.TITLE));
    }
    return titles;
  }

  private static String text(SolrDocument document, IndexField field) {
    return String.valueOf(document.getFirstValue(field.solrName()));
  }
}
