package org.fonds.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.description.Access;
import org.fonds.description.Description;
import org.fonds.document.ArchivedDocument;
import org.fonds.document.Documents;
import org.fonds.document.StoredFixtures;
import org.fonds.holding.solr.Holdings;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.overview.solr.SolrOverview;
import org.fonds.quotation.solr.Quotations;
import org.fonds.room.ReadingRoom;
import org.fonds.search.SearchQuery;
import org.fonds.search.Thesaurus;
import org.fonds.search.solr.ArchiveFixtures;
import org.fonds.search.solr.MarkedPage;
import org.fonds.search.solr.PageMarks;
import org.fonds.search.solr.RelatedDocuments;
import org.fonds.search.solr.SimilarDocuments;
import org.fonds.search.solr.SolrSearch;
import org.fonds.shell.ui.ArchiveOfTests;
import org.fonds.shell.ui.NotFoundPage;
import org.fonds.store.HeldCopy;
import org.fonds.suggestion.solr.SolrSuggestions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = ArchiveOfTests.class)
@ViewPackages(packages = {"org.fonds.document.ui", "org.fonds.shell.ui"})
class DocumentViewTest extends SpringBrowserlessTest {

  @Autowired private Documents documents;

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
  class A_document_with_copies {

    @Test
    void names_their_paths_and_what_is_said_of_them_otherwise() {
      Description own = StoredFixtures.order().description();
      HeldCopy bare = new HeldCopy("order.pdf", "b/order.pdf", null, "me", Instant.EPOCH);
      HeldCopy described =
          new HeldCopy("copy.pdf", "c/copy.pdf", titled(own, "Another title"), "me", Instant.EPOCH);
      UI.getCurrent()
          .add(
              new DocumentFacts(
                  new ArchivedDocument(
                      StoredFixtures.order().with(bare).with(described),
                      null,
                      List.of(),
                      List.of(),
                      List.of())));

      assertThat(facts()).contains("Also held as");
      assertThat(text(find(CopyList.class).single()))
          .isEqualTo("b/order.pdfc/copy.pdfAnother title");
    }

    private static Description titled(Description own, String title) {
      return new Description(
          title,
          own.type(),
          own.level(),
          own.parent(),
          own.date(),
          own.countries(),
          own.places(),
          own.organisations(),
          own.events(),
          own.persons(),
          own.creators(),
          own.holdingInstitution(),
          own.referenceCode(),
          own.languages(),
          own.texts(),
          Access.OPEN,
          own.demonstration(),
          own.described());
    }
  }

  @Nested
  class The_way_back_to_the_search {

    @Test
    void keeps_its_filters_its_order_and_its_page() {
      open("d/aaaa-0001/p/2?q=Сибирь&country=ee&from=1940&sort=date&page=3");

      Anchor back = find(Anchor.class).withId("back-to-search").single();

      assertThat(back.getHref())
          .isEqualTo(
              "?q=%D0%A1%D0%B8%D0%B1%D0%B8%D1%80%D1%8C&from=1940&country=ee&sort=date&page=3");
      assertThat(back.getText()).isEqualTo("‹ Documents found for “Сибирь”");
    }

    @Test
    void is_there_for_a_search_of_filters_alone() {
      open("d/aaaa-0001?country=ee");

      Anchor back = find(Anchor.class).withId("back-to-search").single();

      assertThat(back.getHref()).isEqualTo("?country=ee");
      assertThat(back.getText()).isEqualTo("‹ Documents found");
    }

    @Test
    void is_kept_from_page_to_page() {
      open("d/aaaa-0001/p/2?country=ee&page=3");

      assertThat(find(Anchor.class).withAttribute("rel", "prev").single().getHref())
          .isEqualTo("d/aaaa-0001/p/1?country=ee&page=3");
    }

    @Test
    void is_not_there_where_no_search_led_here() {
      open("d/aaaa-0001");

      assertThat(find(Anchor.class).withId("back-to-search").exists()).isFalse();
    }
  }

  @Nested
  class An_id_in_large_letters {

    @Test
    void leads_to_the_usual_address_with_the_hits() {
      open("d/AAAA-0001/p/2?q=Сибирь");

      assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
          .isEqualTo("d/aaaa-0001/p/2?q=%D0%A1%D0%B8%D0%B1%D0%B8%D1%80%D1%8C");
      assertThat(find(Span.class).withId("hits-here").single().getText())
          .isEqualTo("Hit 1 of 1, page 2");
    }
  }

  @Nested
  class A_page_while_the_index_is_away {

