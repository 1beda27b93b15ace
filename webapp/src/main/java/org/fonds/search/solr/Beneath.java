package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.client.solrj.response.json.BucketBasedJsonFacet;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.fonds.description.Vocabularies;
import org.fonds.index.IndexField;
import org.fonds.index.client.ArchiveIndex;

/**
 * What a value of a facet stands for besides itself: a broader term for all terms beneath it, a
 * unit of description for all that lies in it. Units move, so where one lies is written on it alone
 * and the tree is read when somebody asks: the units with others in them, and where these lie. Safe
 * for many threads.
 */
public final class Beneath {

  private static final String UNITS = "units";

  private final Vocabularies vocabularies;
  private final ArchiveIndex index;

  /**
   * @param index whose units are meant, as who asks may see them
   */
  public Beneath(Vocabularies vocabularies, ArchiveIndex index) {
    this.vocabularies = vocabularies;
    this.index = index;
  }

  Vocabularies vocabularies() {
    return vocabularies;
  }

  /**
   * A unit and, of all that lies in it, those units in which something lies; none where the unit is
   * not there for who asks, whatever says that it lies in it.
   *
   * @param unit an id, also one that no document has
   */
  SequencedSet<String> units(String unit) {
    Map<String, String> above = above(unit);
    SequencedSet<String> all = new LinkedHashSet<>();
    List<String> next = above.containsKey(unit) ? List.of(unit) : List.of();
    while (!next.isEmpty()) {
      Set<String> added = next.stream().filter(all::add).collect(Collectors.toSet());
      next =
          above.entrySet().stream()
              .filter(each -> added.contains(each.getValue()))
              .map(Map.Entry::getKey)
              .toList();
    }
    return all;
  }

  /**
   * By the ids of the units in which something lies, and of one unit in any case, the unit above;
   * empty text if there is none.
   */
  private Map<String, String> above(String unit) {
    List<String> units = new ArrayList<>(withOthersInThem());
    units.add(unit);
    ModifiableSolrParams parameters = DocumentRequest.question();
    parameters.set(CommonParams.Q, "{!terms f=%s v=$ids}".formatted(IndexField.ID.solrName()));
    parameters.set("ids", String.join(",", units));
    parameters.set(CommonParams.FL, IndexField.names(List.of(IndexField.ID, IndexField.PARENT)));
    parameters.set(CommonParams.ROWS, units.size());
    Map<String, String> above = new HashMap<>();
    for (SolrDocument found : index.query(parameters).getResults()) {
      above.put(
          String.valueOf(found.getFieldValue(IndexField.ID.solrName())),
          Objects.requireNonNullElse(found.getFieldValue(IndexField.PARENT.solrName()), "")
              .toString());
    }
    return above;
  }

  private List<String> withOthersInThem() {
    ModifiableSolrParams parameters = DocumentRequest.question();
    parameters.set(CommonParams.Q, "*:*");
    parameters.add(CommonParams.FQ, DocumentRequest.WHOLE_DOCUMENTS);
    parameters.set(CommonParams.ROWS, 0);
    parameters.set(
        "json.facet",
        "{\"%s\":{\"type\":\"terms\",\"field\":\"%s\",\"limit\":-1}}"
            .formatted(UNITS, IndexField.PARENT.solrName()));
    QueryResponse answer = index.query(parameters);
    BucketBasedJsonFacet counted = FacetCounts.in(answer).getBucketBasedFacets(UNITS);
    return counted == null
        ? List.of()
        : counted.getBuckets().stream().map(bucket -> bucket.getVal().toString()).toList();
  }

  /** The title of a unit; its id where there is none for who asks. */
  String title(String unit) {
    ModifiableSolrParams parameters = DocumentRequest.question();
    parameters.set(CommonParams.Q, "{!term f=%s v=$id}".formatted(IndexField.ID.solrName()));
    parameters.set("id", unit);
    parameters.set(CommonParams.FL, IndexField.TITLE.solrName());
    parameters.set(CommonParams.ROWS, 1);
    return index.query(parameters).getResults().stream()
        .map(found -> String.valueOf(found.getFieldValue(IndexField.TITLE.solrName())))
        .findFirst()
        .orElse(unit);
  }
}
