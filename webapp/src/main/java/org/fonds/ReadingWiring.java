package org.fonds;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fonds.account.security.Actors;
import org.fonds.account.security.Staff;
import org.fonds.audit.ClosedReadings;
import org.fonds.audit.Journal;
import org.fonds.description.Vocabularies;
import org.fonds.document.Documents;
import org.fonds.holding.solr.Holdings;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.ingest.Archive;
import org.fonds.overview.atlas.Atlas;
import org.fonds.overview.drawing.Pictures;
import org.fonds.overview.solr.SolrOverview;
import org.fonds.quotation.solr.Quotations;
import org.fonds.room.ReadingRoom;
import org.fonds.room.ReadingRooms;
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

  /**
   * Everything in the store; only for those who keep the archive, and what of it is closed is
   * noted.
   */
  @Bean
  Documents documents(
      ArchiveStore store,
      Vocabularies vocabularies,
      ObjectProvider<Archive> archive,
      Journal journal) {
    return new Documents(
            store,
            vocabularies,
            new Documents.Copies(
                id -> archive.stream().findFirst().flatMap(open -> open.accessCopies().find(id)),
                id -> archive.stream().findFirst().flatMap(open -> open.redactedCopies().find(id))))
        .witnessed(
            ReadingWiring::today,
            new ClosedReadings(journal::write, Actors::current, InstantSource.system()));
  }

  /**
   * @param index of the readers; that of the staff is the archive's to name, where there is one
   */
  @Bean
  ReadingRooms readingRooms(
      ArchiveIndex index,
      Vocabularies vocabularies,
      Documents documents,
      ObjectProvider<Archive> archive,
      Atlas atlas) {
    return new ReadingRooms(
        room(index, vocabularies, documents.forReaders(ReadingWiring::today), atlas),
        new StaffRoom(
            () -> archive.stream().findFirst().map(Archive::indexForStaff).orElse(index),
            whole -> room(whole, vocabularies, documents, atlas)),
        Staff::asks);
  }

  @Bean
  Atlas atlas() {
    return new Atlas();
  }

  @Bean
  Pictures pictures(Atlas atlas) {
    return new Pictures(atlas);
  }

  private static ReadingRoom room(
      ArchiveIndex index, Vocabularies vocabularies, Documents documents, Atlas atlas) {
    return new ReadingRoom(
        new SolrSearch(index, vocabularies),
        new SolrSuggestions(index, vocabularies),
        new PageMarks(index, new Thesaurus(vocabularies)),
        new SimilarDocuments(index),
        new RelatedDocuments(index, vocabularies),
        new Holdings(index),
        new Quotations(index, documents),
        new SolrOverview(index, vocabularies, atlas::has),
        documents);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }
}
