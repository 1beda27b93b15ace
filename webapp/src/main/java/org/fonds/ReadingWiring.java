package org.fonds;

import org.fonds.description.Vocabularies;
import org.fonds.document.Documents;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.ingest.Archive;
import org.fonds.search.SearchAddress;
import org.fonds.search.Thesaurus;
import org.fonds.search.solr.PageMarks;
import org.fonds.search.solr.RelatedDocuments;
import org.fonds.search.solr.SimilarDocuments;
import org.fonds.search.solr.SolrSearch;
import org.fonds.store.ArchiveStore;
import org.fonds.suggestion.solr.SolrSuggestions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes what searches and shows documents. */
@Configuration(proxyBeanMethods = false)
public class ReadingWiring {

  @Bean
  SearchAddress searchAddress(Vocabularies vocabularies) {
    return new SearchAddress(vocabularies);
  }

  @Bean
  SolrSearch solrSearch(ArchiveIndex index, Vocabularies vocabularies) {
    return new SolrSearch(index, vocabularies);
  }

  @Bean
  SolrSuggestions solrSuggestions(ArchiveIndex index, Vocabularies vocabularies) {
    return new SolrSuggestions(index, vocabularies);
  }

  @Bean
  PageMarks pageMarks(ArchiveIndex index, Vocabularies vocabularies) {
    return new PageMarks(index, new Thesaurus(vocabularies));
  }

  @Bean
  SimilarDocuments similarDocuments(ArchiveIndex index) {
    return new SimilarDocuments(index);
  }

  @Bean
  RelatedDocuments relatedDocuments(ArchiveIndex index, Vocabularies vocabularies) {
    return new RelatedDocuments(index, vocabularies);
  }

  @Bean
  Documents documents(
      ArchiveStore store, Vocabularies vocabularies, ObjectProvider<Archive> archive) {
    return new Documents(
        store,
        vocabularies,
        id -> archive.stream().findFirst().flatMap(open -> open.accessCopies().find(id)));
  }
}
