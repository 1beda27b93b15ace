package org.fonds.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.RunningSite;
import org.fonds.SentPage;
import org.fonds.account.AccountName;
import org.fonds.account.Accounts;
import org.fonds.account.Role;
import org.fonds.ingest.Archive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Walks every page of the site as nobody and as a reader, by what the server sends for it. A new
 * page fails until it is on the list.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosedPagesTest {

  /** An id that no document has. */
  private static final String NEVER = "2222-2222";

  /** Pages of one document that readers may open, with {id}. */
  private static final List<String> OF_A_DOCUMENT =
      List.of(
          "d/{id}",
          "d/{id}?q=deportation",
          "d/{id}/p/1",
          "d/{id}/p/1?q=hiddenword",
          "d/{id}/p/2",
          "d/{id}/p/1?quote=The+deportation+from+Tallinn",
          "verify?document={id}&quote=The+deportation+from+Tallinn",
          "propose/{id}",
          "propose/{id}?page=1",
          "holdings?in={id}");

  /** Pages of the desk about one document, with {id}; what the desk alone may open. */
  private static final List<String> OF_THE_DESK =
      List.of(
          "desk",
          "desk/describe/{id}",
          "desk/history/{id}",
          "desk/history/{id}?version=1",
          "desk/import",
          "desk/journal",
          "desk/people",
          "desk/proposals",
          "desk/redact/{id}",
          "desk/redact/{id}?page=1",
          "desk/text/{id}",
          "desk/text/{id}?page=1",
          "desk/together?id={id}",
          "desk/tokens",
          "desk/unit?in={id}",
          "desk/vocabularies",
          "desk/vocabularies/names",
          "desk/vocabularies/names/new",
          "desk/vocabularies/names/term/{id}");

  /** Pages on which something is sought, with {words}; {@link ClosedDoorsTest} asks far more. */
  private static final List<String> OF_A_SEARCH =
      List.of(
          "?q={words}",
          "?q={words}*&sort=title",
          "?q={words}~&match=sound",
          "?q=deportation+NOT+{words}",
          "?q=deportation&place={words}",
          "?q=deportation&not.person={words}",
          "?institution={words}",
          "overview?q={words}",
          "overview?q=deportation&place={words}&by=month",
          "verify?quote=deportation+{words}");

  /** A name, a place, and words of texts that readers may not see. */
  private static final List<String> SOUGHT =
      List.of("Zyrqovets", "Xaltburg", "hiddenword", "withheldword");

  /** Pages on which no document is shown. */
  private static final Set<String> OF_NO_DOCUMENT =
      Set.of("account", "help", "join/{secret}", "setup/{secret}", "sign-in");

  /**
   * Pages of somebody's own, and of what somebody shares; ResearchTest and BatchSearchTest try
   * them.
   */
  private static final Set<String> OF_RESEARCH =
      Set.of(
          "batch",
          "batch/{run}",
          "research",
          "research/list/{list}",
          "research/searches",
          "research/history",
          "research/shared/{link}");

  private RunningSite site;
  private ClosedArchive archive;

  /** Who opens the pages. */
  enum Person {
    NOBODY,
    READER
  }

  @BeforeAll
  void start(@TempDir Path folder) {
    site = RunningSite.start(folder.resolve("home"));
    archive = ClosedArchive.bringInto(site.bean(Archive.class), folder.resolve("sources"));
    site.archivist("Anna");
    Object unused =
        site.bean(Accounts.class).add(new AccountName("Rudolf"), RunningSite.PASSWORD, Role.READER);
    assertThat(unused).isNotNull();
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

  private RunningSite.Visitor archivist() {
    RunningSite.Visitor visitor = site.visitor();
    visitor.signIn("Anna", RunningSite.PASSWORD);
    return visitor;
  }

  private boolean tells(SentPage page, String asked) {
    String said = page.all().toLowerCase(Locale.ROOT);
    return page.status() >= 500
        || Stream.of("hidden", "sealed", "withdrawn")
            .map(archive::id)
            .anyMatch(id -> !asked.contains(id) && said.contains(id))
        || said.contains("denunciation")
        || ClosedArchive.SECRETS.stream()
            .map(secret -> secret.toLowerCase(Locale.ROOT))
            .anyMatch(secret ->
                !asked.toLowerCase(Locale.ROOT).contains(secret) && said.contains(secret));
  }

  private List<String> told(RunningSite.Visitor visitor) {
    List<String> told = new ArrayList<>();
    for (String door : OF_A_SEARCH) {
      for (String words : SOUGHT) {
        String path = door.replace("{words}", URLEncoder.encode(words, StandardCharsets.UTF_8));
        if (tells(SentPage.to(visitor, path), words)) {
          told.add(path);
        }
      }
    }
    return told;
  }

  @ParameterizedTest
  @EnumSource(Person.class)
  void of_a_closed_document_is_like_that_of_one_that_never_was(Person person) {
    RunningSite.Visitor visitor = visitor(person);
    for (String door : OF_A_DOCUMENT) {
      SentPage never = SentPage.to(visitor, door.replace("{id}", NEVER));
      for (String kind : List.of("hidden", "sealed")) {
        String id = archive.id(kind);
        SentPage closed = SentPage.to(visitor, door.replace("{id}", id));

        assertThat(closed.status()).as(door).isEqualTo(never.status());
        assertThat(closed.changes().replace(id, NEVER)).as(door).isEqualTo(never.changes());
        assertThat(tells(closed, id + door)).as(door).isFalse();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Person.class)
  void of_what_is_partly_closed_tells_nothing_of_the_rest(Person person) {
    RunningSite.Visitor visitor = visitor(person);
    for (String door : OF_A_DOCUMENT) {
      for (String kind : List.of("described", "withdrawn", "redacted", "open")) {
        SentPage page = SentPage.to(visitor, door.replace("{id}", archive.id(kind)));
        assertThat(tells(page, archive.id(kind) + " hiddenword"))
            .as("%s of what is %s", door, kind)
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Person.class)
  void of_the_desk_leads_to_the_sign_in(Person person) {
    RunningSite.Visitor visitor = visitor(person);
    for (String door : OF_THE_DESK) {
      String id = archive.id("hidden");
      SentPage page = SentPage.to(visitor, door.replace("{id}", id));
      assertThat(page.status()).as(door).isIn(302, 403, 404);
      assertThat(tells(page, id)).as(door).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(Person.class)
  void with_what_was_found_tells_nothing_of_what_is_closed(Person person) {
    assertThat(told(visitor(person))).isEmpty();
  }

  /** Else the tests above could not fail. */
  @Test
  void tells_the_archivist_all_of_it() {
    RunningSite.Visitor archivist = archivist();

    assertThat(told(archivist)).hasSizeGreaterThan(OF_A_SEARCH.size() * SOUGHT.size() / 4);
    for (String door : List.of("d/{id}", "desk/describe/{id}", "desk/history/{id}")) {
      SentPage page = SentPage.to(archivist, door.replace("{id}", archive.id("hidden")));
      assertThat(page.changes()).as(door).contains("Zyrqovets");
    }
  }

  @Test
  void is_on_the_list_when_it_is_on_the_site() {
    Set<String> known =
        Stream.of(OF_A_DOCUMENT, OF_THE_DESK, OF_A_SEARCH)
            .flatMap(List::stream)
            .map(ClosedPagesTest::template)
            .collect(Collectors.toCollection(TreeSet::new));
    known.addAll(OF_NO_DOCUMENT);
    known.addAll(OF_RESEARCH);
    Set<String> open =
        ApplicationRouteRegistry.getInstance(
                new VaadinServletContext(site.bean(ServletContext.class)))
            .getRegisteredRoutes()
            .stream()
            .flatMap(route -> Stream.concat(Stream.of(route), route.getRouteAliases().stream()))
            .map(RouteBaseData::getTemplate)
            .map(template -> template.replaceAll(":(\\w+)", "{$1}"))
            .map(ClosedPagesTest::template)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(open).as("pages of the site").hasSizeGreaterThan(20);
    open.removeAll(known);
    assertThat(open).as("pages that nobody has tried").isEmpty();
  }

  /** A door without what is asked of it, as in {@code d/{id}/p/{page}}. */
  private static String template(String door) {
    return door.replaceAll("\\?.*", "")
        .replaceAll("/p/\\d+", "/p/{page}")
        .replace("vocabularies/names", "vocabularies/{vocabulary}")
        .replace("term/{term}", "term/{id}");
  }
}
