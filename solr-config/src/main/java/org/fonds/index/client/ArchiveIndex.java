package org.fonds.index.client;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.SolrRequest;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.request.QueryRequest;
import org.apache.solr.client.solrj.request.UpdateRequest;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.params.CursorMarkParams;
import org.apache.solr.common.params.SolrParams;
import org.apache.solr.common.util.NamedList;
import org.fonds.index.CorruptIndexException;
import org.fonds.index.DocumentBlock;
import org.fonds.index.IndexException;
import org.fonds.index.IndexField;
import org.fonds.index.IndexUnavailableException;
import org.fonds.index.IndexedDocument;
import org.fonds.index.OutdatedIndexException;

/**
 * The archive's index: what is put in is found after {@link #commit}, or by itself half a minute
 * later. Safe for use by several threads.
 *
 * <p>A node or a cluster need not be up when the index is opened: it is asked for at the first
 * request, and again every few seconds until it answers. Every method that asks Solr throws {@link
 * IndexUnavailableException} when Solr cannot be reached, {@link OutdatedIndexException} when its
 * index was made by another version of this program, {@link CorruptIndexException} when its files
 * are damaged, and {@link IndexException} itself when Solr refuses what was asked.
 */
public final class ArchiveIndex implements AutoCloseable {

  private static final int IDS_AT_A_TIME = 500;

  private final SolrConnection connection;
  private final String collection;
  private final Patience patience;

  private ArchiveIndex(SolrConnection connection, String collection, Patience patience) {
    this.connection = connection;
    this.collection = collection;
    this.patience = patience;
  }

  /**
   * Opens the index that the settings name. An embedded one is made if the home folder has none.
   *
   * @param home the archive's home folder; only the embedded index uses it, as {@code solr/}
   * @throws IndexUnavailableException if another process has the embedded index
   * @throws CorruptIndexException if the files of the embedded index are damaged
   * @throws OutdatedIndexException if the embedded index was made by another version
   */
  public static ArchiveIndex open(SolrSettings settings, Path home) {
    return open(settings, home, Patience.none());
  }

  /**
   * As {@link #open(SolrSettings, Path)}.
   *
   * @param patience with a node or cluster that is away; with an embedded index there is none
   */
  public static ArchiveIndex open(SolrSettings settings, Path home, Patience patience) {
    return open(settings, home, Room.READING_ROOM, patience);
  }

  /** As {@link #open(SolrSettings, Path, Patience)}, the index of a room. */
  public static ArchiveIndex open(SolrSettings settings, Path home, Room room, Patience patience) {
    ArchiveIndex index = of(settings, home, room, patience);
    if (settings.mode() == SolrSettings.Mode.EMBEDDED) {
      index.connection.client();
    }
    return index;
  }

  /**
   * Opens the index with nothing in it. Whatever it held is gone, also if it was damaged or made by
   * another version; what the archive holds has to be put in again.
   *
   * @throws IndexUnavailableException if another process has it, or Solr cannot be reached
   */
  public static ArchiveIndex openEmpty(SolrSettings settings, Path home) {
    return openEmpty(settings, home, Patience.none());
  }

  /**
   * As {@link #openEmpty(SolrSettings, Path)}.
   *
   * @param patience with a node or cluster that is away; with an embedded index there is none
   */
  public static ArchiveIndex openEmpty(SolrSettings settings, Path home, Patience patience) {
    return openEmpty(settings, home, Room.READING_ROOM, patience);
  }

  /** As {@link #openEmpty(SolrSettings, Path, Patience)}, the index of a room. */
  public static ArchiveIndex openEmpty(
      SolrSettings settings, Path home, Room room, Patience patience) {
    ArchiveIndex index = of(settings, home, room, patience);
    index.patience.ask(() -> {
      index.connection.connectEmpty();
      return index;
    });
    return index;
  }

  private static ArchiveIndex of(SolrSettings settings, Path home, Room room, Patience patience) {
    String collection = room.collection(settings);
    SolrAccess access =
        switch (settings.mode()) {
          case EMBEDDED -> new EmbeddedSolr(home.resolve(room.folder()), settings.collection());
          case HTTP -> new SolrNode(settings.of(collection));
          case CLOUD -> new SolrCluster(settings.of(collection));
        };
    return new ArchiveIndex(
        new SolrConnection(access, InstantSource.system()),
        settings.mode() == SolrSettings.Mode.EMBEDDED ? settings.collection() : collection,
        settings.mode() == SolrSettings.Mode.EMBEDDED ? Patience.none() : patience);
  }

