package org.fonds.benchmark.size;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.core.NodeConfig;
import org.fonds.benchmark.measurement.BenchmarkException;
import org.fonds.index.IndexedDocument;
import org.fonds.index.IndexedPage;

/**
 * The yardstick: an index as anybody would make it with Solr's own English analysis. Each page is
 * an entry with the title, the type, the place, the person and the date of its document.
 */
final class PlainIndex implements AutoCloseable {

  private static final String CORE = "plain";
  private static final List<String> FILES = List.of("schema.xml", "solrconfig.xml");

  private final SolrClient solr;
  private final String textField;

  private PlainIndex(SolrClient solr, String textField) {
    this.solr = solr;
    this.textField = textField;
  }

  /**
   * Makes one.
   *
   * @param home an empty folder
   * @param withOffsets whether it keeps where each word stands in the text, for faster marks
   */
  static PlainIndex in(Path home, boolean withOffsets) {
    try {
      Path conf = Files.createDirectories(home.resolve(CORE).resolve("conf"));
      for (String file : FILES) {
        try (InputStream in = PlainIndex.class.getResourceAsStream("plain-" + file)) {
          Files.copy(Objects.requireNonNull(in, file), conf.resolve(file));
        }
      }
      Files.writeString(home.resolve(CORE).resolve("core.properties"), "name=" + CORE + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    NodeConfig config = new NodeConfig.NodeConfigBuilder("plain", home.toAbsolutePath()).build();
    return new PlainIndex(
        new EmbeddedSolrServer(config, CORE), withOffsets ? "text_with_offsets" : "text");
  }

  void put(List<IndexedDocument> documents) {
    List<SolrInputDocument> pages =
        documents.stream()
            .flatMap(document -> document.pages().stream().map(page -> page(document, page)))
            .toList();
    asked(() -> solr.add(pages));
  }

  /** Writes everything and brings it into one segment. */
  void finish() {
    asked(() -> {
      solr.commit();
      return solr.optimize(true, true, 1);
    });
  }

  private SolrInputDocument page(IndexedDocument document, IndexedPage page) {
    SolrInputDocument solrPage = new SolrInputDocument();
    solrPage.setField("id", document.id() + "/" + page.number());
    solrPage.setField("title", document.title());
    solrPage.setField("type", document.type());
    solrPage.setField("place", document.places());
    solrPage.setField("person", document.persons());
    solrPage.setField("country", document.countries());
    solrPage.setField("archive", document.holdingInstitution());
    solrPage.setField("reference", document.referenceCode());
    solrPage.setField("file", document.fileName());
    solrPage.setField("date", document.dateEdtf());
    solrPage.setField("language", page.language());
    solrPage.setField(textField, page.text());
    return solrPage;
  }

  private static void asked(Asking asking) {
    try {
      asking.ask();
    } catch (SolrServerException | IOException e) {
      throw new BenchmarkException("the plain index refused: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      solr.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Asking {
    Object ask() throws SolrServerException, IOException;
  }
}
