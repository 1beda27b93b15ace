package org.fonds;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.description.DescriptionReader;
import org.fonds.description.Vocabularies;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.ingest.Archive;
import org.fonds.ingest.DescriptionChanges;
import org.fonds.ingest.IndexerSettings;
import org.fonds.ingest.Ingest;
import org.fonds.ingest.OpenedParts;
import org.fonds.site.ReadingSettings;
import org.fonds.site.SiteSettings;
import org.fonds.store.ArchiveStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Opens the archive in its home folder and hands its parts to the features. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SiteSettings.class, ReadingSettings.class})
class ArchiveWiring {

  private static final List<ConfigurationPropertyName> OF_THE_SITE =
      Stream.of("fonds.site", "fonds.desk", "fonds.database", "fonds.open-id", "fonds.reading")
          .map(ConfigurationPropertyName::of)
          .toList();
  private static final String CLOSED_WITH_THE_ARCHIVE = "";

  /**
   * The environment of a process may hold any name that begins alike; options and files may not.
   */
  @Bean
  IndexerSettings indexerSettings(ConfigurableEnvironment environment) {
    BindHandler handler =
        new NoUnboundElementsBindHandler(
            BindHandler.DEFAULT,
            source -> !(source.getUnderlyingSource() instanceof SystemEnvironmentPropertySource));
    return new Binder(indexerSources(environment))
        .bindOrCreate("fonds", Bindable.of(IndexerSettings.class), handler);
  }

  /** Without the keys of the site itself, which have records of their own. */
  private static List<ConfigurationPropertySource> indexerSources(
      ConfigurableEnvironment environment) {
    List<ConfigurationPropertySource> sources = new ArrayList<>();
    ConfigurationPropertySources.from(environment.getPropertySources())
        .forEach(source ->
            sources.add(
                source.filter(name ->
                    OF_THE_SITE.stream()
                        .noneMatch(key -> key.equals(name) || key.isAncestorOf(name)))));
    return sources;
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

  @Bean
  DescriptionChanges descriptionChanges(Archive archive) {
    return archive.descriptionChanges();
  }

  @Bean(destroyMethod = CLOSED_WITH_THE_ARCHIVE)
  ArchiveStore archiveStore(Archive archive) {
    return archive.store();
  }

  @Bean
  OpenedParts openedParts(Archive archive) {
    return archive.parts();
  }

  @Bean(destroyMethod = CLOSED_WITH_THE_ARCHIVE)
  ArchiveIndex archiveIndex(Archive archive) {
    return archive.index();
  }
}
