package org.fonds.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.util.stream.Stream;
import org.fonds.shell.ui.ArchiveOfTests;
import org.fonds.shell.ui.NotFoundPage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = ArchiveOfTests.class)
@ViewPackages(packages = {"org.fonds.document.ui", "org.fonds.shell.ui"})
class DocumentViewTest extends SpringBrowserlessTest {

  private static void open(String address) {
    Location location = new Location(address);
    UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
  }

  private static String text(Component component) {
    return component.getElement().getTextRecursively();
  }

  private static Stream<Element> within(Element element) {
    return Stream.concat(
        Stream.of(element),
        element.isTextNode()
            ? Stream.empty()
            : element.getChildren().flatMap(DocumentViewTest::within));
  }

  private String facts() {
    return text(find(DocumentFacts.class).single());
  }

  @Nested
  class A_page_that_a_search_led_to {

    @Test
    void has_its_hits_marked_and_its_markup_shown_as_text() {
      open("d/aaaa-0001/p/2?q=Сибирь");

      Leaf leaf = find(Leaf.class).single();
      assertThat(within(leaf.getElement()).filter(element -> "mark".equals(tag(element))))
          .extracting(Element::getText)
          .containsExactly("Сибирь");
      assertThat(leaf.getElement().getAttribute("lang")).isEqualTo("ru");
    }

    private static String tag(Element element) {
      return element.isTextNode() ? "" : element.getTag();
    }

    @Test
    void leads_on_with_the_words_kept() {
      open("d/aaaa-0001/p/2?q=Сибирь");

      Anchor back = find(Anchor.class).withAttribute("rel", "prev").single();

      assertThat(back.getHref())
          .isEqualTo("d/aaaa-0001/p/1?q=%D0%A1%D0%B8%D0%B1%D0%B8%D1%80%D1%8C");
      assertThat(find(Anchor.class).withAttribute("rel", "next").exists()).isFalse();
    }
  }

  @Nested
  class A_page_without_hits {

    @Test
    void says_so_and_leads_to_the_next_that_has_some() {
      open("d/aaaa-0001?q=Сибирь");

      assertThat(find(Span.class).withId("hits-here").single().getText()).isEqualTo("no hits here");
      assertThat(find(Anchor.class).withAriaLabel("Next page with hits: page 2").single().getHref())
          .startsWith("d/aaaa-0001/p/2?q=");
      assertThat(find(Anchor.class).withAriaLabel("Page 2, 1 hit").exists()).isTrue();
    }
  }

  @Nested
  class A_page_read_by_machine {

    @Test
    void says_so_and_how_sure_it_is() {
      open("d/aaaa-0001/p/2");

      assertThat(text(find(Sheets.class).single()))
          .contains("Text read by machine (OCR), 87 % sure", "<b>Списки</b>");
    }
  }

  @Nested
  class The_description {

    @Test
    void says_what_when_where_who_and_that_it_is_no_source() {
      open("d/aaaa-0001");

      assertThat(text(find(DocumentHead.class).single()))
          .contains("Приказ о <i>высылке</i>", "Demonstration summary, not a source.");
      assertThat(facts())
          .contains("Order", "Estonia", "NKVD, NKGB", "Russian", "ф. 1, оп. 2", "PDF, 2 pages");
    }

    @Test
    void gives_a_julian_date_as_written_and_in_our_calendar() {
      open("d/aaaa-0001");

      assertThat(facts())
          .contains("1 июня 1941 г.", "Julian calendar (Old Style); Gregorian June 14, 1941");
    }

    @Test
    void leads_to_the_original_and_names_its_digest() {
      open("d/aaaa-0001");

      Anchor download = find(Anchor.class).withId("download-original").single();
      assertThat(download.getHref()).isEqualTo("api/documents/aaaa-0001/original");
      assertThat(download.getText()).isEqualTo("Download order.pdf");
      assertThat(facts())
          .contains("0682c5f2076f099c34cfdd15a9e063849ed437a49677e6fcc5b4198c76575be5");
    }
  }

  @Nested
  class The_original {

    @Test
    void is_opened_at_the_page_with_the_words_searched() {
      open("d/aaaa-0001/p/2?q=Tartu&view=page");

      assertThat(find(IFrame.class).single().getSrc())
          .startsWith("webjars/pdf-js/")
          .endsWith(
              "/web/viewer.html?file=..%2F..%2F..%2F..%2Fapi%2Fdocuments%2Faaaa-0001%2Foriginal"
                  + "#page=2&search=Tartu&phrase=false");
      assertThat(find(Leaf.class).exists()).isFalse();
    }

    @Test
    void stands_beside_the_words_when_both_are_asked_for() {
      open("d/aaaa-0001/p/2?view=both");

      assertThat(find(IFrame.class).exists()).isTrue();
      assertThat(find(Leaf.class).exists()).isTrue();
    }
  }

  @Nested
  class An_address_that_leads_nowhere {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "d/zzzz-zzzz",
          "d/no id at all",
          "d/aaaa-0001/p/3",
          "d/aaaa-0001/p/0",
          "d/aaaa-0001/p/99999999999",
          "d/aaaa-0001/p/x"
        })
    void says_so(String address) {
      open(address);

      assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
    }
  }
}
