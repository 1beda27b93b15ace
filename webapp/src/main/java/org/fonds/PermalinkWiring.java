package org.fonds;

import org.fonds.citation.Bibliographies;
import org.fonds.citation.Citations;
import org.fonds.permalink.Permalinks;
import org.fonds.permalink.Records;
import org.fonds.room.ReadingRooms;
import org.fonds.signpost.Signposts;
import org.fonds.site.SiteSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes what answers at permanent addresses, and what pages say of themselves to programs. */
@Configuration(proxyBeanMethods = false)
public class PermalinkWiring {

  @Bean
  Permalinks permalinks(ReadingRooms rooms) {
    return new Permalinks(rooms);
  }

  @Bean
  Records records(
      ReadingRooms rooms, Bibliographies bibliographies, Citations citations, SiteSettings site) {
    return new Records(rooms, bibliographies, citations, site);
  }

  @Bean
  Signposts signposts(Records records, SiteSettings site) {
    return new Signposts(records, site);
  }
}
