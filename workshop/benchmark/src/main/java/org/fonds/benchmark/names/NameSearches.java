package org.fonds.benchmark.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fonds.benchmark.measurement.BenchmarkException;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.index.IndexedDocument;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.solr.SolrSearch;

/** Puts one name of each pair into an index, and searches for the other as a researcher would. */
final class NameSearches {

  private static final int FIRST = 10;

  private final List<NamePair> pairs;

  NameSearches(List<NamePair> pairs) {
    this.pairs = List.copyOf(pairs);
  }

  /**
   * What was found by difficulty.
   *
   * @param home an empty folder for the index
   */
  SortedMap<String, NameHits> run(Side side, Path home) {
    Map<String, Set<String>> entities = new HashMap<>();
    try (ArchiveIndex index = ArchiveIndex.open(SolrSettings.embedded(), home)) {
      index.put(documents(side, entities));
      index.commit();
      SolrSearch search = new SolrSearch(index, noVocabularies());
      Map<String, List<String>> answers = new HashMap<>();
      SortedMap<String, NameHits> hits = new TreeMap<>();
      for (NamePair pair : pairs) {
        List<String> found =
            answers.computeIfAbsent(side.typed(pair), typed -> search(search, typed));
        int rank = rank(found, pair.entity(), entities);
        hits.merge(pair.difficulty(), NameHits.NONE.and(rank), (some, one) -> some.and(rank));
      }
      return hits;
    }
  }

  private List<IndexedDocument> documents(Side side, Map<String, Set<String>> entities) {
    Map<String, IndexedDocument> byName = new LinkedHashMap<>();
    for (NamePair pair : pairs) {
      IndexedDocument document =
          byName.computeIfAbsent(
              side.kept(pair),
              name -> NameSource.of("name-" + byName.size(), name, side.language(pair)));
      entities.computeIfAbsent(document.id(), id -> new HashSet<>()).add(pair.entity());
    }
    return new ArrayList<>(byName.values());
  }

  private static List<String> search(SolrSearch search, String typed) {
    return switch (search.search(SearchQuery.of(typed))) {
      case SearchOutcome.Found found ->
          found.hits().stream().limit(FIRST).map(hit -> hit.document().id()).toList();
      case SearchOutcome.Unavailable away -> throw new BenchmarkException(away.reason());
    };
  }

  private static int rank(List<String> found, String entity, Map<String, Set<String>> entities) {
    for (int i = 0; i < found.size(); i++) {
      if (entities.getOrDefault(found.get(i), Set.of()).contains(entity)) {
        return i;
      }
    }
    return -1;
  }

  private static Vocabularies noVocabularies() {
    Vocabulary none = new Vocabulary("none", List.of());
    return new Vocabularies(none, none, none, none);
  }
}
