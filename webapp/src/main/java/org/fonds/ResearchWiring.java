package org.fonds;

import java.time.InstantSource;
import org.fonds.citation.Bibliographies;
import org.fonds.citation.FormattedCitations;
import org.fonds.ingest.Archive;
import org.fonds.research.Entries;
import org.fonds.research.Keeping;
import org.fonds.research.Lists;
import org.fonds.research.PastSearches;
import org.fonds.research.SavedSearches;
import org.fonds.research.dossier.Dossiers;
import org.fonds.research.ui.Collecting;
import org.fonds.research.ui.KeepButtons;
import org.fonds.room.ReadingRooms;
import org.fonds.search.SearchAddress;
import org.fonds.site.SiteSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Makes what keeps what people collect for their research. */
@Configuration(proxyBeanMethods = false)
public class ResearchWiring {

  @Bean
  Lists researchLists(JdbcClient database, TransactionOperations transactions) {
    return new Lists(database, transactions, InstantSource.system());
  }

  @Bean
  Entries researchEntries(JdbcClient database, TransactionOperations transactions) {
    return new Entries(database, transactions, InstantSource.system());
  }

  @Bean
  Keeping keeping(Lists lists, Entries entries, ReadingRooms rooms) {
    return new Keeping(lists, entries, rooms);
  }

  @Bean
  Dossiers dossiers(
      Bibliographies bibliographies,
      FormattedCitations citations,
      SiteSettings site,
      ObjectProvider<Archive> archive) {
    return new Dossiers(
        bibliographies,
        citations,
        site,
        (file, mediaType, page) ->
            archive.stream()
                .findFirst()
                .flatMap(open -> open.drawings().draw(file, mediaType, page)));
  }

  @Bean
  SavedSearches savedSearches(JdbcClient database, ReadingRooms rooms, SearchAddress addresses) {
    return new SavedSearches(database, rooms, addresses, InstantSource.system());
  }

  @Bean
  KeepButtons keepButtons(Lists lists, Keeping keeping) {
    return new KeepButtons(lists, keeping);
  }

  @Bean
  Collecting collecting(KeepButtons buttons, SavedSearches saved, PastSearches past) {
    return new Collecting(buttons, saved, past);
  }

  @Bean
  PastSearches pastSearches(JdbcClient database, TransactionOperations transactions) {
    return new PastSearches(database, transactions, InstantSource.system());
  }
}
