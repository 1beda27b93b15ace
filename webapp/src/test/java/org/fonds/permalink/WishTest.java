package org.fonds.permalink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

class WishTest {

  @Nested
  class The_page {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "text/html",
          "*/*",
          "text/*",
          "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
          "application/ld+json, text/html",
          "application/ld+json;q=0.9, */*",
          "text/html;q=0.5, application/ld+json;q=0.5",
          "image/png, */*;q=0.1",
          "no media type",
          ""
        })
    void is_what_browsers_and_the_undecided_get(String accept) {
      assertThat(Wish.of(List.of(accept))).isEqualTo(new Wish.ThePage());
    }

    @Test
    void is_what_who_says_nothing_gets() {
      assertThat(Wish.of(List.of())).isEqualTo(new Wish.ThePage());
    }
  }

  @Nested
  class A_record {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "application/ld+json | JSON_LD | application/ld+json",
          "application/ld+json;profile=\"https://schema.org\" | JSON_LD | application/ld+json",
          "application/json | JSON_LD | application/json",
          "application/rdf+xml | ZOTERO_RDF | application/rdf+xml",
          "application/x-research-info-systems | RIS | application/x-research-info-systems",
          "application/x-bibtex | BIBTEX | application/x-bibtex",
          "text/x-bibtex | BIBTEX | text/x-bibtex",
          "application/vnd.citationstyles.csl+json | CSL_JSON | application/vnd.citationstyles.csl+json",
          "application/x-bibtex, text/html;q=0.9 | BIBTEX | application/x-bibtex",
          "application/x-bibtex;q=0.4, application/ld+json;q=0.6 | JSON_LD | application/ld+json",
          "application/x-bibtex, application/ld+json | JSON_LD | application/ld+json",
          "application/*, text/html;q=0.2 | JSON_LD | application/ld+json",
          "application/*, application/ld+json;q=0, application/json;q=0 | ZOTERO_RDF | application/rdf+xml",
          "*/*, text/html;q=0 | JSON_LD | application/ld+json",
          "text/turtle, application/x-bibtex;q=0.1 | BIBTEX | application/x-bibtex",
        })
    void is_the_one_that_is_wanted_most(String accept, Representation form, String mediaType) {
      assertThat(Wish.of(List.of(accept)))
          .isEqualTo(new Wish.ARecord(form, MediaType.parseMediaType(mediaType)));
    }

    @Test
    void may_be_asked_for_in_several_headers() {
      assertThat(Wish.of(List.of("text/html;q=0.1", "application/x-bibtex")))
          .isInstanceOf(Wish.ARecord.class);
    }
  }

  @Nested
  class Nothing_here {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "text/turtle",
          "image/*",
          "application/xhtml+xml",
          "text/html;q=0",
          "*/*;q=0",
          "application/pdf, text/plain"
        })
    void fits_what_there_is_not(String accept) {
      assertThat(Wish.of(List.of(accept))).isEqualTo(new Wish.NothingHere());
    }
  }
}
