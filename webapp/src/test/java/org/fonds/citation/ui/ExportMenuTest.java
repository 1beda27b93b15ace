package org.fonds.citation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.fonds.search.Facet;
import org.fonds.search.SearchQuery;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExportMenuTest {

  private static final SearchQuery QUERY =
      SearchQuery.of("Катынь & more").toggled(Facet.COUNTRY, "pl").onPage(3);

  private final ExportMenu menu = new ExportMenu();

  @Nested
  class With_nothing_ticked {

    @Test
    void cites_all_results_whatever_page_is_shown() {
      menu.offer(QUERY, 40, List.of());

      assertThat(label()).isEqualTo("Cite all 40");
      assertThat(hrefs())
          .startsWith(
              "api/search/citations?q=%D0%9A%D0%B0%D1%82%D1%8B%D0%BD%D1%8C+%26+more"
                  + "&country=pl&format=ris")
          .hasSize(7);
    }

    @Test
    void cites_all_however_many_there_are() {
      menu.offer(QUERY, 12_345, List.of());

      assertThat(label()).isEqualTo("Cite all 12,345");
    }

    @Test
    void shows_nothing_where_nothing_was_found() {
      menu.offer(QUERY, 0, List.of());

      assertThat(menu.isVisible()).isFalse();
    }
  }

  @Nested
  class With_two_ticked {

    @Test
    void cites_only_these() {
      menu.offer(QUERY, 40, List.of("7k3m-qx2p", "1111-aaaa"));

      assertThat(label()).isEqualTo("Cite 2 ticked");
      assertThat(hrefs()).startsWith("api/search/citations?id=7k3m-qx2p&id=1111-aaaa&format=ris");
    }
  }

  private String label() {
    return menu.getChildren()
        .filter(Span.class::isInstance)
        .map(child -> ((Span) child).getText())
        .findFirst()
        .orElse("");
  }

  private List<String> hrefs() {
    return menu.getChildren()
        .filter(FormatLinks.class::isInstance)
        .flatMap(links -> links.getChildren().map(link -> ((Anchor) link).getHref()))
        .toList();
  }
}
