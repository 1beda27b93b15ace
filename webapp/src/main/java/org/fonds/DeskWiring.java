package org.fonds;

import jakarta.servlet.MultipartConfigElement;
import java.time.Duration;
import org.fonds.desk.Arrivals;
import org.fonds.desk.Describing;
import org.fonds.desk.DeskSettings;
import org.fonds.document.Documents;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.ingest.Ingest;
import org.fonds.search.solr.UndescribedDocuments;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Makes what takes sources in from people and programs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeskSettings.class)
class DeskWiring {

  private static final Duration UNTIL_RETRY = Duration.ofSeconds(30);
  private static final DataSize FOR_THE_DESCRIPTION = DataSize.ofMegabytes(1);

  @Bean
  Arrivals arrivals(Ingest ingest) {
    return new Arrivals(ingest, UNTIL_RETRY);
  }

  @Bean
  Describing describing(Documents documents, Ingest ingest) {
    return new Describing(documents, ingest);
  }

  @Bean
  UndescribedDocuments undescribedDocuments(ArchiveIndex index) {
    return new UndescribedDocuments(index);
  }

  /** One limit for the desk and for the API. */
  @Bean
  MultipartConfigElement multipartConfigElement(DeskSettings settings) {
    long largest = settings.largestUpload().toBytes();
    return new MultipartConfigElement("", largest, largest + FOR_THE_DESCRIPTION.toBytes(), 0);
  }
}
