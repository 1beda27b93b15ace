package org.fonds.shell.ui;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fonds.CitationWiring;
import org.fonds.PermalinkWiring;
import org.fonds.ReadingWiring;
import org.fonds.audit.Journal;
import org.fonds.audit.JournalFixtures;
import org.fonds.description.Vocabularies;
import org.fonds.document.StoredFixtures;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.search.solr.ArchiveFixtures;
import org.fonds.site.ReadingSettings;
import org.fonds.site.SiteSettings;
import org.fonds.store.ArchiveStore;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The few documents of the fixtures in a real index and a real store, for views under test. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ReadingWiring.class, CitationWiring.class, PermalinkWiring.class})
public class ArchiveOfTests {

  @Bean
  Path home() throws IOException {
    return Files.createTempDirectory("fonds-views");
  }

  @Bean
  ArchiveIndex index(Path home) {
    ArchiveIndex index = ArchiveIndex.open(SolrSettings.embedded(), home);
    index.put(ArchiveFixtures.archive());
    index.commit();
    return index;
  }

  @Bean
  ArchiveStore store(Path home) throws IOException {
    ArchiveStore store = ArchiveStore.open(home.resolve("store"));
    Path original = Files.writeString(home.resolve("original"), StoredFixtures.ORIGINAL);
    store.put(StoredFixtures.order(), original);
    return store;
  }

  @Bean
  Vocabularies vocabularies() {
    return ArchiveFixtures.vocabularies();
  }

  @Bean
  Journal journal() {
    return JournalFixtures.empty();
  }

  @Bean
  SiteSettings site() {
    return new SiteSettings("Fonds", URI.create("https://archive.example.org"));
  }

  @Bean
  ReadingSettings reading() {
    return new ReadingSettings(null);
  }
}
