package org.fonds.overview.drawing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.fonds.description.Edtf;
import org.fonds.description.GeographicPoint;
import org.fonds.overview.Figure;
import org.fonds.overview.LocatedPlace;
import org.fonds.overview.MapCountry;
import org.fonds.overview.MapExtent;
import org.fonds.overview.OrganisationYears;
import org.fonds.overview.PlaceMap;
import org.fonds.overview.Timeline;
import org.fonds.overview.TimelineStep;
import org.fonds.overview.UnlocatedPlace;
import org.fonds.overview.atlas.Atlas;
import org.fonds.search.FacetValue;
import org.fonds.search.PeriodCount;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.fonds.search.YearOrMonth;
import org.fonds.search.YearRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class PicturesTest {

  private static final SearchQuery QUERY = SearchQuery.of("birch & <oak>");
  private static final String HOSTILE =
      "<script>alert(\"1\")</script> & שלום 😀 \u0000\u0007 ]]> 北安 Ｑ";

  private final Pictures pictures = new Pictures(new Atlas());

  private static String address(SearchQuery query) {
    return "overview?" + SearchAddress.queryString(query);
  }

  static PeriodCount year(int year, long count, long certain) {
    return new PeriodCount(new YearRange(year, year), count, certain);
  }

  static Timeline timeline(PeriodCount... bars) {
    return new Timeline(QUERY, TimelineStep.YEAR, List.of(bars), 2, false);
  }

  static PlaceMap map(String name) {
    return new PlaceMap(
        QUERY,
        List.of(
            new MapCountry(new FacetValue("ua", name, 40), false, true),
            new MapCountry(new FacetValue("ee", "Estonia", 3), false, true),
            new MapCountry(new FacetValue("soviet-union", name, 50), true, false)),
        List.of(
            new LocatedPlace(
                "lviv", name, new GeographicPoint(49.84, 24.02), List.of(name, "Lwów"), 7)),
        List.of(new UnlocatedPlace(name, 1, List.of())),
        0);
  }

  static OrganisationYears organisations(String name) {
    return new OrganisationYears(
        QUERY,
        List.of(new YearRange(1917, 1917), new YearRange(1918, 1918), new YearRange(1919, 1919)),
        List.of(
            new OrganisationYears.Row(
                new FacetValue("cheka", name, 9),
                List.of(Edtf.of("1917-12-20/1922-02-06")),
                List.of(year(1917, 2, 1), year(1918, 7, 7), year(1919, 0, 0))),
            new OrganisationYears.Row(
                new FacetValue("nkvd", "NKVD", 1),
                List.of(Edtf.of("1934/1946")),
                List.of(year(1917, 0, 0), year(1918, 0, 0), year(1919, 1, 1)))),
        3);
  }

  static List<Figure> figures() {
    return List.of(
        timeline(year(1939, 3, 2), year(1940, 0, 0), year(1941, 1, 1)),
        timeline(year(-44, 1, 0)),
        new Timeline(
            QUERY,
            TimelineStep.MONTH,
            IntStream.range(0, 900)
                .mapToObj(i ->
                    new PeriodCount(
                        YearRange.in(YearOrMonth.of(YearMonth.of(1917, 1).plusMonths(i))),
                        i,
                        i / 2))
                .toList(),
            0,
            true),
        map(HOSTILE),
        organisations(HOSTILE),
        organisations("x".repeat(10_000)));
  }

  private static Document parsed(String svg)
      throws ParserConfigurationException, IOException, SAXException {
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultNSInstance();
    parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return parsers.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }

  private static List<Element> elements(Document picture, String name) {
    NodeList found = picture.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  @ParameterizedTest
  @MethodSource("figures")
  void are_well_formed_whatever_a_description_says(Figure figure) throws Exception {
    for (MapExtent extent : MapExtent.values()) {
      Document onPage = parsed(pictures.onPage(figure, extent, PicturesTest::address));
      Document inPrint =
          parsed(
              pictures.inPrint(
                  figure, extent, PicturesTest::address, List.of(HOSTILE, figure.toString())));

      assertThat(elements(onPage, "script")).isEmpty();
      assertThat(elements(inPrint, "script")).isEmpty();
      assertThat(elements(onPage, "a")).isNotEmpty();
      assertThat(elements(onPage, "a"))
          .allSatisfy(link -> {
            assertThat(link.getAttribute("href")).startsWith("overview?q=birch");
            assertThat(link.getAttribute("aria-label")).isNotBlank();
            assertThat(link.getFirstChild().getNodeName()).isEqualTo("title");
          });
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void are_painted_twice_as_large(Figure figure) throws IOException {
    String svg =
        pictures.inPrint(figure, MapExtent.DOCUMENTS, PicturesTest::address, List.of("A search."));

    assertThat(ImageIO.read(new ByteArrayInputStream(PngPicture.of(svg))).getWidth())
        .isEqualTo(2 * (960 + 56));
  }

  @Nested
  class A_timeline {

    @Test
    void stands_on_a_page_as_bars_that_lead_to_their_years() throws IOException {
      String picture =
          pictures.onPage(
                  timeline(year(1939, 3, 2), year(1940, 1, 1)),
                  MapExtent.WORLD,
                  PicturesTest::address)
              + "\n";
      Path written =
          Files.createDirectories(Path.of("target", "golden", "overview")).resolve("timeline.svg");
      Files.writeString(written, picture);
      try (InputStream golden =
          PicturesTest.class.getResourceAsStream("/golden/overview/timeline.svg")) {
        assertThat(golden).as("golden file timeline.svg; written was %s", written).isNotNull();
        assertThat(picture).isEqualTo(new String(golden.readAllBytes(), UTF_8));
      }
    }

    @Test
    void has_one_stop_for_the_keyboard() throws Exception {
      Document picture =
          parsed(
              pictures.onPage(
                  timeline(year(1939, 3, 2), year(1940, 1, 1)),
                  MapExtent.WORLD,
                  PicturesTest::address));

      assertThat(elements(picture, "a").stream().map(link -> link.getAttribute("tabindex")))
          .containsExactly("0", "-1");
    }
  }

  @Nested
  class A_map {

    @Test
    void shows_countries_and_places_with_their_numbers() throws Exception {
      Document picture =
          parsed(pictures.onPage(map("Ukraine"), MapExtent.DOCUMENTS, PicturesTest::address));

      assertThat(elements(picture, "title").stream().map(Element::getTextContent))
          .containsExactly("Ukraine: 40 documents", "Estonia: 3 documents", "Ukraine: 7 documents");
      assertThat(elements(picture, "text").stream().map(Element::getTextContent))
          .contains("Ukraine 40");
      assertThat(elements(picture, "a").getLast().getAttribute("href"))
          .endsWith("&place=Ukraine&place=Lw%C3%B3w");
    }
  }

  @Nested
  class Organisations {

    @Test
    void have_a_cell_where_there_are_documents_and_say_what_lies_outside_their_time()
        throws Exception {
      Document picture =
          parsed(
              pictures.onPage(organisations("Cheka"), MapExtent.DOCUMENTS, PicturesTest::address));

      assertThat(elements(picture, "title").stream().map(Element::getTextContent))
          .containsExactly(
              "Cheka: 9 documents",
              "Cheka, 1917: 1 document + 1 possible",
              "Cheka, 1918: 7 documents",
              "NKVD: 1 document",
              "NKVD, 1919: 1 document, outside its existence");
      assertThat(elements(picture, "a").get(1).getAttribute("href"))
          .endsWith("&year=1917&organisation=cheka");
    }
  }
}
