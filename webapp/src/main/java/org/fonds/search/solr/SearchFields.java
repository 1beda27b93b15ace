package org.fonds.search.solr;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fonds.index.IndexField;
import org.fonds.index.TextLanguage;

/** The fields in which words are sought, and what a hit in each of them weighs. */
final class SearchFields {

  /** The description and the words of all pages. */
  static final SearchFields OF_DOCUMENTS = ofDocuments();

  /** The text of single pages. */
  static final SearchFields OF_PAGES = ofPages();

  private final Map<IndexField, Integer> weights;

  private SearchFields(Map<IndexField, Integer> weights) {
    this.weights = weights;
  }

  private static SearchFields ofDocuments() {
    Map<IndexField, Integer> weights = new EnumMap<>(IndexField.class);
    weights.put(IndexField.TITLE, 6);
    weights.put(IndexField.ABOUT, 2);
    Arrays.stream(TextLanguage.values()).forEach(language -> weights.put(language.document(), 1));
    return new SearchFields(weights);
  }

  private static SearchFields ofPages() {
    Map<IndexField, Integer> weights = new EnumMap<>(IndexField.class);
    Arrays.stream(TextLanguage.values()).forEach(language -> weights.put(language.page(), 1));
    return new SearchFields(weights);
  }

  /** The names of the fields. */
  List<String> names() {
    return weights.keySet().stream().map(IndexField::solrName).toList();
  }

  /**
   * Solr's question for one word or phrase in any of the fields; the best field counts most.
   *
   * @param parameter the request parameter that holds the words, which Solr reads as text only
   */
  String seek(String parameter) {
    return weights.entrySet().stream()
        .map(field ->
            "{!field f=%s v=$%s}^%d"
                .formatted(field.getKey().solrName(), parameter, field.getValue()))
        .collect(Collectors.joining(" ", "{!maxscore q.op=OR tie=0.1}", ""));
  }
}
