package org.fonds;

import java.time.Duration;
import org.fonds.audit.Journal;
import org.fonds.description.Vocabularies;
import org.fonds.ingest.Archive;
import org.fonds.ingest.DescriptionChanges;
import org.fonds.store.ArchiveStore;
import org.fonds.term.Following;
import org.fonds.term.TermKeeping;
import org.fonds.term.TermUsers;
import org.fonds.term.solr.TermUse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes what keeps the vocabularies. */
@Configuration(proxyBeanMethods = false)
class TermWiring {

  private static final Duration UNTIL_RETRY = Duration.ofSeconds(30);

  @Bean
  TermUsers termUsers(Archive archive) {
    return new TermUse(archive::indexForStaff);
  }

  @Bean
  Following following(
      Vocabularies vocabularies,
      TermUsers use,
      ArchiveStore store,
      DescriptionChanges changes,
      Journal journal) {
    Following following =
        new Following(vocabularies, use, store::description, changes, journal::note, UNTIL_RETRY);
    following.start();
    return following;
  }

  @Bean
  TermKeeping termKeeping(
      Archive archive,
      Vocabularies vocabularies,
      TermUsers use,
      Following following,
      Journal journal) {
    return new TermKeeping(vocabularies, archive.editing(), use, following, journal::note);
  }
}
