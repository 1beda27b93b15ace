package org.fonds;

import org.fonds.description.DescriptionReader;
import org.fonds.description.Vocabularies;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.ingest.Archive;
import org.fonds.ingest.IndexerSettings;
import org.fonds.ingest.Ingest;
import org.fonds.site.SiteSettings;
import org.fonds.store.ArchiveStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Opens the archive in its home folder and hands its parts to the features. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteSettings.class)
class ArchiveWiring {

  private static final String CLOSED_WITH_THE_ARCHIVE = "";

  @Bean
  IndexerSettings indexerSettings(Environment environment) {
    return Binder.get(environment).bindOrCreate("fonds", IndexerSettings.class);
  }

  @Bean
  Archive archive(IndexerSettings settings) {
    return Archive.open(settings, "fonds serve");
  }

  @Bean
  Vocabularies vocabularies(Archive archive) {
    return archive.vocabularies();
  }

  @Bean
  DescriptionReader descriptionReader(Archive archive) {
    return archive.descriptions();
  }

  @Bean
  Ingest ingest(Archive archive) {
    return archive.ingest();
  }

  @Bean(destroyMethod = CLOSED_WITH_THE_ARCHIVE)
  ArchiveStore archiveStore(Archive archive) {
    return archive.store();
  }

  @Bean(destroyMethod = CLOSED_WITH_THE_ARCHIVE)
  ArchiveIndex archiveIndex(Archive archive) {
    return archive.index();
  }
}
