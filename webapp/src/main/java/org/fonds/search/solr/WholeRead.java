package org.fonds.search.solr;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.CursorMarkParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.fonds.index.IndexField;
import org.fonds.index.IndexUnavailableException;
import org.fonds.index.client.ArchiveIndex;

/**
 * Reads the ids of all documents that answer a request, a thousand at a time, each time from where
 * the last ended. Solr never holds more than these, however far it is; what is put in or taken out
 * meanwhile neither doubles nor hides another document.
 */
final class WholeRead implements Iterator<String> {

  private static final int AT_ONCE = 1000;

  private final ArchiveIndex index;
  private final ModifiableSolrParams request;
  private final long total;
  private Iterator<String> ids;
  private String mark = CursorMarkParams.CURSOR_MARK_START;
  private boolean ended;

  /**
   * Asks for the first of them.
   *
   * @param request with an order in which no two documents are equal
   * @throws org.fonds.index.IndexException if the index does not answer, or not in time
   */
  WholeRead(ArchiveIndex index, ModifiableSolrParams request) {
    this.index = index;
    this.request = request;
    request.set(CommonParams.ROWS, AT_ONCE);
    request.set(CommonParams.FL, IndexField.ID.solrName());
    QueryResponse first = ask();
    this.total = first.getResults().getNumFound();
    this.ids = take(first);
  }

  long total() {
    return total;
  }

  Stream<String> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  @Override
  public boolean hasNext() {
    while (!ids.hasNext() && !ended) {
      ids = take(ask());
    }
    return ids.hasNext();
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ids.next();
  }

  private QueryResponse ask() {
    request.set(CursorMarkParams.CURSOR_MARK_PARAM, mark);
    QueryResponse answer = index.query(request);
    if (Boolean.TRUE.equals(answer.getHeader().get("partialResults"))) {
      throw new IndexUnavailableException(
          "the search took too long to name all documents that answer it", null);
    }
    return answer;
  }

  private Iterator<String> take(QueryResponse answer) {
    String next = answer.getNextCursorMark();
    List<String> some =
        answer.getResults().stream()
            .map(found -> String.valueOf(found.getFieldValue(IndexField.ID.solrName())))
            .toList();
    ended = some.size() < AT_ONCE || mark.equals(next);
    mark = next;
    return some.iterator();
  }
}
