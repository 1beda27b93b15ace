package org.fonds.permalink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.fonds.signpost.SignpostedSite;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The three functions of unAPI, and what Zotero takes from them. */
@ExtendWith(SignpostedSite.Once.class)
class UnapiTest {

  private static final String ZOTERO = "http://www.zotero.org/namespaces/export#";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String BIBLIO = "http://purl.org/net/biblio#";

  private final SignpostedSite site;

  UnapiTest(SignpostedSite site) {
    this.site = site;
  }

  private static Document xml(HttpResponse<String> answer)
      throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(answer.body().getBytes(UTF_8)));
  }

  private static List<String> texts(Document xml, String namespace, String name) {
    NodeList nodes = xml.getElementsByTagNameNS(namespace, name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent().strip());
    }
    return texts;
  }

  private static List<String> formats(Document xml) {
    NodeList nodes = xml.getElementsByTagName("format");
    List<String> names = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      names.add(nodes.item(i).getAttributes().getNamedItem("name").getNodeValue());
      assertThat(nodes.item(i).getAttributes().getNamedItem("type").getNodeValue()).contains("/");
    }
    return names;
  }

  @Nested
  class Formats {

    @Test
    void are_named_for_all_documents()
        throws IOException, SAXException, ParserConfigurationException {
      HttpResponse<String> answer = site.get("/unapi");

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/xml");
      assertThat(formats(xml(answer)))
          .containsExactly("json-ld", "rdf_zotero", "ris", "bibtex", "csl-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/p/2"})
    void are_named_for_one(String page)
        throws IOException, SAXException, ParserConfigurationException {
      String id = site.id("letter") + page;
      HttpResponse<String> answer = site.get("/unapi?id=" + id);

      assertThat(answer.statusCode()).isEqualTo(300);
      assertThat(xml(answer).getDocumentElement().getAttribute("id")).isEqualTo(id);
      assertThat(formats(xml(answer))).contains("rdf_zotero", "ris");
    }
  }

  @Nested
  class A_record {

    @ParameterizedTest
    @EnumSource
    void is_the_one_at_the_permanent_address(Representation form) {
      String id = site.id("letter");
      HttpResponse<String> answer = site.get("/unapi?id=" + id + "&format=" + form.format());
      HttpResponse<String> permanent = site.get("/d/" + id, "Accept", form.mediaType());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo(permanent.body());
      assertThat(answer.headers().firstValue("Content-Type"))
          .isEqualTo(permanent.headers().firstValue("Content-Type"));
    }

    @Test
    void in_zotero_rdf_has_archive_and_location_in_fields_of_their_own()
        throws IOException, SAXException, ParserConfigurationException {
      Document said = xml(site.get("/unapi?id=" + site.id("letter") + "/p/2&format=rdf_zotero"));

      assertThat(texts(said, ZOTERO, "itemType")).containsExactly("letter");
      assertThat(said.getElementsByTagNameNS(BIBLIO, "Letter").getLength()).isEqualTo(1);
      assertThat(texts(said, DC, "title")).containsExactly(SignpostedSite.TITLE);
      assertThat(texts(said, ZOTERO, "archive")).containsExactly("Архив & <город>");
      assertThat(texts(said, DC, "coverage")).containsExactly("ф. 1, оп. 2, д. 3");
      assertThat(texts(said, ZOTERO, "libraryCatalog")).containsExactly("Example Archive");
      assertThat(texts(said, DC, "date")).containsExactly("1918-02-04");
      assertThat(texts(said, "http://xmlns.com/foaf/0.1/", "surname"))
          .containsExactly("Иванов", "Союз учителей");
      assertThat(texts(said, "http://xmlns.com/foaf/0.1/", "givenName")).containsExactly("И. И.");
      assertThat(texts(said, DC, "identifier"))
          .containsExactly(SignpostedSite.ADDRESS + "/d/" + site.id("letter") + "/p/2");
      assertThat(texts(said, RDF, "value")).anyMatch(note -> note.contains("Page cited: p. 2"));
      assertThat(texts(said, RDF, "value")).anyMatch(note -> note.contains("Julian calendar"));
    }

    @Test
    void in_ris_has_archive_and_location() {
      assertThat(site.get("/unapi?id=" + site.id("letter") + "&format=ris").body())
          .contains("DB  - Архив & <город>\r\n", "AN  - ф. 1, оп. 2, д. 3\r\n");
    }
  }

  @Nested
  class What_cannot_be_given {

    @Test
    void is_a_format_that_there_is_not() {
      HttpResponse<String> answer = site.get("/unapi?id=" + site.id("letter") + "&format=mods");

      assertThat(answer.statusCode()).isEqualTo(406);
      assertThat(answer.body()).contains("json-ld, rdf_zotero, ris, bibtex, csl-json");
    }

    @Test
    void is_a_record_of_nothing() {
      assertThat(site.get("/unapi?format=ris").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/p/1", "/p/9"})
    void is_a_closed_document_like_one_that_never_was(String page) {
      for (String format : List.of("", "&format=ris", "&format=rdf_zotero", "&format=json-ld")) {
        String id = site.id("closed");
        HttpResponse<String> closed = site.get("/unapi?id=" + id + page + format);
        HttpResponse<String> never = site.get("/unapi?id=" + SignpostedSite.NEVER + page + format);

        assertThat(closed.statusCode()).isEqualTo(404);
        assertThat(closed.body().replace(id, SignpostedSite.NEVER)).isEqualTo(never.body());
      }
    }

    @Test
    void is_a_page_beyond_the_last() {
      String id = "/unapi?id=" + site.id("letter") + "/p/3";
      assertThat(site.get(id).statusCode()).isEqualTo(404);
      assertThat(site.get(id + "&format=ris").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&format=rdf_zotero", "&format=csl-json", ""})
    void is_a_withdrawn_document(String format) {
      HttpResponse<String> answer = site.get("/unapi?id=" + site.id("withdrawn") + format);

      assertThat(answer.statusCode()).isEqualTo(410);
      assertThat(answer.body()).doesNotContain("Withdrawn words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%3Cscript%3E", "a/b/c", "..%2F..", "%00"})
    void is_what_no_document_is_called(String id) {
      assertThat(site.get("/unapi?id=" + id + "&format=ris").statusCode()).isEqualTo(404);
    }
  }
}