    @Test
    void shows_its_words_and_says_why_none_is_marked() {
      ArchivedDocument document = documents.find("aaaa-0001").orElseThrow();
      Place place = new Place("aaaa-0001", 2, SearchQuery.of("Сибирь"), ViewMode.TEXT);

      Sheets sheets =
          new Sheets(
              document, place, new MarkedPage.Unavailable("The index is away, no marks."), false);

      assertThat(text(sheets)).contains("The index is away, no marks.", "отправлялись в Сибирь.");
    }
  }

  @Nested
  class A_scan_of_which_there_is_a_copy {

    @Test
    void is_shown_by_the_copy_with_the_original_one_click_away() {
      ArchivedDocument document = documents.find("aaaa-0001").orElseThrow();
      Place place = new Place("aaaa-0001", 2, SearchQuery.of("Сибирь"), ViewMode.PAGE);

      Sheets sheets =
          new Sheets(document, place, new MarkedPage.Unavailable("The index is away."), true);

      assertThat(attributes(sheets, "src")).containsExactly("api/documents/aaaa-0001/access-copy");
      assertThat(attributes(sheets, "hits")).containsExactly("[]");
      assertThat(attributes(sheets, "href")).contains("api/documents/aaaa-0001/original");
    }

    private static List<String> attributes(Component component, String name) {
      return within(component.getElement())
          .filter(element -> !element.isTextNode() && element.hasAttribute(name))
          .map(element -> element.getAttribute(name))
          .toList();
    }
  }

  @Nested
  class A_page_without_hits {

    @Test
    void says_so_and_leads_to_the_next_that_has_some() {
      open("d/aaaa-0001?q=Сибирь");

      assertThat(hitsHere()).isEqualTo("No hit on page 1; 1 hit on 1 page");
      assertThat(step("next-hit").getHref()).startsWith("d/aaaa-0001/p/2?q=");
      assertThat(step("previous-hit").getElement().getAttribute("aria-disabled")).isEqualTo("true");
      assertThat(find(Anchor.class).withAriaLabel("Page 2, 1 hit").exists()).isTrue();
    }
  }

  @Nested
  class Words_sought_within_the_document {

    @Test
    void are_marked_instead_of_those_that_led_here() {
      open("d/aaaa-0001/p/1?q=Сибирь&find=высылке Эстонии");

      assertThat(marks()).containsExactly("высылке", "Эстонии");
      assertThat(current()).containsExactly("высылке");
      assertThat(hitsHere()).isEqualTo("Hit 1 of 2, page 1");
      assertThat(find(TextField.class).withId("find-field").single().getValue())
          .isEqualTo("высылке Эстонии");
      assertThat(find(Anchor.class).withId("back-to-search").single().getText())
          .isEqualTo("‹ Documents found for “Сибирь”");
    }

    @Test
    void are_walked_through_from_hit_to_hit_and_page_to_page() {
      open("d/aaaa-0001/p/1?find=высылке Эстонии высланных");
      Leaf leaf = find(Leaf.class).single();
      assertThat(step("next-hit").getHref()).endsWith("&hit=2");

      open("d/aaaa-0001/p/1?find=высылке Эстонии высланных&hit=2");
      assertThat(find(Leaf.class).single()).as("the page is not drawn again").isSameAs(leaf);
      assertThat(current()).containsExactly("Эстонии");
      assertThat(hitsHere()).isEqualTo("Hit 2 of 3, page 1");
      assertThat(step("next-hit").getHref()).startsWith("d/aaaa-0001/p/2?find=");

      open("d/aaaa-0001/p/2?find=высылке Эстонии высланных");
      assertThat(current()).containsExactly("высланных");
      assertThat(hitsHere()).isEqualTo("Hit 3 of 3, page 2");
      assertThat(step("next-hit").getElement().hasAttribute("href")).isFalse();
      assertThat(step("previous-hit").getHref())
          .startsWith("d/aaaa-0001/p/1?find=")
          .endsWith("&hit=2");
    }

    @Test
    void understand_other_scripts() {
      open("d/aaaa-0001/p/2?find=Sibir");

      assertThat(marks()).containsExactly("Сибирь");
    }

    @Test
    void say_when_there_is_none() {
      open("d/aaaa-0001/p/1?find=Kolyma");

      assertThat(hitsHere()).isEqualTo("No hits in this document");
      assertThat(find(Anchor.class).withId("next-hit").exists()).isFalse();
    }

    @Test
    void say_what_is_passed_over() {
      open("d/aaaa-0001/p/2?find=title:Сибирь -Сибирь");

      assertThat(text(find(Paragraph.class).withId("find-notice").single()))
          .contains("such as title: or person:", "What is excluded is passed over");
    }

