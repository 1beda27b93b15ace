package org.fonds;

import java.time.InstantSource;
import org.fonds.audit.Journal;
import org.fonds.correction.Proposals;
import org.fonds.correction.TextCorrecting;
import org.fonds.ingest.Archive;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes what corrects the text of pages. */
@Configuration(proxyBeanMethods = false)
class CorrectionWiring {

  @Bean
  Proposals proposals(JdbcClient database) {
    return new Proposals(database, InstantSource.system());
  }

  @Bean
  TextCorrecting textCorrecting(Archive archive, Proposals proposals, Journal journal) {
    return new TextCorrecting(archive.correcting(), proposals, journal::note);
  }
}
