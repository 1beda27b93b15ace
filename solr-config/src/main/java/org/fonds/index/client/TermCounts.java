package org.fonds.index.client;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.response.TermsResponse;
import org.fonds.index.ExactWords;
import org.fonds.index.IndexField;

/** Asks the index how often words stand in it. */
public final class TermCounts {

  private static final String HANDLER = "/terms";

  private final ArchiveIndex index;

  public TermCounts(ArchiveIndex index) {
    this.index = index;
  }

  /**
   * On how many pages and in how many descriptions some words stand letter by letter, as of the
   * last commit and perhaps with some that are gone since. It weighs words; it is no number to be
   * shown, since it knows of no one who may not see a document.
   *
   * @param words as {@link ExactWords} gives them
   * @return by word; those that stand nowhere are missing
   * @throws org.fonds.index.IndexUnavailableException if the index does not answer
   */
  public Map<String, Long> of(Collection<String> words) {
    Map<String, Long> counts = new HashMap<>();
    if (words.isEmpty()) {
      return counts;
    }
    String field = IndexField.EXACT.solrName();
    SolrQuery question = new SolrQuery();
    question.addTermsField(field).set("terms.list", String.join(",", words));
    // Shards give all, but together only ten unless more are asked for.
    question.setTermsLimit(-1);
    for (TermsResponse.Term term :
        index.query(HANDLER, question).getTermsResponse().getTerms(field)) {
      counts.put(term.getTerm(), term.getFrequency());
    }
    return counts;
  }
}
