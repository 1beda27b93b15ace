package org.fonds.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fonds.RunningSite;
import org.fonds.account.Account;
import org.fonds.account.AccountName;
import org.fonds.account.Accounts;
import org.fonds.account.ApiTokens;
import org.fonds.account.Role;
import org.fonds.ingest.Archive;
import org.fonds.permalink.Representation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every door of the API as nobody, as a reader and as an archivist, and tries what somebody
 * would try who wants to know what is closed. A new door fails until it is on the list.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosedDoorsTest {

  /** An id that no document has. */
  private static final String NEVER = "2222-2222";

  /** Doors of one document, with {id}. */
  static final List<String> OF_A_DOCUMENT =
      List.of(
          "/api/documents/{id}",
          "/api/documents/{id}/pages/1",
          "/api/documents/{id}/pages/1?q=deportation",
          "/api/documents/{id}/pages/2",
          "/api/documents/{id}/pages/1/image",
          "/api/documents/{id}/original",
          "/api/documents/{id}/original?download=true",
          "/api/documents/{id}/access-copy",
          "/api/documents/{id}/redacted-copy",
          "/api/documents/{id}/parts/1",
          "/api/documents/{id}/hits?q=deportation",
          "/api/documents/{id}/similar",
          "/api/documents/{id}/related",
          "/api/quotations?text=The+deportation+from+Tallinn&document={id}",
          "/api/documents/{id}/citation?format=ris",
          "/api/documents/{id}/citation?format=chicago&page=1",
          "/api/documents/{id}/citation/formatted?style=gost",
          "/api/documents/{id}/citation/formatted?style=chicago-note&page=1",
          "/api/search/citations?id={id}&format=bibtex",
          "/api/search/descriptions?id={id}&format=fonds",
          "/api/search/descriptions?id={id}&format=atom",
          "/unapi?id={id}",
          "/unapi?id={id}&format=rdf_zotero",
          "/unapi?id={id}/p/1&format=json-ld",
          "/d/{id}",
          "/d/{id}/p/1");

  /** The forms in which /d/{id} is given to programs. */
  private static final List<String> FORMS =
      Arrays.stream(Representation.values()).flatMap(form -> form.mediaTypes().stream()).toList();

  /** Doors through which something is sought, with {words}. */
  static final List<String> OF_A_SEARCH =
      List.of(
          "/api/search?q={words}",
          "/api/search?q={words}&match=exact",
          "/api/search?q={words}&match=sound",
          "/api/search?q={words}&sort=newest",
          "/api/search?q={words}&sort=oldest",
          "/api/search?q={words}&sort=title",
          "/api/search?q=deportation&place={words}",
          "/api/search?q=deportation&institution={words}",
          "/api/search?q=deportation&not.place={words}",
          "/api/search/citations?q={words}&format=csl-json",
          "/api/search/descriptions?q={words}&format=fonds",
          "/api/search/timeline?q={words}&format=json",
          "/api/search/map?q={words}&format=csv",
          "/api/search/map?q=deportation&format=json",
          "/api/search/organisations?q={words}&format=svg",
          "/api/suggestions?q={words}",
          "/api/quotations?text=deportation+{words}");

  private static final Set<String> OTHER_DOORS =
      Set.of(
          "/api/health",
          "/api/journal",
          "/api/vocabularies/{name}",
          "/api/**",
          "/api/openapi",
          "/api/batch-searches",
          "/api/batch-searches/{id}",
          "/api/batch-searches/{id}/rows",
          "/api/batch-searches/{id}/table",
          "/api/research/lists",
          "/api/research/lists/{id}",
          "/api/research/lists/{id}/citations",
          "/api/research/lists/{id}/dossier",
          "/api/research/shared/{secret}/citations",
          "/api/research/shared/{secret}/dossier",
          "/api/uploads",
          "/api/uploads/{id}",
          "/api/uploads/together",
          "/api/openapi.yaml",
          "/error",
          "/signed-in");

  private RunningSite site;
  private ClosedArchive archive;
  private String archivist;
  private String reader;

  /** Who knocks. */
  enum Person {
    NOBODY,
    READER,
    READER_WITH_TOKEN
  }

  @BeforeAll
  void start(@TempDir Path folder) {
    site = RunningSite.start(folder.resolve("home"));
    archive = ClosedArchive.bringInto(site.bean(Archive.class), folder.resolve("sources"));
    archivist = token(site.archivist("Anna"));
    reader =
        token(
            site.bean(Accounts.class)
                .add(new AccountName("Rudolf"), RunningSite.PASSWORD, Role.READER));
  }

  private String token(Account person) {
    return "Bearer " + site.bean(ApiTokens.class).issue(person, "a test").text();
  }

  @AfterAll
  void stop() {
    site.close();
  }

  private RunningSite.Visitor visitor(Person person) {
    RunningSite.Visitor visitor = site.visitor();
    if (person == Person.READER) {
      visitor.signIn("Rudolf", RunningSite.PASSWORD);
    }
    return visitor;
  }

  private HttpResponse<String> knock(Person person, RunningSite.Visitor visitor, String door) {
    return person == Person.READER_WITH_TOKEN
        ? visitor.get(door, "Authorization", reader)
        : visitor.get(door);
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>(ClosedArchive.SECRETS);
    for (String secret : ClosedArchive.SECRETS) {
      words.add(secret.substring(0, 4));
      words.add(secret.substring(0, 4) + "*");
      words.add("*" + secret.substring(3));
      words.add(secret.substring(0, secret.length() - 1) + "~");
      words.add("\"deportation " + secret + "\"~50");
      words.add("deportation NOT " + secret);
      words.add("title:" + secret);
      words.add("person:" + secret);
      words.add("place:" + secret);
    }
    words.add("Зырковец");
    words.add("\"Gravilov Zyrqovets\"");
    words.add("reference:\"op. 1, d. 4\"");
    return words;
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** What somebody asked may come back in the answer; nothing else of what is secret may. */
  private boolean tells(HttpResponse<String> answer, String asked) {
    String said = answer.body().toLowerCase(Locale.ROOT);
    return answer.statusCode() >= 500
        || said.contains(archive.id("hidden"))
        || said.contains(archive.id("sealed"))
        || said.contains(archive.id("withdrawn"))
        || said.contains("denunciation")
        || ClosedArchive.SECRETS.stream()
            .anyMatch(secret -> said.contains("<mark>" + secret.toLowerCase(Locale.ROOT)))
        || ClosedArchive.SECRETS.stream()
            .map(secret -> secret.toLowerCase(Locale.ROOT))
            .anyMatch(secret ->
                !asked.toLowerCase(Locale.ROOT).contains(secret) && said.contains(secret));
  }

  /** Each search through each door that tells of something closed. */
  private List<String> told(Function<String, HttpResponse<String>> knock) {
    List<String> told = new ArrayList<>();
    for (String door : OF_A_SEARCH) {
      for (String words : words()) {
        HttpResponse<String> answer = knock.apply(door.replace("{words}", encoded(words)));
        if (tells(answer, words)) {
          told.add(door + " " + words + ": " + answer.statusCode());
        }
      }
    }
    return told;
  }

  @ParameterizedTest
  @EnumSource(Person.class)
  void a_closed_document_is_answered_for_like_one_that_never_was(Person person) {
    RunningSite.Visitor visitor = visitor(person);
    for (String kind : List.of("hidden", "sealed")) {
      for (String door : OF_A_DOCUMENT) {
        String id = archive.id(kind);
        HttpResponse<String> closed = knock(person, visitor, door.replace("{id}", id));
        HttpResponse<String> never = knock(person, visitor, door.replace("{id}", NEVER));

        assertThat(closed.statusCode()).as(door).isEqualTo(404).isEqualTo(never.statusCode());
        if (!door.startsWith("/d/")) {
          assertThat(closed.body().replace(id, NEVER)).as(door).isEqualTo(never.body());
          assertThat(headers(closed, id)).as(door).isEqualTo(headers(never, NEVER));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Person.class)
  void a_permanent_address_tells_programs_no_more_than_people(Person person) {
    RunningSite.Visitor visitor = visitor(person);
    for (String form : FORMS) {
      for (String door : List.of("/d/{id}", "/d/{id}/p/1", "/d/{id}/p/2")) {
        HttpResponse<String> never = visitor.get(door.replace("{id}", NEVER), "Accept", form);
        for (String kind : List.of("hidden", "sealed")) {
          String id = archive.id(kind);
          HttpResponse<String> closed = visitor.get(door.replace("{id}", id), "Accept", form);
          assertThat(closed.statusCode()).as(form).isEqualTo(404);
          assertThat(closed.body().replace(id, NEVER)).as(form).isEqualTo(never.body());
          assertThat(headers(closed, id)).as(form).isEqualTo(headers(never, NEVER));
        }
        assertThat(visitor.get(door.replace("{id}", archive.id("withdrawn")), "Accept", form))
            .satisfies(gone -> assertThat(gone.statusCode()).as(form).isEqualTo(410))
            .satisfies(gone -> assertThat(gone.body()).doesNotContain(ClosedArchive.SECRETS));
        for (String kind : List.of("open", "other", "described", "redacted")) {
          assertThat(visitor.get(door.replace("{id}", archive.id(kind)), "Accept", form).body())
              .as("%s of what is %s", form, kind)
              .doesNotContain(ClosedArchive.SECRETS)
              .doesNotContain(archive.id("hidden"));
        }
      }
    }
  }

  /** What is closed takes a look into the store, and what never was does not. */
  @Test
  void the_time_of_an_answer_does_not_tell_the_two_apart() {
    RunningSite.Visitor visitor = site.visitor();
    Map<String, List<Long>> times = new LinkedHashMap<>();
    for (int i = 0; i < 40; i++) {
      for (String id : List.of(archive.id("hidden"), NEVER)) {
        long began = System.nanoTime();
        visitor.get("/api/documents/" + id);
        times
            .computeIfAbsent(id, each -> new ArrayList<>())
            .add((System.nanoTime() - began) / 1_000_000);
      }
    }
    List<Long> fastest = times.values().stream().map(Collections::min).toList();
    assertThat(fastest).allMatch(millis -> millis >= 50);
    assertThat(Collections.max(fastest) - Collections.min(fastest)).isLessThan(10);
  }

  /** Without what changes by itself; the server closes a connection after a hundred answers. */
  private static Map<String, List<String>> headers(HttpResponse<String> answer, String id) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    answer
        .headers()
        .map()
        .forEach((name, values) -> {
          if (!Set.of("date", "content-length", "connection")
              .contains(name.toLowerCase(Locale.ROOT))) {
            headers.put(name, values.stream().map(value -> value.replace(id, NEVER)).toList());
          }
        });
    return headers;
  }

  @ParameterizedTest
  @EnumSource(Person.class)
  void of_a_described_document_text_and_file_are_not_given(Person person) {
    RunningSite.Visitor visitor = visitor(person);
    String id = archive.id("described");
    HttpResponse<String> described = knock(person, visitor, "/api/documents/" + id);

    assertThat(described.statusCode()).isEqualTo(200);
    assertThat(described.body()).contains("Letter on the deportation", "\"withheld\"");
    for (String door : OF_A_DOCUMENT) {
      assertThat(knock(person, visitor, door.replace("{id}", id)).body())
          .as(door)
          .doesNotContain(ClosedArchive.SECRETS);
    }
    for (String door :
        List.of("/pages/1", "/original", "/access-copy", "/redacted-copy", "/parts/1")) {
      assertThat(knock(person, visitor, "/api/documents/" + id + door).statusCode())
          .as(door)
          .isEqualTo(404);
    }
  }

  @ParameterizedTest
  @EnumSource(Person.class)
  void of_a_withdrawn_document_nothing_is_left_but_the_reason(Person person) {
    RunningSite.Visitor visitor = visitor(person);
    String id = archive.id("withdrawn");
    for (String door : OF_A_DOCUMENT) {
      HttpResponse<String> answer = knock(person, visitor, door.replace("{id}", id));

      assertThat(answer.statusCode()).as(door).isEqualTo(410);
      assertThat(answer.body()).as(door).doesNotContain(ClosedArchive.SECRETS);
      if (door.startsWith("/api")) {
        assertThat(answer.body()).as(door).contains("It was brought in by mistake.", "2026-03-01");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Person.class)
  void of_a_redacted_document_only_the_redacted_copy_is_given(Person person) throws IOException {
    RunningSite.Visitor visitor = visitor(person);
    String id = archive.id("redacted");
    for (String door : OF_A_DOCUMENT) {
      assertThat(knock(person, visitor, door.replace("{id}", id)).body())
          .as(door)
          .doesNotContainIgnoringCase(ClosedArchive.SECRETS.toArray(CharSequence[]::new));
    }
    for (String door : List.of("/pages/1/image", "/original", "/access-copy", "/parts/1")) {
      assertThat(knock(person, visitor, "/api/documents/" + id + door).statusCode())
          .as(door)
          .isEqualTo(404);
    }
    assertThat(knock(person, visitor, "/api/documents/" + id).body())
        .contains("\"file\":null", "\"parts\":[]", "/redacted-copy");
    assertThat(knock(person, visitor, "/api/documents/" + id + "/pages/1").body())
        .contains("Ivan Petrov")
        .doesNotContain("Denounced");
    assertThat(knock(person, visitor, "/api/documents/" + id + "/redacted-copy").body())
        .startsWith("%PDF");
    Path copy = site.bean(ReadingRooms.class).readers().documents().redactedCopy(id).orElseThrow();
    try (PDDocument pdf = Loader.loadPDF(copy.toFile())) {
      assertThat(new PDFTextStripper().getText(pdf).strip())
          .isEqualTo("The deportation from Tallinn, told by Ivan Petrov.");
    }
  }

  @ParameterizedTest
  @EnumSource(Person.class)
  void no_search_tells_of_what_is_closed(Person person) {
    RunningSite.Visitor visitor = visitor(person);

    assertThat(told(door -> knock(person, visitor, door))).isEmpty();
    assertThat(OF_A_SEARCH.size() * words().size()).as("searches").isGreaterThan(500);
  }

  @Test
  void the_same_searches_find_it_for_the_archivist() {
    RunningSite.Visitor script = site.visitor();

    assertThat(told(door -> script.get(door, "Authorization", archivist)))
        .as("what the searches can tell")
        .hasSizeGreaterThan(200);
  }

  @ParameterizedTest
  @EnumSource(Person.class)
  void counts_are_those_of_an_archive_without_it(Person person) {
    RunningSite.Visitor visitor = visitor(person);
    assertThat(knock(person, visitor, "/api/search?q=").body())
        .contains("\"total\":4")
        .doesNotContain(ClosedArchive.SECRETS)
        .doesNotContain("1943");
    assertThat(knock(person, visitor, "/api/health").body()).contains("4");
    for (String secret : ClosedArchive.SECRETS) {
      String word = secret.replace("-file", "");
      assertThat(knock(person, visitor, "/api/search?q=" + word).body())
          .as(word)
          .contains("\"total\":0");
      assertThat(knock(person, visitor, "/api/search?q=deportation+NOT+" + word).body())
          .as("not " + word)
          .contains("\"total\":4");
    }
  }

  @ParameterizedTest
  @EnumSource(Person.class)
  void what_lies_in_a_closed_unit_does_not_tell_of_it(Person person) {
    RunningSite.Visitor visitor = visitor(person);
    String hidden = archive.id("hidden");
    for (String door : List.of("/api/search?unit={id}", "/api/search?q=deportation&unit={id}")) {
      String closed = knock(person, visitor, door.replace("{id}", hidden)).body();
      String never = knock(person, visitor, door.replace("{id}", NEVER)).body();
      assertThat(timeless(closed).replace(hidden, NEVER)).as(door).isEqualTo(timeless(never));
      assertThat(closed).as(door).contains("\"total\":0");
      assertThat(
              site.visitor().get(door.replace("{id}", hidden), "Authorization", archivist).body())
          .as(door)
          .contains("\"total\":2", "Denunciation by Zyrqovets");
    }
    for (String door : OF_A_DOCUMENT) {
      HttpResponse<String> open = knock(person, visitor, door.replace("{id}", archive.id("other")));
      assertThat(open.body()).as(door).doesNotContain(hidden);
    }
  }

  private static String timeless(String answer) {
    return answer.replaceAll("\"tookMillis\":\\d+", "");
  }

  @Test
  void the_archivist_sees_everything() {
    RunningSite.Visitor signedIn = site.visitor();
    signedIn.signIn("Anna", RunningSite.PASSWORD);
    RunningSite.Visitor script = site.visitor();
    String redacted = "/api/documents/" + archive.id("redacted");
    for (String door : List.of("/original", "/parts/1", "/redacted-copy")) {
      assertThat(signedIn.get(redacted + door).statusCode()).as(door).isEqualTo(200);
    }
    assertThat(signedIn.get(redacted + "/pages/1").body()).contains("Blakovets");
    for (String kind : List.of("described", "hidden", "sealed", "withdrawn")) {
      String original = "/api/documents/" + archive.id(kind) + "/original";
      assertThat(signedIn.get(original).body()).contains("deportation");
      assertThat(script.get(original, "Authorization", archivist).body()).contains("deportation");
      assertThat(signedIn.get("/d/" + archive.id(kind)).statusCode()).isEqualTo(200);
    }
    assertThat(signedIn.get("/api/search?q=Zyrqovets").body()).contains("\"total\":2");
    assertThat(script.get("/api/search?q=", "Authorization", archivist).body())
        .contains("\"total\":7");
  }

  @ParameterizedTest
  @EnumSource(Person.class)
  void the_journal_is_shown_to_administrators_alone(Person person) {
    RunningSite.Visitor visitor = visitor(person);
    assertThat(knock(person, visitor, "/api/journal").statusCode()).isIn(401, 403);
    assertThat(site.visitor().get("/api/journal", "Authorization", archivist).statusCode())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @EnumSource(Person.class)
  void the_vocabularies_are_shown_to_the_desk_alone(Person person) {
    RunningSite.Visitor visitor = visitor(person);
    for (String door : List.of("/api/vocabularies/names", "/api/vocabularies/none")) {
      assertThat(knock(person, visitor, door).statusCode()).as(door).isIn(401, 403);
    }
    assertThat(site.visitor().get("/api/vocabularies/names", "Authorization", archivist).body())
        .startsWith("id,name.en,");
  }

  @Test
  void no_door_is_missing_on_the_list() {
    Set<String> known =
        Stream.concat(OF_A_DOCUMENT.stream(), OF_A_SEARCH.stream())
            .map(door ->
                door.replaceAll("\\?.*", "").replaceAll("(pages|parts)/\\d+", "$1/{number}"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> open = new TreeSet<>();
    site.bean(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .forEach(door -> open.addAll(read(door)));

    open.removeAll(known);
    open.removeAll(OTHER_DOORS);
    assertThat(open).as("doors that nobody has tried").isEmpty();
  }

  private static Set<String> read(RequestMappingInfo door) {
    Set<RequestMethod> methods = door.getMethodsCondition().getMethods();
    boolean reads = methods.isEmpty() || methods.stream().anyMatch(RequestMethod.GET::equals);
    return reads ? door.getPatternValues() : Set.of();
  }
}