    @Test
    void lead_from_hit_to_hit_where_the_original_is_shown() {
      open("d/aaaa-0001/p/1?view=page&find=Сибирь");

      assertThat(hitsHere()).isEqualTo("No hit on page 1; 1 hit on 1 page");
      assertThat(step("next-hit").getText()).isEqualTo("Next hit ›");
      assertThat(step("next-hit").getHref()).contains("/p/2?", "view=page");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "find={!func}ord(id)",
          "find=\"}^=9 *:*",
          "find=${q}",
          "find=\u0000",
          "find=((((",
          "find=<script>alert(1)</script>",
          "find=x&hit=-1",
          "find=Сибирь&hit=99999999999",
          "find=Сибирь&hit=x",
          "find=&hit=2"
        })
    void may_be_anything(String parameters) {
      open("d/aaaa-0001/p/2?" + parameters);

      assertThat(text(find(Leaf.class).single())).contains("Эшелоны отправлялись в Сибирь.");
    }

    private List<String> marks() {
      return within(find(Leaf.class).single().getElement())
          .filter(element -> !element.isTextNode() && element.getTag().equals("mark"))
          .map(Element::getText)
          .toList();
    }

    private List<String> current() {
      return within(find(Leaf.class).single().getElement())
          .filter(element -> !element.isTextNode() && element.hasAttribute("aria-current"))
          .map(Element::getText)
          .toList();
    }
  }

  private String hitsHere() {
    return find(Span.class).withId("hits-here").single().getText();
  }

  private Anchor step(String id) {
    return find(Anchor.class).withId(id).single();
  }

  @Nested
  class What_lies_around_a_document {

    @Test
    void is_looked_for_when_the_page_is_in_sight() {
      open("d/aaaa-0001");
      AroundDocument around = find(AroundDocument.class).single();
      assertThat(text(around)).contains("Looking for similar documents");

      around.fill();

      assertThat(text(around)).doesNotContain("Looking for").contains("Report on the deportation");
      assertThat(text(around)).containsPattern("shares: .*NKVD.*1941");
    }

    @Test
    void is_kept_while_pages_are_turned() {
      open("d/aaaa-0001");
      AroundDocument around = find(AroundDocument.class).single();

      open("d/aaaa-0001/p/2");

      assertThat(find(AroundDocument.class).single()).isSameAs(around);
    }

    @Test
    void says_a_quiet_sentence_while_the_index_is_away() {
      SolrSettings nowhere =
          new SolrSettings(
              SolrSettings.Mode.HTTP, List.of("http://127.0.0.1:1/solr"), null, 0, 0, null, null);
      try (ArchiveIndex away = ArchiveIndex.open(nowhere, Path.of("none"))) {
        AroundDocument around =
            new AroundDocument(
                documents.find("aaaa-0001").orElseThrow(),
                new ReadingRoom(
                    new SolrSearch(away, ArchiveFixtures.vocabularies()),
                    new SolrSuggestions(away, ArchiveFixtures.vocabularies()),
                    new PageMarks(away, new Thesaurus(ArchiveFixtures.vocabularies())),
                    new SimilarDocuments(away),
                    new RelatedDocuments(away, ArchiveFixtures.vocabularies()),
                    new Holdings(away),
                    new Quotations(away, documents),
                    new SolrOverview(away, ArchiveFixtures.vocabularies(), country -> true),
                    documents),
                ArchiveFixtures.vocabularies());

        around.fill();

        assertThat(text(around)).contains("so similar documents cannot be found");
      }
    }
  }

  @Nested
  class A_page_read_by_machine {

    @Test
    void says_so_and_how_sure_it_is() {
      open("d/aaaa-0001/p/2");

      assertThat(text(find(Sheets.class).single()))
          .contains("Text read by machine (OCR), 87 % sure: reliable", "<b>Списки</b>");
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

    private Element sheet() {
      return find(PageSheet.class).single().getElement();
    }

    @Test
    void is_drawn_at_the_page_with_its_hits() {
      open("d/aaaa-0001/p/2?q=Сибирь&view=page");

      assertThat(sheet().getAttribute("src")).isEqualTo("api/documents/aaaa-0001/original");
      assertThat(sheet().getAttribute("page")).isEqualTo("2");
      assertThat(sheet().getAttribute("library")).startsWith("webjars/pdf-js/").endsWith("/");
      assertThat(sheet().getAttribute("hits")).contains("\"which\":1", "\"of\":1");
      assertThat(sheet().getAttribute("hit")).isEqualTo("1");
      assertThat(find(Leaf.class).exists()).isFalse();
    }

    @Test
    void has_no_hits_where_all_is_excluded() {
      open("d/aaaa-0001/p/2?view=page&q=-Tartu");

      assertThat(sheet().getAttribute("hits")).isEqualTo("[]");
    }

    @Test
    void stands_beside_the_words_when_both_are_asked_for() {
      open("d/aaaa-0001/p/2?view=both");

      assertThat(find(PageSheet.class).exists()).isTrue();
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
