package org.fonds.desk.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import org.fonds.account.AccountDatabases;
import org.fonds.description.Vocabularies;
import org.fonds.desk.Arrivals;
import org.fonds.desk.Describing;
import org.fonds.desk.DeskFixtures;
import org.fonds.desk.DeskSettings;
import org.fonds.desk.Reports;
import org.fonds.desk.Restoring;
import org.fonds.desk.Runs;
import org.fonds.document.Documents;
import org.fonds.draft.Drafts;
import org.fonds.draft.Templates;
import org.fonds.finding.Findings;
import org.fonds.history.DescriptionWords;
import org.fonds.history.History;
import org.fonds.holding.solr.Holdings;
import org.fonds.ingest.Archive;
import org.fonds.overview.solr.SolrOverview;
import org.fonds.quotation.solr.Quotations;
import org.fonds.room.ReadingRoom;
import org.fonds.room.ReadingRooms;
import org.fonds.search.SearchAddress;
import org.fonds.search.Thesaurus;
import org.fonds.search.solr.AnachronisticDocuments;
import org.fonds.search.solr.PageMarks;
import org.fonds.search.solr.RelatedDocuments;
import org.fonds.search.solr.SimilarDocuments;
import org.fonds.search.solr.SolrSearch;
import org.fonds.search.solr.UndescribedDocuments;
import org.fonds.site.ReadingSettings;
import org.fonds.site.SiteSettings;
import org.fonds.suggestion.solr.SolrSuggestions;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An archive of its own with a desk, for views under test. */
@TestConfiguration(proxyBeanMethods = false)
public class DeskOfTests {

  @Bean
  Archive archive() throws IOException {
    return DeskFixtures.archive(Files.createTempDirectory("fonds-desk"));
  }

  @Bean
  Vocabularies vocabularies(Archive archive) {
    return archive.vocabularies();
  }

  @Bean
  Documents documents(Archive archive) {
    return new Documents(archive.store(), archive.vocabularies());
  }

  @Bean
  Arrivals arrivals(Archive archive, Runs runs) {
    return new Arrivals(archive.ingest(), runs, act -> {}, Duration.ofMillis(100));
  }

  @Bean
  Runs runs() {
    return new Runs(InstantSource.system());
  }

  @Bean
  Reports reports(Archive archive) {
    return new Reports(archive.home().reports());
  }

  @Bean
  Describing describing(Documents documents, Archive archive) {
    return new Describing(documents, archive.descriptionChanges(), archive.store(), act -> {});
  }

  @Bean
  DescriptionForms forms(
      Vocabularies vocabularies, ReadingRooms rooms, Findings findings, Templates templates) {
    return new DescriptionForms(vocabularies, rooms, findings, templates);
  }

  @Bean
  JdbcClient database() {
    return JdbcClient.create(AccountDatabases.H2.migrated());
  }

  @Bean
  Drafts drafts(JdbcClient database) {
    return new Drafts(database, InstantSource.system());
  }

  @Bean
  Templates templates(JdbcClient database) {
    return new Templates(database);
  }

  @Bean
  DescriptionWords words(Archive archive) {
    return new DescriptionWords(archive.vocabularies(), archive.store()::description);
  }

  @Bean
  History history(Archive archive) {
    return new History(archive.store(), archive.vocabularies());
  }

  @Bean
  Restoring restoring(
      Archive archive, Documents documents, History history, Describing describing) {
    return new Restoring(archive.store(), documents, history, describing);
  }

  @Bean
  ReadingRooms rooms(Archive archive, Documents documents) {
    ReadingRoom room =
        new ReadingRoom(
            new SolrSearch(archive.index(), archive.vocabularies()),
            new SolrSuggestions(archive.index(), archive.vocabularies()),
            new PageMarks(archive.index(), new Thesaurus(archive.vocabularies())),
            new SimilarDocuments(archive.index()),
            new RelatedDocuments(archive.index(), archive.vocabularies()),
            new Holdings(archive.index()),
            new Quotations(archive.index(), documents),
            new SolrOverview(archive.index(), archive.vocabularies(), country -> true),
            documents);
    return new ReadingRooms(room, () -> room, () -> true);
  }

  @Bean
  Findings findings(Vocabularies vocabularies) {
    return new Findings(vocabularies);
  }

  @Bean
  UndescribedDocuments undescribed(Archive archive) {
    return new UndescribedDocuments(archive::index);
  }

  @Bean
  AnachronisticDocuments anachronistic(Archive archive) {
    return new AnachronisticDocuments(archive::index, archive.vocabularies());
  }

  @Bean
  DeskSettings desk() {
    return new DeskSettings(null, null);
  }

  @Bean
  SearchAddress address(Vocabularies vocabularies) {
    return new SearchAddress(vocabularies);
  }

  @Bean
  SiteSettings site() {
    return new SiteSettings("Fonds", URI.create("https://archive.example.org"));
  }

  @Bean
  AuthenticationContext person() {
    return new AuthenticationContext();
  }

  @Bean
  ReadingSettings reading() {
    return new ReadingSettings(null);
  }
}
