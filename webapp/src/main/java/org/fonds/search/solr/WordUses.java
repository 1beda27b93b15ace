package org.fonds.search.solr;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.solr.client.solrj.response.json.BucketBasedJsonFacet;
import org.apache.solr.client.solrj.response.json.NestableJsonFacet;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.util.Utils;
import org.fonds.index.IndexField;
import org.fonds.index.TextLanguage;
import org.fonds.index.client.ArchiveIndex;

/** How often words stand in the archive, and in texts of which languages. */
final class WordUses {

  private static final String LANGUAGES = "languages";

  /** A language with fewer of a word's pages than one in so many is a guest there. */
  private static final int RARE_SHARE = 10;

  private final Map<String, Use> uses;

  private record Use(long pages, Set<TextLanguage> languages) {

    static final Use NONE = new Use(0, Set.of());
  }

  private WordUses(Map<String, Use> uses) {
    this.uses = uses;
  }

  /**
   * Asks the index about words in one request.
   *
   * @param words letter by letter, as {@link org.fonds.index.ExactWords} gives them
   * @throws org.fonds.index.IndexUnavailableException if it does not answer
   */
  static WordUses of(Collection<String> words, ArchiveIndex index) {
    List<String> asked = List.copyOf(words);
    ModifiableSolrParams parameters = DocumentRequest.question();
    parameters.set(CommonParams.Q, "*:*");
    parameters.set(CommonParams.ROWS, 0);
    Map<String, Object> counts = new LinkedHashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      parameters.set(name(i), asked.get(i));
      counts.put(name(i), count(name(i)));
    }
    parameters.set("json.facet", Utils.toJSONString(counts));
    NestableJsonFacet answer = index.query(parameters).getJsonFacetingResponse();
    Map<String, Use> uses = new HashMap<>();
    for (int i = 0; i < asked.size() && answer != null; i++) {
      uses.put(asked.get(i), use(answer.getQueryFacet(name(i))));
    }
    return new WordUses(uses);
  }

  private static String name(int number) {
    return "word" + number;
  }

  private static Map<String, Object> count(String parameter) {
    return Map.of(
        "type",
        "query",
        "q",
        "{!term f=" + IndexField.EXACT.solrName() + " v=$" + parameter + "}",
        "facet",
        Map.of(
            LANGUAGES,
            Map.of("type", "terms", "field", IndexField.PAGE_LANGUAGE.solrName(), "limit", -1)));
  }

  private static Use use(NestableJsonFacet counted) {
    Set<TextLanguage> languages = EnumSet.noneOf(TextLanguage.class);
    BucketBasedJsonFacet byLanguage = counted.getBucketBasedFacets(LANGUAGES);
    if (byLanguage != null) {
      byLanguage.getBuckets().stream()
          .filter(bucket -> bucket.getCount() * RARE_SHARE >= counted.getCount())
          .forEach(bucket -> languages.add(TextLanguage.of(bucket.getVal().toString())));
    }
    return new Use(counted.getCount(), languages);
  }

  /** Pages and descriptions that have a word. */
  long pages(String word) {
    return uses.getOrDefault(word, Use.NONE).pages();
  }

  /** Languages of the pages that have a word, those aside that have few of them. */
  Set<TextLanguage> languages(String word) {
    return uses.getOrDefault(word, Use.NONE).languages();
  }
}
