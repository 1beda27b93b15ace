package org.fonds.index.client;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.response.SpellCheckResponse;

/** Asks the index which of its words are written nearly like others. */
public final class NearWords {

  private static final String HANDLER = "/spell";

  private final ArchiveIndex index;

  public NearWords(ArchiveIndex index) {
    this.index = index;
  }

  /**
   * For each word that does not stand in the index the words there that differ in one letter or
   * two, the nearest first; words that stand there are missing.
   *
   * @param words letter by letter, as {@link org.fonds.index.ExactWords} gives them
   * @throws org.fonds.index.IndexUnavailableException if the index does not answer
   */
  public Map<String, List<String>> of(List<String> words) {
    if (words.isEmpty()) {
      return Map.of();
    }
    SolrQuery question = new SolrQuery();
    question.set("spellcheck.q", String.join(" ", words));
    SpellCheckResponse answer = index.query(HANDLER, question).getSpellCheckResponse();
    Map<String, List<String>> near = new HashMap<>();
    if (answer != null) {
      for (SpellCheckResponse.Suggestion suggestion : answer.getSuggestions()) {
        near.put(suggestion.getToken(), new ArrayList<>(suggestion.getAlternatives()));
      }
    }
    return near;
  }
}
