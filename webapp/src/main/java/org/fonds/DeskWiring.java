package org.fonds;

import jakarta.servlet.MultipartConfigElement;
import java.time.Duration;
import java.time.InstantSource;
import org.fonds.description.Vocabularies;
import org.fonds.desk.Arrivals;
import org.fonds.desk.Describing;
import org.fonds.desk.DeskSettings;
import org.fonds.desk.DropWatch;
import org.fonds.desk.Openings;
import org.fonds.desk.Reports;
import org.fonds.desk.Restoring;
import org.fonds.desk.Runs;
import org.fonds.desk.TakingUp;
import org.fonds.document.Documents;
import org.fonds.history.History;
import org.fonds.ingest.Archive;
import org.fonds.ingest.DropFolder;
import org.fonds.ingest.Ingest;
import org.fonds.ingest.Redacting;
import org.fonds.search.solr.AnachronisticDocuments;
import org.fonds.search.solr.UndescribedDocuments;
import org.fonds.store.ArchiveStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Makes what takes sources in from people and programs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeskSettings.class)
class DeskWiring {

  private static final Duration UNTIL_RETRY = Duration.ofSeconds(30);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
  private static final Duration BETWEEN_OPENINGS = Duration.ofHours(1);
  private static final DataSize FOR_THE_DESCRIPTION = DataSize.ofMegabytes(1);

  @Bean
  Runs runs() {
    return new Runs(InstantSource.system());
  }

  @Bean
  Reports reports(Archive archive) {
    return new Reports(archive.home().reports());
  }

  @Bean
  Arrivals arrivals(Ingest ingest, Runs runs) {
    return new Arrivals(ingest, runs, UNTIL_RETRY);
  }

  @Bean
  TakingUp takingUp(Ingest ingest, Runs runs) {
    return new TakingUp(ingest, runs, UNTIL_RETRY);
  }

  @Bean
  DropWatch dropWatch(Archive archive, Runs runs, DeskSettings settings) {
    InstantSource clock = InstantSource.system();
    DropFolder folder =
        new DropFolder(
            archive.home().drop(),
            archive.ingest(),
            archive.descriptions(),
            settings.dropStill(),
            clock);
    DropWatch watch = new DropWatch(folder, runs, archive.home().reports(), clock, UNTIL_RETRY);
    watch.start(BETWEEN_LOOKS);
    return watch;
  }

  @Bean
  Openings openings(Ingest ingest) {
    Openings openings = new Openings(ingest);
    openings.start(BETWEEN_OPENINGS);
    return openings;
  }

  @Bean
  Describing describing(Documents documents, Ingest ingest, ArchiveStore store) {
    return new Describing(documents, ingest, store);
  }

  @Bean
  Redacting redacting(Archive archive) {
    return archive.redacting();
  }

  @Bean
  History history(ArchiveStore store, Vocabularies vocabularies) {
    return new History(store, vocabularies);
  }

  @Bean
  Restoring restoring(
      ArchiveStore store, Documents documents, History history, Describing describing) {
    return new Restoring(store, documents, history, describing);
  }

  @Bean
  UndescribedDocuments undescribedDocuments(Archive archive) {
    return new UndescribedDocuments(archive::indexForStaff);
  }

  @Bean
  AnachronisticDocuments anachronisticDocuments(Archive archive, Vocabularies vocabularies) {
    return new AnachronisticDocuments(archive::indexForStaff, vocabularies.organisations());
  }

  /** One limit for the desk and for the API. */
  @Bean
  MultipartConfigElement multipartConfigElement(DeskSettings settings) {
    long largest = settings.largestUpload().toBytes();
    return new MultipartConfigElement("", largest, largest + FOR_THE_DESCRIPTION.toBytes(), 0);
  }
}
