package org.fonds;

import jakarta.servlet.MultipartConfigElement;
import java.time.Duration;
import java.time.InstantSource;
import org.fonds.audit.Journal;
import org.fonds.description.Vocabularies;
import org.fonds.desk.ArrivalBook;
import org.fonds.desk.Arrivals;
import org.fonds.desk.Batch;
import org.fonds.desk.BlackingOut;
import org.fonds.desk.Describing;
import org.fonds.desk.DeskSettings;
import org.fonds.desk.DropWatch;
import org.fonds.desk.Importing;
import org.fonds.desk.Openings;
import org.fonds.desk.Reports;
import org.fonds.desk.Restoring;
import org.fonds.desk.RunRecords;
import org.fonds.desk.Runs;
import org.fonds.desk.TakingUp;
import org.fonds.desk.UploadFinish;
import org.fonds.desk.UploadTogether;
import org.fonds.document.Documents;
import org.fonds.finding.Findings;
import org.fonds.history.DescriptionWords;
import org.fonds.history.History;
import org.fonds.ingest.Archive;
import org.fonds.ingest.DescriptionChanges;
import org.fonds.ingest.DropFolder;
import org.fonds.ingest.Ingest;
import org.fonds.search.solr.AnachronisticDocuments;
import org.fonds.search.solr.UndescribedDocuments;
import org.fonds.store.ArchiveStore;
import org.fonds.upload.Uploads;
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
  Arrivals arrivals(Ingest ingest, Runs runs, Journal journal, ArrivalBook book) {
    return new Arrivals(ingest, runs, journal::note, UNTIL_RETRY, book);
  }

  @Bean
  Uploads uploads(Archive archive, DeskSettings settings) {
    return Uploads.open(
        archive.home().uploads(), settings.largestUpload().toBytes(), InstantSource.system());
  }

  @Bean
  UploadFinish uploadFinish(Uploads uploads, Arrivals arrivals) {
    return new UploadFinish(uploads, arrivals);
  }

  @Bean
  UploadTogether uploadTogether(Uploads uploads, Arrivals arrivals) {
    return new UploadTogether(uploads, arrivals);
  }

  @Bean
  TakingUp takingUp(
      Ingest ingest, Runs runs, Arrivals arrivals, Openings openings, Journal journal) {
    return new TakingUp(ingest, runs, arrivals, openings, journal::note, UNTIL_RETRY);
  }

  @Bean
  DropWatch dropWatch(Archive archive, Runs runs, DeskSettings settings, Journal journal) {
    InstantSource clock = InstantSource.system();
    DropFolder folder =
        new DropFolder(
            archive.home().drop(),
            archive.ingest(),
            archive.descriptions(),
            settings.dropStill(),
            clock);
    RunRecords records = new RunRecords(archive.home().reports(), journal::note);
    DropWatch watch = new DropWatch(folder, runs, records, clock, UNTIL_RETRY);
    watch.start(BETWEEN_LOOKS);
    return watch;
  }

  @Bean
  Openings openings(Ingest ingest, Journal journal) {
    Openings openings = new Openings(ingest, journal::note);
    openings.start(BETWEEN_OPENINGS);
    return openings;
  }

  @Bean
  Describing describing(
      Documents documents, DescriptionChanges descriptions, ArchiveStore store, Journal journal) {
    return new Describing(documents, descriptions, store, journal::note);
  }

  @Bean
  Batch batch(Documents documents, DescriptionChanges descriptions, Journal journal) {
    return new Batch(documents, descriptions, journal::note);
  }

  @Bean
  Importing importing(Archive archive, Journal journal) {
    return new Importing(archive.imports(), archive.vocabularies(), journal::note);
  }

  @Bean
  Findings findings(Vocabularies vocabularies) {
    return new Findings(vocabularies);
  }

  @Bean
  BlackingOut blackingOut(Archive archive, Documents documents, Journal journal) {
    return new BlackingOut(archive.redacting(), documents, journal::note);
  }

  @Bean
  DescriptionWords descriptionWords(ArchiveStore store, Vocabularies vocabularies) {
    return new DescriptionWords(vocabularies, store::description);
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
    return new AnachronisticDocuments(archive::indexForStaff, vocabularies);
  }

  /** One limit for the desk and for the API. */
  @Bean
  MultipartConfigElement multipartConfigElement(DeskSettings settings) {
    long largest = settings.largestUpload().toBytes();
    return new MultipartConfigElement("", largest, largest + FOR_THE_DESCRIPTION.toBytes(), 0);
  }
}
