package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CitationsTest {

  private static final FormattedCitations FORMATTED = CitationFixtures.FORMATTED;

  @Nested
  class A_list_of_every_kind_of_document {

    @Test
    void is_written_as_ris() throws IOException {
      Golden.assertSame("every-kind.ris", written(CitationFormat.RIS));
    }

    @Test
    void is_written_as_bibtex() throws IOException {
      Golden.assertSame("every-kind.bib", written(CitationFormat.BIBTEX));
    }

    @Test
    void is_written_as_biblatex() throws IOException {
      Golden.assertSame("every-kind-biblatex.bib", written(CitationFormat.BIBLATEX));
    }

    @Test
    void is_written_as_endnote_xml() throws IOException {
      Golden.assertSame("every-kind.xml", written(CitationFormat.ENDNOTE));
    }

    @Test
    void is_written_as_a_table() throws IOException {
      Golden.assertSame("every-kind.csv", written(CitationFormat.CSV));
    }

    @Test
    void is_written_as_csl_json() throws IOException {
      String json = written(CitationFormat.CSL_JSON);

      Golden.assertSame("every-kind.json", json);
      assertThat(CslShape.checked(json)).hasSize(CitationFixtures.all().size());
    }

    @Test
    void is_written_as_chicago_notes() throws IOException {
      Golden.assertSame("every-kind.txt", written(CitationFormat.CHICAGO));
    }

    @Test
    void is_written_as_chicago_notes_in_html() throws IOException {
      StringBuilder html = new StringBuilder();
      CitationFixtures.all()
          .forEach(item ->
              html.append(FORMATTED.format(item, CitationChoice.USUAL).html()).append('\n'));
      Golden.assertSame("every-kind.html", html.toString());
    }

    @Test
    void never_has_the_type_that_importers_take_for_a_journal_article() throws IOException {
      assertThat(written(CitationFormat.RIS)).doesNotContain("TY  - GEN", "SP  - ");
    }

    private static String written(CitationFormat format) throws IOException {
      StringWriter target = new StringWriter();
      new Citations(FORMATTED).write(CitationFixtures.all().iterator(), format, target);
      return target.toString();
    }
  }

  @Nested
  class An_empty_list {

    @Test
    void is_an_empty_array_in_csl_json() throws IOException {
      StringWriter target = new StringWriter();
      new Citations(FORMATTED).write(Collections.emptyIterator(), CitationFormat.CSL_JSON, target);

      assertThat(CslShape.checked(target.toString())).isEmpty();
    }
  }
}
