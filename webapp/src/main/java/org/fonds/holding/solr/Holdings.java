package org.fonds.holding.solr;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.solr.client.solrj.response.FacetField;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.FacetParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.fonds.description.DocumentId;
import org.fonds.description.Level;
import org.fonds.holding.Unit;
import org.fonds.holding.UnitsOutcome;
import org.fonds.index.Beginnings;
import org.fonds.index.DocumentBlock;
import org.fonds.index.IndexException;
import org.fonds.index.IndexField;
import org.fonds.index.IndexedDocument;
import org.fonds.index.client.ArchiveIndex;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks into the hierarchy. Safe for many threads. */
public final class Holdings {

  private static final Logger LOG = LoggerFactory.getLogger(Holdings.class);

  private static final int TIME_ALLOWED_IN_MILLIS = 10_000;
  private static final int MOST_WORDS = 8;

  private final ArchiveIndex index;

  public Holdings(ArchiveIndex index) {
    this.index = index;
  }

  /**
   * The units that are part of one, in the order of their shelf.
   *
   * @param parent null for those that are part of no other and stand above items
   * @param start counted from 0
   * @param size at most as many
   */
  public UnitsOutcome within(@Nullable DocumentId parent, int start, int size) {
    ModifiableSolrParams parameters = units(size);
    parameters.set(CommonParams.START, start);
    if (parent == null) {
      parameters.add(CommonParams.FQ, "-%s:*".formatted(IndexField.PARENT.solrName()));
      parameters.add(CommonParams.FQ, wide());
    } else {
      parameters.set("parent", parent.text());
      parameters.add(CommonParams.FQ, term(IndexField.PARENT, "parent"));
    }
    return found(parameters);
  }

  /**
   * Units that others may be part of and whose titles or reference codes have words that begin so.
   *
   * @param typed any text; nothing finds all
   * @param size at most as many
   */
  public UnitsOutcome named(String typed, int start, int size) {
    ModifiableSolrParams parameters = units(size);
    parameters.set(CommonParams.START, start);
    parameters.add(CommonParams.FQ, wide());
    List<String> words = Beginnings.words(typed).stream().limit(MOST_WORDS).toList();
    for (int i = 0; i < words.size(); i++) {
      parameters.set("word" + i, Beginnings.folded(words.get(i)));
      parameters.set("title" + i, prefix(IndexField.TITLE_BEGINNING, "word" + i));
      parameters.set("code" + i, prefix(IndexField.REFERENCE_WORDS, "word" + i));
      parameters.add(CommonParams.FQ, "{!bool should=$title%d should=$code%d}".formatted(i, i));
    }
    return found(parameters);
  }

  /**
   * The other documents that have a reference code in the same holding institution, at most three.
   *
   * @param holder null for those of which nobody says who keeps them
   */
  public UnitsOutcome withCode(String code, @Nullable String holder, DocumentId other) {
    ModifiableSolrParams parameters = units(3);
    parameters.set("code", code);
    parameters.add(CommonParams.FQ, term(IndexField.REFERENCE_CODE, "code"));
    if (holder == null) {
      parameters.add(CommonParams.FQ, "-%s:*".formatted(IndexField.HOLDING_INSTITUTION.solrName()));
    } else {
      parameters.set("holder", holder);
      parameters.add(CommonParams.FQ, term(IndexField.HOLDING_INSTITUTION, "holder"));
    }
    parameters.set("other", other.text());
    parameters.set("itself", term(IndexField.ID, "other"));
    parameters.set("everything", "*:*");
    parameters.add(CommonParams.FQ, "{!bool filter=$everything must_not=$itself}");
    return found(parameters);
  }

  private static ModifiableSolrParams units(int size) {
    ModifiableSolrParams parameters = new ModifiableSolrParams();
    // Otherwise Solr would replace ${…} in what was typed.
    parameters.set("expandMacros", false);
    parameters.set(CommonParams.TIME_ALLOWED, TIME_ALLOWED_IN_MILLIS);
    parameters.set(CommonParams.Q, "*:*");
    parameters.set("document", DocumentBlock.DOCUMENT);
    parameters.add(CommonParams.FQ, term(IndexField.KIND, "document"));
    parameters.set(
        CommonParams.SORT,
        IndexField.SHELF_SORT.solrName() + " asc," + IndexField.ID.solrName() + " asc");
    parameters.set(CommonParams.ROWS, size);
    parameters.set(CommonParams.FL, DocumentBlock.documentFields());
    return parameters;
  }

  /** What others may be part of. */
  private static String wide() {
    return Arrays.stream(Level.values())
        .filter(level -> level.compareTo(Level.ITEM) < 0)
        .map(Level::word)
        .collect(Collectors.joining(" ", IndexField.LEVEL.solrName() + ":(", ")"));
  }

  private static String term(IndexField field, String parameter) {
    return "{!term f=%s v=$%s}".formatted(field.solrName(), parameter);
  }

  private static String prefix(IndexField field, String parameter) {
    return "{!prefix f=%s v=$%s}".formatted(field.solrName(), parameter);
  }

  private UnitsOutcome found(ModifiableSolrParams parameters) {
    try {
      QueryResponse answer = index.query(parameters);
      List<IndexedDocument> units =
          answer.getResults().stream().map(DocumentBlock::document).toList();
      Map<String, Long> below = below(units);
      return new UnitsOutcome.Found(
          answer.getResults().getNumFound(),
          units.stream().map(unit -> unit(unit, below.getOrDefault(unit.id(), 0L))).toList());
    } catch (IndexException e) {
      LOG.warn("Units were not listed: {}", e.getMessage());
      return new UnitsOutcome.Unavailable(
          "The search index does not answer at the moment. Please try again shortly.");
    }
  }

  private static Unit unit(IndexedDocument unit, long below) {
    return new Unit(
        new DocumentId(unit.id()),
        unit.title(),
        unit.level(),
        unit.referenceCode(),
        unit.dateWritten(),
        below);
  }

  /** How many units are part of each. */
  private Map<String, Long> below(List<IndexedDocument> units) {
    if (units.isEmpty()) {
      return Map.of();
    }
    ModifiableSolrParams parameters = new ModifiableSolrParams();
    parameters.set(CommonParams.Q, "*:*");
    parameters.set(
        "above", units.stream().map(IndexedDocument::id).collect(Collectors.joining(",")));
    parameters.add(
        CommonParams.FQ, "{!terms f=%s v=$above}".formatted(IndexField.PARENT.solrName()));
    parameters.set(CommonParams.ROWS, 0);
    parameters.set(FacetParams.FACET, true);
    parameters.set(FacetParams.FACET_FIELD, IndexField.PARENT.solrName());
    parameters.set(FacetParams.FACET_LIMIT, units.size());
    parameters.set(FacetParams.FACET_MINCOUNT, 1);
    Map<String, Long> below = new HashMap<>();
    for (FacetField field : index.query(parameters).getFacetFields()) {
      field.getValues().forEach(count -> below.put(count.getName(), count.getCount()));
    }
    return below;
  }
}
