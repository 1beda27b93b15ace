package org.fonds;

import java.time.Clock;
import java.time.ZoneId;
import org.fonds.citation.Bibliographies;
import org.fonds.citation.Citations;
import org.fonds.citation.FormattedCitations;
import org.fonds.citation.ui.CitationPanels;
import org.fonds.description.CreatorReader;
import org.fonds.description.Vocabularies;
import org.fonds.document.ui.DocumentSides;
import org.fonds.research.ui.KeepButtons;
import org.fonds.room.ReadingRooms;
import org.fonds.site.SiteSettings;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes what cites documents, and what stands beside their pages. */
@Configuration(proxyBeanMethods = false)
public class CitationWiring {

  @Bean
  FormattedCitations formattedCitations() {
    return new FormattedCitations(Clock.system(ZoneId.systemDefault()));
  }

  /** Reads the styles while the site is there already, so that nobody waits for one. */
  @Bean
  ApplicationListener<ApplicationReadyEvent> warmStyles(FormattedCitations citations) {
    return ready -> Thread.ofPlatform().daemon().name("citation-styles").start(citations::warm);
  }

  @Bean
  Citations citations(FormattedCitations formatted) {
    return new Citations(formatted);
  }

  @Bean
  CreatorReader creatorReader(Vocabularies vocabularies) {
    return new CreatorReader(vocabularies);
  }

  @Bean
  Bibliographies bibliographies(SiteSettings site, CreatorReader creators) {
    return new Bibliographies(site, creators);
  }

  @Bean
  CitationPanels citationPanels(
      Bibliographies bibliographies, FormattedCitations citations, ReadingRooms rooms) {
    return new CitationPanels(bibliographies, citations, rooms);
  }

  @Bean
  DocumentSides documentSides(
      CitationPanels citations,
      ReadingRooms rooms,
      Vocabularies vocabularies,
      KeepButtons buttons) {
    return new DocumentSides(citations, rooms, vocabularies, buttons);
  }
}
