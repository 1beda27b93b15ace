package org.fonds.search.solr;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.params.SolrParams;
import org.fonds.description.ReferenceCode;
import org.fonds.description.ReferenceUnit;
import org.fonds.description.ShelfOrder;
import org.fonds.index.IndexField;
import org.fonds.search.Neighbour;
import org.jspecify.annotations.Nullable;

/**
 * The documents before and after one in the same file or folder, by reference code, where codes are
 * the same by title.
 */
record ShelfNeighbours(@Nullable Neighbour previous, @Nullable Neighbour next) {

  /** None is known. */
  static final ShelfNeighbours NONE = new ShelfNeighbours(null, null);

  /** A file of more documents is not put in order for each of them. */
  private static final int MOST = 1_000;

  private static final Comparator<Neighbour> ORDER =
      Comparator.comparing(Neighbour::referenceCode, ShelfOrder.OF_CODES)
          .thenComparing(Neighbour::title, ShelfOrder.OF_CODES)
          .thenComparing(Neighbour::id);

  /** The same request for what the order needs. */
  static SolrParams listing(SolrParams documents) {
    ModifiableSolrParams parameters = new ModifiableSolrParams(documents);
    parameters.set(CommonParams.ROWS, MOST);
    parameters.set(
        CommonParams.FL,
        IndexField.ID.solrName(),
        IndexField.TITLE.solrName(),
        IndexField.REFERENCE_CODE.solrName());
    return parameters;
  }

  /**
   * Those of one document.
   *
   * @param unit in which it lies
   * @param answer to {@link #listing}
   */
  static ShelfNeighbours of(String id, ReferenceUnit unit, QueryResponse answer) {
    if (answer.getResults().getNumFound() > MOST) {
      return NONE;
    }
    List<Neighbour> shelf =
        answer.getResults().stream()
            .map(ShelfNeighbours::read)
            .filter(each -> liesIn(each.referenceCode(), unit))
            .sorted(ORDER)
            .toList();
    for (int at = 0; at < shelf.size(); at++) {
      if (shelf.get(at).id().equals(id)) {
        return new ShelfNeighbours(
            at == 0 ? null : shelf.get(at - 1), at == shelf.size() - 1 ? null : shelf.get(at + 1));
      }
    }
    return NONE;
  }

  private static Neighbour read(SolrDocument solr) {
    return new Neighbour(
        text(solr, IndexField.ID),
        text(solr, IndexField.TITLE),
        text(solr, IndexField.REFERENCE_CODE));
  }

  private static String text(SolrDocument solr, IndexField field) {
    Object value = solr.getFieldValue(field.solrName());
    return value == null ? "" : value.toString();
  }

  /** However the code is written. */
  private static boolean liesIn(String code, ReferenceUnit unit) {
    return !code.isBlank()
        && new ReferenceCode(code)
            .units().stream()
                .anyMatch(other ->
                    other.kind() == unit.kind() && bare(other.code()).equals(bare(unit.code())));
  }

  private static String bare(String code) {
    return code.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
