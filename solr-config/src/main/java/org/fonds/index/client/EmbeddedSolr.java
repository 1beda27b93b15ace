package org.fonds.index.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.common.SolrException;
import org.apache.solr.core.MetricsConfig;
import org.apache.solr.core.NodeConfig;
import org.apache.solr.core.SolrCore;
import org.fonds.index.IndexException;
import org.jspecify.annotations.Nullable;

/**
 * Solr in this process. Its folder holds one core; beside the core's index stands the digest of the
 * configset that the index was made with.
 *
 * @param solrHome Solr's folder
 * @param core the core's name
 */
record EmbeddedSolr(Path solrHome, String core) implements SolrAccess {

  @Override
  public SolrClient connect() {
    try {
      if (wasNeverMade()) {
        checkThatNobodyHasIt();
        deleteTree(folder());
        Files.createDirectories(folder());
        Files.writeString(madeWith(), Configset.digest(), StandardCharsets.UTF_8);
      }
      checkThatItFits();
      Configset.writeTo(folder().resolve("conf"));
      Files.writeString(
          folder().resolve("core.properties"), "name=" + core + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw place().unavailable(e);
    }
    return start();
  }

  @Override
  public SolrClient connectEmpty() {
    try {
      checkThatNobodyHasIt();
      deleteTree(folder());
    } catch (IOException e) {
      throw place().unavailable(e);
    }
    return connect();
  }

  @Override
  public SolrPlace place() {
    String reindex = "fonds reindex --home " + solrHome.toAbsolutePath().getParent();
    return new SolrPlace(
        "The index in " + folder(),
        "Check the disk and who owns the folder; if both are well, its files may be damaged: run "
            + reindex
            + ", which loses nothing.",
        reindex);
  }

  private Path folder() {
    return solrHome.resolve(core);
  }

  private Path index() {
    return folder().resolve("data").resolve("index");
  }

  /**
   * Whether there is no index, or one whose making was broken off before its first commit: no file
   * of it is there yet, only what is needed to write one.
   */
  private boolean wasNeverMade() throws IOException {
    if (!Files.exists(index())) {
      return true;
    }
    try (Stream<Path> files = Files.list(index())) {
      return files
          .map(file -> file.getFileName().toString())
          .allMatch(name ->
              name.equals(IndexWriter.WRITE_LOCK_NAME)
                  || name.startsWith(IndexFileNames.PENDING_SEGMENTS));
    }
  }

  private Path madeWith() {
    return folder().resolve("configset.sha256");
  }

  private void checkThatItFits() throws IOException {
    String digest = Files.exists(madeWith()) ? Files.readString(madeWith()).strip() : "";
    if (!digest.equals(Configset.digest())) {
      throw place().outdated();
    }
  }

  private SolrClient start() {
    NodeConfig config =
        new NodeConfig.NodeConfigBuilder("embedded", solrHome.toAbsolutePath())
            .setMetricsConfig(new MetricsConfig.MetricsConfigBuilder().setEnabled(false).build())
            .build();
    // The server closes only a container that it made itself.
    EmbeddedSolrServer server = new EmbeddedSolrServer(config, core);
    try (@Nullable SolrCore opened = server.getCoreContainer().getCore(core)) {
      if (opened == null) {
        throw new IndexException("Solr did not find the core in " + folder(), null);
      }
      return server;
    } catch (SolrException e) {
      server.getCoreContainer().shutdown();
      throw place().notOpened(e);
    } catch (RuntimeException | Error e) {
      server.getCoreContainer().shutdown();
      throw e;
    }
  }

  private void checkThatNobodyHasIt() throws IOException {
    if (Files.exists(index())) {
      try (FSDirectory directory = FSDirectory.open(index());
          Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
        lock.ensureValid();
      } catch (LockObtainFailedException e) {
        throw place().inUse(e);
      }
    }
  }

  static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
