package org.fonds;

import java.time.InstantSource;
import org.fonds.draft.Drafts;
import org.fonds.draft.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes what keeps work that people at the desk have begun. */
@Configuration(proxyBeanMethods = false)
class DraftWiring {

  @Bean
  Drafts drafts(JdbcClient database) {
    return new Drafts(database, InstantSource.system());
  }

  @Bean
  Templates templates(JdbcClient database) {
    return new Templates(database);
  }
}
