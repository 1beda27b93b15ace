package org.fonds;

import java.nio.file.Path;
import org.fonds.description.Vocabularies;
import org.fonds.document.Documents;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.search.SearchAddress;
import org.fonds.search.solr.PageMarks;
import org.fonds.search.solr.SolrSearch;
import org.fonds.site.SiteSettings;
import org.fonds.store.ArchiveStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Opens the archive in its home folder and hands it to the features. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteSettings.class)
class ArchiveWiring {

  private final Path home;
  private final Path vocabularies;
  private final SolrSettings solr;

  ArchiveWiring(Environment environment) {
    home = Path.of(environment.getRequiredProperty("fonds.home")).toAbsolutePath().normalize();
    vocabularies =
        environment.getProperty("fonds.vocabularies", Path.class, home.resolve("vocabularies"));
    solr = Binder.get(environment).bindOrCreate("fonds.solr", SolrSettings.class);
  }

  @Bean
  Vocabularies vocabularies() {
    return Vocabularies.read(vocabularies);
  }

  @Bean
  ArchiveStore archiveStore() {
    return ArchiveStore.open(home.resolve("store"));
  }

  @Bean
  ArchiveIndex archiveIndex() {
    return ArchiveIndex.open(solr, home);
  }

  @Bean
  SearchAddress searchAddress(Vocabularies terms) {
    return new SearchAddress(terms);
  }

  @Bean
  SolrSearch solrSearch(ArchiveIndex index, Vocabularies terms) {
    return new SolrSearch(index, terms);
  }

  @Bean
  PageMarks pageMarks(ArchiveIndex index) {
    return new PageMarks(index);
  }

  @Bean
  Documents documents(ArchiveStore store, Vocabularies terms) {
    return new Documents(store, terms);
  }
}
