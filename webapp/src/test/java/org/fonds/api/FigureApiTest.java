package org.fonds.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.fonds.ApiServer;
import org.fonds.index.IndexedDocument;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.search.solr.ArchiveFixtures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureApiTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private static Path home;

  private ApiServer site;

  @BeforeAll
  void start() {
    site = ApiServer.start(home);
    ArchiveIndex index = site.bean(ArchiveIndex.class);
    List<IndexedDocument> documents = new ArrayList<>(ArchiveFixtures.archive());
    documents.add(
        ArchiveFixtures.document("aaaa-0201")
            .places("Lwów", "=HYPERLINK(\"http://example.org\")", "<b>& 😀 קרית</b>")
            .countries("ua")
            .built());
    index.put(documents);
    index.commit();
  }

  @AfterAll
  void stop() {
    site.close();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private JsonNode json(String path) {
    return JSON.readTree(site.get(path).body());
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "map", "organisations"})
  void is_a_picture_that_says_its_search_and_links_from_anywhere(String figure) throws Exception {
    HttpResponse<String> answer =
        site.get("/api/search/" + figure + "?organisation=nkvd&format=svg");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).startsWith("image/svg+xml");
    assertThat(header(answer, "Content-Disposition"))
        .isEqualTo("attachment; filename=\"fonds-" + figure + ".svg\"");
    Document picture = parsed(answer.body());
    NodeList links = picture.getElementsByTagName("a");
    assertThat(links.getLength()).isPositive();
    for (int i = 0; i < links.getLength(); i++) {
      assertThat(((Element) links.item(i)).getAttribute("href"))
          .startsWith("https://archive.example.org/");
    }
    assertThat(picture.getDocumentElement().getTextContent())
        .contains("narrowed to Perpetrator organisation")
        .contains("3 documents answer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "map", "organisations"})
  void is_painted_as_png(String figure) throws IOException {
    HttpResponse<byte[]> answer = site.getBytes("/api/search/" + figure + "?format=png");

    assertThat(header(answer, "Content-Type")).isEqualTo("image/png");
    assertThat(ImageIO.read(new ByteArrayInputStream(answer.body())).getWidth()).isEqualTo(2032);
  }

  @Nested
  class As_a_table {

    private List<CSVRecord> csv(String path) throws IOException {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(new StringReader(site.get(path).body()))
          .getRecords();
    }

    @Test
    void has_the_search_beside_its_first_line() throws IOException {
      List<CSVRecord> lines = csv("/api/search/timeline?by=year&format=csv");

      assertThat(lines.getFirst().get("Search"))
          .startsWith("Search in ")
          .endsWith("https://archive.example.org/");
      assertThat(lines.get(1).get("Search")).isEmpty();
      assertThat(lines.getFirst().get("Period")).isEqualTo("1919");
      assertThat(lines.getFirst().get("Documents certainly")).isEqualTo("1");
    }

    @Test
    void has_the_search_where_nothing_answers() throws IOException {
      List<CSVRecord> lines = csv("/api/search/map?q=nothingofthiskind&format=csv");

      assertThat(lines).hasSize(1);
      assertThat(lines.getFirst().get("Name")).isEmpty();
      assertThat(lines.getFirst().get("Search")).contains("0 documents answer");
    }

    @Test
    void runs_no_formula_of_a_description() throws IOException {
      assertThat(csv("/api/search/map?format=csv"))
          .anySatisfy(line -> assertThat(line.get("Name")).startsWith("'=HYPERLINK("))
          .anySatisfy(line -> {
            assertThat(line.get("Name")).isEqualTo("Lwów");
            assertThat(line.get("Remark")).isEqualTo("not on the map");
          });
    }
  }

  @Nested
  class As_json {

    @Test
    void counts_what_the_search_counts() {
      JsonNode facets = json("/api/search?q=").get("facets");
      JsonNode map = json("/api/search/map?format=json");

      assertThat(map.get("total").asLong()).isEqualTo(7);
      for (JsonNode country : facets.get("country")) {
        assertThat(map.get("rows"))
            .anyMatch(row ->
                row.get("Name").asString().equals(country.get("label").asString())
                    && row.get("Documents").asLong() == country.get("count").asLong());
      }
      assertThat(map.get("search").asString()).contains("7 documents answer");
      assertThat(map.get("notes").toString()).contains("Natural Earth");
    }

    @Test
    void goes_by_month_where_it_is_asked_for() {
      JsonNode months = json("/api/search/timeline?by=month&from=1940&to=1943&format=json");

      assertThat(months.get("rows").size()).as("months, and undated").isEqualTo(4 * 12 + 1);
      assertThat(months.get("rows").get(17).get("Period").asString()).isEqualTo("June 1941");
      assertThat(months.get("rows").get(17).get("Documents certainly").asLong()).isEqualTo(2);
    }

    @Test
    void is_there_where_there_is_nothing_to_draw() {
      assertThat(site.get("/api/search/timeline?q=nothingofthiskind&format=svg").statusCode())
          .isEqualTo(404);
      assertThat(json("/api/search/timeline?q=nothingofthiskind&format=json").get("rows").size())
          .isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "timeline?format=gif, format, gif",
    "timeline, format, ''",
    "timeline?format=svg&format=png, format, png",
    "timeline?format=svg&by=day, by, day",
    "map?format=svg&map=mars, map, mars",
    "map?format=svg&by=year, by, year",
    "organisations?format=svg&map=world, map, world",
    "organisations?format=svg&country=atlantis, country, atlantis",
    "map?format=svg&from=1940-13, from, 1940-13",
  })
  void names_a_wrong_parameter(String path, String parameter, String value) {
    HttpResponse<String> answer = site.get("/api/search/" + path);

    assertThat(answer.statusCode()).isEqualTo(400);
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(problem.get("parameter").asString()).isEqualTo(parameter);
    assertThat(problem.get("value").asString()).isEqualTo(value);
  }

  @Test
  void is_described_for_programs() {
    String description = site.get("/api/openapi").body();

    assertThat(description)
        .contains("/api/search/timeline", "/api/search/map", "/api/search/organisations")
        .contains("FigureAnswer");
    assertThat(description.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
  }
}
