package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.List;
import org.fonds.description.Description;
import org.fonds.description.ReferenceUnit;
import org.fonds.description.Term;
import org.fonds.description.Vocabularies;
import org.fonds.index.CorruptIndexException;
import org.fonds.index.IndexUnavailableException;
import org.fonds.index.OutdatedIndexException;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.search.Facet;
import org.fonds.search.RelatedGroup;
import org.fonds.search.RelatedOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.Thesaurus;
import org.fonds.store.StoredDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the other documents of the same file, series, fonds and events. Each group is an ordinary
 * search, and has as many documents as that search finds.
 */
public final class RelatedDocuments {

  private static final Logger LOG = LoggerFactory.getLogger(RelatedDocuments.class);

  private final ArchiveIndex index;
  private final Vocabularies vocabularies;
  private final Beneath beneath;
  private final Thesaurus thesaurus;

  /**
   * @param vocabularies for the names of events and what stands beneath them
   */
  public RelatedDocuments(ArchiveIndex index, Vocabularies vocabularies) {
    this.index = index;
    this.vocabularies = vocabularies;
    this.beneath = new Beneath(vocabularies, index);
    this.thesaurus = new Thesaurus(vocabularies);
  }

  /** The groups of one document. What its reference code does not say is not guessed. */
  public RelatedOutcome to(StoredDocument document) {
    try {
      return found(document);
    } catch (IndexUnavailableException | CorruptIndexException | OutdatedIndexException e) {
      LOG.warn("Related documents were not found: {}", e.getMessage());
      return new RelatedOutcome.Unavailable(
          "The search index does not answer at the moment, so other documents of the same file or"
              + " event cannot be listed.");
    }
  }

  private RelatedOutcome found(StoredDocument document) {
    Description said = document.description();
    String holder = said.holdingInstitution();
    List<ReferenceUnit> units =
        holder == null || said.referenceCode() == null
            ? List.of()
            : said.referenceCode().units().reversed();
    List<RelatedGroup> groups = new ArrayList<>();
    long within = 1;
    for (ReferenceUnit unit : units) {
      RelatedGroup group = group(unit, holder == null ? "" : holder);
      if (group.documents() > within) {
        groups.add(group);
        within = group.documents();
      }
    }
    for (String event : said.events()) {
      RelatedGroup group = group(event);
      if (group.documents() > 1) {
        groups.add(group);
      }
    }
    ShelfNeighbours neighbours =
        units.isEmpty()
            ? ShelfNeighbours.NONE
            : neighbours(document.id().text(), units.getFirst(), groups);
    return new RelatedOutcome.Found(groups, neighbours.previous(), neighbours.next());
  }

  private RelatedGroup group(ReferenceUnit unit, String holder) {
    SearchQuery query =
        SearchQuery.of("reference:\"" + words(unit.code()) + "\"")
            .toggled(Facet.INSTITUTION, holder);
    return new RelatedGroup(kind(unit.kind()), unit.code(), query, count(query));
  }

  private RelatedGroup group(String event) {
    SearchQuery query = SearchQuery.of("").toggled(Facet.EVENT, event);
    String name =
        vocabularies.events().find(event).map((Term term) -> term.name("en")).orElse(event);
    return new RelatedGroup(RelatedGroup.Kind.EVENT, name, query, count(query));
  }

  /** The signs of a code that are words, numbers and what usually parts them. */
  private static String words(String code) {
    return code.replaceAll("[^\\p{L}\\p{M}\\p{N}.,/-]+", " ").strip();
  }

  private static RelatedGroup.Kind kind(ReferenceUnit.Kind kind) {
    return switch (kind) {
      case FONDS -> RelatedGroup.Kind.FONDS;
      case SERIES -> RelatedGroup.Kind.SERIES;
      case FILE -> RelatedGroup.Kind.FILE;
      case BOX -> RelatedGroup.Kind.BOX;
      case FOLDER -> RelatedGroup.Kind.FOLDER;
    };
  }

  private long count(SearchQuery query) {
    Sense sense = Sense.of(query.words(), thesaurus, index);
    return index.query(DocumentRequest.count(query, sense, beneath)).getResults().getNumFound();
  }

  private ShelfNeighbours neighbours(
      String id, ReferenceUnit narrowest, List<RelatedGroup> groups) {
    RelatedGroup.Kind kind = kind(narrowest.kind());
    boolean ordered = kind == RelatedGroup.Kind.FILE || kind == RelatedGroup.Kind.FOLDER;
    return groups.stream()
        .filter(group -> ordered && group.kind() == kind)
        .findFirst()
        .map(group -> {
          Sense sense = Sense.of(group.query().words(), thesaurus, index);
          return ShelfNeighbours.of(
              id,
              narrowest,
              index.query(
                  ShelfNeighbours.listing(DocumentRequest.count(group.query(), sense, beneath))));
        })
        .orElse(ShelfNeighbours.NONE);
  }
}
