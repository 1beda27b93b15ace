package org.fonds;

import org.fonds.citation.Bibliographies;
import org.fonds.citation.ChicagoNotes;
import org.fonds.citation.Citations;
import org.fonds.citation.ui.CitationPanels;
import org.fonds.description.Vocabularies;
import org.fonds.document.ui.DocumentSides;
import org.fonds.research.ui.KeepButtons;
import org.fonds.room.ReadingRooms;
import org.fonds.site.SiteSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes what cites documents, and what stands beside their pages. */
@Configuration(proxyBeanMethods = false)
public class CitationWiring {

  @Bean
  ChicagoNotes chicagoNotes() {
    return new ChicagoNotes();
  }

  @Bean
  Citations citations(ChicagoNotes notes) {
    return new Citations(notes);
  }

  @Bean
  Bibliographies bibliographies(SiteSettings site) {
    return new Bibliographies(site);
  }

  @Bean
  CitationPanels citationPanels(Bibliographies bibliographies, ChicagoNotes notes) {
    return new CitationPanels(bibliographies, notes);
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
