package org.fonds.suggestion.solr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.apache.solr.client.solrj.response.json.BucketBasedJsonFacet;
import org.apache.solr.client.solrj.response.json.BucketJsonFacet;
import org.apache.solr.client.solrj.response.json.NestableJsonFacet;
import org.fonds.index.IndexField;
import org.fonds.index.SuggestedName;
import org.fonds.suggestion.Typed;
import org.fonds.suggestion.TypedWord;

/**
 * Counts the documents of the persons, or of the places, that have a word which begins as one that
 * was typed: those spelled so, and those that only sound so.
 */
final class NameQuestion {

  private static final int MOST_SPELLED = 24;
  private static final int MOST_SOUNDED = 120;

  /** Of several words only one is counted by; the others sort out afterwards. */
  private static final int TIMES_FOR_SEVERAL_WORDS = 4;

  private final IndexField field;
  private final Typed typed;
  private int count;

  NameQuestion(IndexField field, Typed typed) {
    this.field = field;
    this.typed = typed;
  }

  /** Adds the counts to those of a request, each under a name of its own. */
  void ask(Asking asking, Map<String, Object> facets) {
    TypedWord longest = typed.longest();
    List<String> others = new ArrayList<>();
    for (TypedWord word : typed.words()) {
      if (!word.equals(longest)) {
        others.add(
            asking.beginningOrSound(
                IndexField.SUGGESTION, SuggestedName.beginning(field, ""), word));
      }
    }
    facets.put(name(count++), terms(asking, longest.folded(), others, MOST_SPELLED));
    for (String outline : longest.outlines()) {
      facets.put(name(count++), terms(asking, outline, others, MOST_SOUNDED));
    }
  }

  private Map<String, Object> terms(
      Asking asking, String beginning, List<String> others, int most) {
    String prefix = SuggestedName.beginning(field, beginning);
    List<String> filters = new ArrayList<>(others);
    filters.add(asking.beginning(IndexField.SUGGESTION, prefix));
    return Map.of(
        "type",
        "terms",
        "field",
        IndexField.SUGGESTION.solrName(),
        "prefix",
        prefix,
        "limit",
        typed.words().size() == 1 ? most : most * TIMES_FOR_SEVERAL_WORDS,
        "refine",
        true,
        "domain",
        Map.of("filter", filters));
  }

  private String name(int number) {
    return field.solrName() + number;
  }

  /** The names with their documents, as the answer to the request has them. */
  SequencedMap<String, Long> read(NestableJsonFacet answer) {
    SequencedMap<String, Long> names = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      BucketBasedJsonFacet counted = answer.getBucketBasedFacets(name(i));
      if (counted != null) {
        for (BucketJsonFacet bucket : counted.getBuckets()) {
          SuggestedName.read(bucket.getVal().toString())
              .ifPresent(name -> names.putIfAbsent(name.text(), bucket.getCount()));
        }
      }
    }
    return names;
  }
}