  /** Where the index is, as it begins a sentence: {@code The index in …}, {@code Solr at …}. */
  public String place() {
    return connection.place().name();
  }

  /** Adds documents with their pages; one whose id is there already is replaced, pages and all. */
  public void put(List<IndexedDocument> documents) {
    if (!documents.isEmpty()) {
      request(new UpdateRequest().add(documents.stream().map(DocumentBlock::block).toList()));
    }
  }

  /** Takes a document out with its pages; nothing happens if it is not there. */
  public void remove(String id) {
    removeAll(List.of(id));
  }

  /** As {@link #remove}, several. */
  public void removeAll(List<String> ids) {
    for (int from = 0; from < ids.size(); from += IDS_AT_A_TIME) {
      List<String> some = ids.subList(from, Math.min(from + IDS_AT_A_TIME, ids.size()));
      request(
          new UpdateRequest()
              .deleteByQuery(
                  "{!terms f=" + IndexField.ROOT.solrName() + "}" + String.join(",", some)));
    }
  }

  /** Takes everything out. */
  public void clear() {
    request(new UpdateRequest().deleteByQuery("*:*"));
  }

  /** Makes everything put or removed so far durable and findable. */
  public void commit() {
    request(new UpdateRequest().setAction(UpdateRequest.ACTION.COMMIT, true, true));
  }

  /** How many documents it has, as of the last commit. */
  public long size() {
    SolrQuery documents = new SolrQuery(IndexField.KIND.solrName() + ":" + DocumentBlock.DOCUMENT);
    return query(documents.setRows(0)).getResults().getNumFound();
  }

  /** Which of these documents it has, as of the last commit. */
  public Set<String> having(List<String> ids) {
    Set<String> there = new HashSet<>();
    for (int from = 0; from < ids.size(); from += IDS_AT_A_TIME) {
      List<String> some = ids.subList(from, Math.min(from + IDS_AT_A_TIME, ids.size()));
      SolrQuery question =
          new SolrQuery("{!terms f=" + IndexField.ID.solrName() + "}" + String.join(",", some));
      question.setFields(IndexField.ID.solrName()).setRows(some.size());
      query(question)
          .getResults()
          .forEach(
              found -> there.add(String.valueOf(found.getFieldValue(IndexField.ID.solrName()))));
    }
    return there;
  }

  /**
   * Every document as of the last commit, in the order of ids, without its pages; read from Solr a
   * few at a time.
   */
  public Stream<IndexedDocument> documents() {
    return Stream.iterate(
            documentsFrom(CursorMarkParams.CURSOR_MARK_START),
            some -> !some.getResults().isEmpty(),
            some -> documentsFrom(some.getNextCursorMark()))
        .flatMap(some -> some.getResults().stream())
        .map(DocumentBlock::document);
  }

  private QueryResponse documentsFrom(String mark) {
    SolrQuery question =
        new SolrQuery(IndexField.KIND.solrName() + ":" + DocumentBlock.DOCUMENT)
            .setFields(DocumentBlock.documentFields())
            .setSort(SolrQuery.SortClause.asc(IndexField.ID.solrName()))
            .setRows(IDS_AT_A_TIME);
    question.set(CursorMarkParams.CURSOR_MARK_PARAM, mark);
    return query(question);
  }

  /** Asks Solr's select handler; long questions are no matter. */
  public QueryResponse query(SolrParams parameters) {
    QueryRequest request = new QueryRequest(parameters, SolrRequest.METHOD.POST);
    return new QueryResponse(request(request), connection.client());
  }

  /**
   * Asks another of Solr's handlers.
   *
   * @param handler its path, such as {@code /terms}
   */
  QueryResponse query(String handler, SolrParams parameters) {
    QueryRequest request = new QueryRequest(parameters, SolrRequest.METHOD.POST);
    request.setPath(handler);
    return new QueryResponse(request(request), connection.client());
  }

  /** Asks Solr for anything else of this index. */
  public NamedList<Object> request(SolrRequest<?> request) {
    return patience.ask(() -> requestOnce(request));
  }

  private NamedList<Object> requestOnce(SolrRequest<?> request) {
    SolrClient client = connection.client();
    try {
      return client.request(request, collection);
    } catch (SolrServerException | IOException | RuntimeException e) {
      throw connection.place().failed(e);
    }
  }

  @Override
  public void close() {
    connection.close();
  }
}
