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

  /** So many that the near words of one language do not hide those of another. */
  private static final int MOST = 12;

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
    return near(words, new SolrQuery());
  }

  /** The same also for words that stand in the index, but hardly. */
  public Map<String, List<String>> ofRare(List<String> words) {
    SolrQuery question = new SolrQuery();
    question.set("spellcheck.alternativeTermCount", MOST);
    return near(words, question);
  }

  private Map<String, List<String>> near(List<String> words, SolrQuery question) {
    if (words.isEmpty()) {
      return Map.of();
    }
    question.set("spellcheck.count", MOST);
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
