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

  private static final int MOST_SPELLED = 16;
  private static final int MOST_SOUNDED = 60;

  /** Of several words only one is counted by; the others sort out afterwards. */
  private static final int TIMES_FOR_SEVERAL_WORDS = 4;

  private final IndexField spelled;
  private final IndexField sounded;
  private final Typed typed;
  private int count;

  private NameQuestion(IndexField spelled, IndexField sounded, Typed typed) {
    this.spelled = spelled;
    this.sounded = sounded;
    this.typed = typed;
  }

  static NameQuestion ofPersons(Typed typed) {
    return new NameQuestion(IndexField.PERSON_SPELLED, IndexField.PERSON_SOUNDED, typed);
  }

  static NameQuestion ofPlaces(Typed typed) {
    return new NameQuestion(IndexField.PLACE_SPELLED, IndexField.PLACE_SOUNDED, typed);
  }

  /** Adds the counts to those of a request, each under a name of its own. */
  void ask(Asking asking, Map<String, Object> facets) {
    TypedWord longest = typed.longest();
    List<String> others =
        typed.words().stream()
            .filter(word -> !word.equals(longest))
            .map(word -> asking.beginningOrSound(spelled, sounded, word))
            .toList();
    facets.put(name(count++), terms(asking, spelled, longest.folded(), others));
    for (String outline : longest.outlines()) {
      facets.put(name(count++), terms(asking, sounded, outline, others));
    }
  }

  private Map<String, Object> terms(
      Asking asking, IndexField field, String beginning, List<String> others) {
    int most = field == spelled ? MOST_SPELLED : MOST_SOUNDED;
    List<String> filters = new ArrayList<>(others);
    filters.add(asking.beginning(field, beginning));
    return Map.of(
        "type",
        "terms",
        "field",
        field.solrName(),
        "prefix",
        beginning,
        "limit",
        typed.words().size() == 1 ? most : most * TIMES_FOR_SEVERAL_WORDS,
        "refine",
        true,
        "domain",
        Map.of("filter", filters));
  }

  private String name(int number) {
    return spelled.solrName() + number;
  }

  /** The names with their documents, as the answer to the request has them. */
  SequencedMap<String, Long> read(NestableJsonFacet answer) {
    SequencedMap<String, Long> names = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      BucketBasedJsonFacet counted = answer.getBucketBasedFacets(name(i));
      if (counted != null) {
        for (BucketJsonFacet bucket : counted.getBuckets()) {
          names.putIfAbsent(SuggestedName.of(bucket.getVal().toString()), bucket.getCount());
        }
      }
    }
    return names;
  }
}
