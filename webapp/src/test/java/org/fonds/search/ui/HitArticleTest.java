package org.fonds.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.fonds.search.Hit;
import org.fonds.search.SearchQuery;
import org.fonds.search.solr.ArchiveFixtures;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ViewPackages(packages = "org.fonds.search.ui.none")
class HitArticleTest extends BrowserlessTest {

  @Nested
  class A_date {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            22 января 1918 г. | 1918-02-04      | 22 января 1918 г. (February 4, 1918)
            昭和20年8月9日     | 1945-08-09      | 昭和20年8月9日 (August 9, 1945)
            June 1941         | 1941-06         | June 1941
            около 1918 г.     | 1918~           | около 1918 г. (ca. 1918)
            1995 un 2004      | {1995,2004}     | 1995 un 2004
            """)
    void stands_as_written_and_beside_it_in_our_calendar(
        String written, String edtf, String shown) {
      HitArticle hit =
          new HitArticle(
              new Hit(
                  ArchiveFixtures.document("a")
                      .date(written, "1918-01-01", "1945-12-31")
                      .edtf(edtf)
                      .built(),
                  null,
                  List.of(),
                  List.of()),
              ArchiveFixtures.vocabularies(),
              SearchQuery.of(""),
              () -> {});
      UI.getCurrent().add(hit);

      assertThat(find(Span.class, hit).withClassName("date").single().getText()).isEqualTo(shown);
    }
  }
}
