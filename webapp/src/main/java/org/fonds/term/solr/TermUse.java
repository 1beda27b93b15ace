package org.fonds.term.solr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.params.CursorMarkParams;
import org.fonds.description.DocumentId;
import org.fonds.description.Term;
import org.fonds.description.Vocabulary;
import org.fonds.index.DocumentBlock;
import org.fonds.index.IndexException;
import org.fonds.index.IndexField;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.term.TermUsers;
import org.fonds.term.VocabularyKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The users of terms as the index knows them. */
public final class TermUse implements TermUsers {

  private static final Logger LOG = LoggerFactory.getLogger(TermUse.class);
  private static final int AT_ONCE = 1000;
  private static final String DOCUMENTS = IndexField.KIND.solrName() + ":" + DocumentBlock.DOCUMENT;

  private final Supplier<ArchiveIndex> index;

  /**
   * @param index of everything
   */
  public TermUse(Supplier<ArchiveIndex> index) {
    this.index = index;
  }

  private static List<IndexField> fields(VocabularyKind kind) {
    return switch (kind) {
      case COUNTRIES -> List.of(IndexField.COUNTRY, IndexField.HISTORICAL_STATE);
      case ORGANISATIONS -> List.of(IndexField.ORGANISATION);
      case TYPES -> List.of(IndexField.TYPE);
      case EVENTS -> List.of(IndexField.EVENT);
      case NAMES -> List.of(IndexField.PLACE, IndexField.PERSON);
      case EUPHEMISMS -> List.of();
    };
  }

  @Override
  public Optional<Map<String, Long>> counts(VocabularyKind kind, Vocabulary vocabulary) {
    SolrQuery query = new SolrQuery(DOCUMENTS).setRows(0).setFacetLimit(-1).setFacetMinCount(1);
    fields(kind).forEach(field -> query.addFacetField(field.solrName()));
    Map<String, Long> found = new HashMap<>();
    try {
      QueryResponse answer = index.get().query(query);
      for (IndexField field : fields(kind)) {
        answer
            .getFacetField(field.solrName())
            .getValues()
            .forEach(value -> found.merge(value.getName(), value.getCount(), Long::sum));
      }
    } catch (IndexException e) {
      LOG.warn("The use of terms was not counted: {}", e.getMessage());
      return Optional.empty();
    }
    Map<String, Long> counts = new HashMap<>();
    for (Term term : vocabulary.terms()) {
      long count = written(kind, term).mapToLong(each -> found.getOrDefault(each, 0L)).sum();
      if (count > 0) {
        counts.put(term.id(), count);
      }
    }
    return Optional.of(counts);
  }

  /** As what a term stands in the index. */
  private static Stream<String> written(VocabularyKind kind, Term term) {
    return kind == VocabularyKind.NAMES
        ? Stream.concat(term.names().values().stream(), term.alternativeNames().stream()).distinct()
        : Stream.concat(Stream.of(term.id()), term.formerIds().stream());
  }

  @Override
  public List<DocumentId> documents(VocabularyKind kind, Collection<String> ids) {
    Set<DocumentId> documents = new HashSet<>();
    for (IndexField field : kind.field().isPresent() ? fields(kind) : List.<IndexField>of()) {
      collect(field, ids, documents);
    }
    return documents.stream().sorted().toList();
  }

  private void collect(IndexField field, Collection<String> ids, Set<DocumentId> documents) {
    SolrQuery query =
        new SolrQuery(DOCUMENTS)
            .addFilterQuery("{!terms f=%s}%s".formatted(field.solrName(), String.join(",", ids)))
            .setFields(IndexField.ID.solrName())
            .setRows(AT_ONCE)
            .setSort(IndexField.ID.solrName(), SolrQuery.ORDER.asc);
    String mark = CursorMarkParams.CURSOR_MARK_START;
    while (true) {
      query.set(CursorMarkParams.CURSOR_MARK_PARAM, mark);
      QueryResponse answer = index.get().query(query);
      List<String> found = new ArrayList<>();
      answer
          .getResults()
          .forEach(each -> found.add(String.valueOf(each.getFieldValue(IndexField.ID.solrName()))));
      found.stream().map(DocumentId::new).forEach(documents::add);
      if (answer.getNextCursorMark().equals(mark)) {
        return;
      }
      mark = answer.getNextCursorMark();
    }
  }
}
