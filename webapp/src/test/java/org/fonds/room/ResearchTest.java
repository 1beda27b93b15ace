package org.fonds.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.fonds.RunningSite;
import org.fonds.SentPage;
import org.fonds.account.Account;
import org.fonds.account.AccountName;
import org.fonds.account.Accounts;
import org.fonds.account.ApiTokens;
import org.fonds.account.Role;
import org.fonds.audit.JournalFilter;
import org.fonds.audit.JournalSearch;
import org.fonds.citation.CitationFormat;
import org.fonds.ingest.Archive;
import org.fonds.research.Lists;
import org.fonds.research.ResearchList;
import org.fonds.research.Researcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list of everything that an archivist can see, asked for by those who may not see all of it; and
 * what the API takes into lists, and what not.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResearchTest {

  private static final List<String> KINDS =
      List.of("open", "other", "described", "hidden", "sealed", "withdrawn", "redacted");
  private static final Researcher ANNA = new Researcher("anna");

  private RunningSite site;
  private ClosedArchive archive;
  private String anna;
  private String rudolf;
  private String list;
  private String shared;

  @BeforeAll
  void start(@TempDir Path folder) {
    site = RunningSite.start(folder.resolve("home"));
    archive = ClosedArchive.bringInto(site.bean(Archive.class), folder.resolve("sources"));
    Accounts accounts = site.bean(Accounts.class);
    anna = token(site.archivist("Anna"));
    rudolf = token(accounts.add(new AccountName("Rudolf"), RunningSite.PASSWORD, Role.READER));
    list = json(post(anna, "", "{\"name\": \"Everything {there} is\"}")).path("id").asString();
    for (String kind : KINDS) {
      String id = archive.id(kind);
      assertThat(keep(anna, list, "{\"document\": \"" + id + "\"}").statusCode()).isEqualTo(201);
      keep(anna, list, "{\"document\": \"" + id + "\", \"page\": 1}");
    }
    quote("redacted", "Denounced by Blakovets");
    quote("redacted", "told by Ivan Petrov");
    quote("described", "A withheldword of the deportation");
    quote("open", "Deportation in June 1941");
    site.bean(Lists.class).share(ANNA, mine().id());
    shared = Objects.requireNonNull(mine().sharedAs());
  }

  @AfterAll
  void stop() {
    site.close();
  }

  private ResearchList mine() {
    return site.bean(Lists.class).lastUsed(ANNA).orElseThrow();
  }

  private void quote(String kind, String words) {
    HttpResponse<String> kept =
        keep(
            anna,
            list,
            "{\"document\": \"%s\", \"page\": 1, \"words\": \"%s\"}"
                .formatted(archive.id(kind), words));
    assertThat(kept.statusCode()).isEqualTo(201);
  }

  private String token(Account person) {
    return "Bearer " + site.bean(ApiTokens.class).issue(person, "a test").text();
  }

  private HttpResponse<String> post(String token, String path, String body) {
    return site.visitor()
        .send(
            HttpRequest.newBuilder(site.address("/api/research/lists" + path))
                .header("Content-Type", "application/json")
                .header("Authorization", token)
                .POST(BodyPublishers.ofString(body))
                .build());
  }

  private HttpResponse<String> keep(String token, String to, String body) {
    return post(token, "/" + to + "/entries", body);
  }

  private HttpResponse<String> get(String token, String path) {
    return site.visitor().get("/api/research" + path, "Authorization", token);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private void assertTellsNothing(String said, String where) {
    String all = said.toLowerCase(Locale.ROOT);
    for (String kind : List.of("hidden", "sealed", "withdrawn")) {
      assertThat(all).as(where).doesNotContain(archive.id(kind));
    }
    assertThat(all)
        .as(where)
        .doesNotContain("denunciation", "in all", "left out")
        .doesNotContainIgnoringCase(ClosedArchive.SECRETS.toArray(CharSequence[]::new));
  }

  @Test
  void a_shared_list_holds_for_each_what_that_person_may_see() {
    RunningSite.Visitor nobody = site.visitor();
    SentPage page = SentPage.to(nobody, "research/shared/" + shared);

    assertThat(page.status()).isEqualTo(200);
    assertTellsNothing(page.changes(), "the page");
    assertThat(page.changes())
        .contains("Report on the deportation", "Letter on the deportation", "told by Ivan Petrov")
        .contains("The words that you quoted here can no longer be read by you.");
    for (CitationFormat format : CitationFormat.values()) {
      HttpResponse<String> file =
          nobody.get("/api/research/shared/" + shared + "/citations?format=" + format.parameter());
      assertThat(file.statusCode()).as(format.parameter()).isEqualTo(200);
      assertTellsNothing(file.body(), format.parameter());
      assertThat(file.body()).contains(archive.id("open"));
      assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
          .doesNotContain("without");
    }
    HttpResponse<String> dossier = nobody.get("/api/research/shared/" + shared + "/dossier");
    assertThat(dossier.statusCode()).isEqualTo(200);
    assertThat(dossier.body()).startsWith("%PDF");
    RunningSite.Visitor archivist = site.visitor();
    archivist.signIn("Anna", RunningSite.PASSWORD);
    assertThat(SentPage.to(archivist, "research/shared/" + shared).changes())
        .as("else the test could not fail")
        .contains("Denunciation by Zyrqovets", "Blakovets");
  }

  @Test
  void notes_and_tags_of_all_entries_of_a_page_go_with_its_citation() {
    String own = json(post(rudolf, "", "{\"name\": \"Noted\"}")).path("id").asString();
    String page = "\"document\": \"" + archive.id("open") + "\", \"page\": 1";
    keep(
        rudolf,
        own,
        "{%s, \"note\": \"Names the train.\", \"tags\": [\"chapter 3\"]}".formatted(page));
    keep(
        rudolf,
        own,
        "{%s, \"words\": \"Petrov\", \"note\": \"Who is he?\", \"tags\": [\"names\"]}"
            .formatted(page));

    String file = get(rudolf, "/lists/" + own + "/citations?format=ris").body();
    assertThat(file.lines().filter(line -> line.startsWith("TY"))).hasSize(1);
    assertThat(file)
        .contains("KW  - chapter 3", "KW  - names", "Names the train. “Petrov”. Who is he?");
  }

  @Test
  void ones_own_list_says_what_can_be_read_no_more_and_nothing_of_it() {
    // Who kept all of it is an archivist no more.
    Account former =
        site.bean(Accounts.class)
            .add(new AccountName("Felix"), RunningSite.PASSWORD, Role.ARCHIVIST);
    String felix = token(former);
    String own = json(post(felix, "", "{\"name\": \"Mine\"}")).path("id").asString();
    KINDS.forEach(kind -> keep(felix, own, "{\"document\": \"" + archive.id(kind) + "\"}"));
    site.bean(Accounts.class).changeRole(former.name(), Role.READER);

    JsonNode entries = json(get(felix, "/lists/" + own)).path("entries");
    assertThat(entries.size()).isEqualTo(KINDS.size());
    for (int i = 0; i < KINDS.size(); i++) {
      boolean gone = List.of("hidden", "sealed", "withdrawn").contains(KINDS.get(i));
      assertThat(entries.get(i).path("title").isNull()).as(KINDS.get(i)).isEqualTo(gone);
    }
    HttpResponse<String> file = get(felix, "/lists/" + own + "/citations?format=ris");
    assertTellsNothing(file.body(), "citations");
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .contains("fonds-list-without-3.ris");
    RunningSite.Visitor visitor = site.visitor();
    visitor.signIn("Felix", RunningSite.PASSWORD);
    assertThat(SentPage.to(visitor, "research/list/" + own).changes())
        .contains("can no longer be read by you", "It was brought in by mistake.")
        .doesNotContain("Zyrqovets", "Denunciation");
  }

  @Test
  void lists_are_their_persons_alone() {
    for (String path :
        List.of(
            "/lists/" + list,
            "/lists/" + list + "/citations?format=ris",
            "/lists/" + list + "/dossier",
            "/lists/none")) {
      assertThat(get(rudolf, path).statusCode()).as(path).isEqualTo(404);
      assertThat(site.visitor().get("/api/research" + path).statusCode()).as(path).isEqualTo(401);
    }
    assertThat(keep(rudolf, list, "{\"document\": \"" + archive.id("open") + "\"}").statusCode())
        .isEqualTo(404);
    assertThat(site.visitor().get("/api/research/lists").statusCode()).isEqualTo(401);
    assertThat(json(get(rudolf, "/lists")).toString()).doesNotContain("Everything");
    RunningSite.Visitor visitor = site.visitor();
    visitor.signIn("Rudolf", RunningSite.PASSWORD);
    assertThat(SentPage.to(visitor, "research/list/" + list).changes())
        .contains("You have no such list")
        .doesNotContain("Everything");
    assertThat(SentPage.to(site.visitor(), "research").status()).isEqualTo(302);
    assertThat(SentPage.to(site.visitor(), "research/shared/none").status()).isEqualTo(404);
  }

  @Test
  void a_reader_keeps_what_a_reader_sees() {
    for (String kind : List.of("hidden", "sealed")) {
      HttpResponse<String> closed =
          keep(rudolf, "last", "{\"document\": \"" + archive.id(kind) + "\"}");
      HttpResponse<String> never = keep(rudolf, "last", "{\"document\": \"2222-2222\"}");
      assertThat(closed.statusCode()).isEqualTo(404).isEqualTo(never.statusCode());
      assertThat(closed.body().replace(archive.id(kind), "2222-2222")).isEqualTo(never.body());
    }
    String open = archive.id("open");
    HttpResponse<String> kept =
        keep(
            rudolf,
            "last",
            "{\"document\": \"%s\", \"page\": 1, \"words\": \"June 1941\", \"tags\": [\"a\"]}"
                .formatted(open));
    assertThat(kept.statusCode()).isEqualTo(201);
    JsonNode last = json(get(rudolf, "/lists/last"));
    assertThat(last.path("list").path("name").asString()).isEqualTo(ResearchList.FIRST);
    assertThat(last.path("entries").get(0).path("words").asString()).isEqualTo("June 1941");
    for (String wrong :
        List.of(
            "{}",
            "{\"document\": \"" + open + "\", \"page\": 0}",
            "{\"document\": \"" + open + "\", \"words\": \"x\"}",
            "{\"document\": \"" + open + "\", \"page\": 1, \"words\": \" \"}",
            "{\"document\": \"" + open + "\", \"page\": 2, \"lastPage\": 1, \"words\": \"x\"}",
            "not json")) {
      assertThat(keep(rudolf, "last", wrong).statusCode()).as(wrong).isEqualTo(400);
    }
    assertThat(keep(rudolf, "last", "{\"document\": \"" + open + "\", \"page\": 99}").statusCode())
        .isEqualTo(404);
    for (String wrong : List.of("format=none", "", "format=ris&entry=x", "format=ris&size=2")) {
      assertThat(get(rudolf, "/lists/last/citations?" + wrong).statusCode())
          .as(wrong)
          .isEqualTo(400);
    }
  }

  @Test
  void the_journal_is_told_nothing_of_it() {
    StringBuilder said = new StringBuilder();
    site.bean(JournalSearch.class)
        .each(JournalFilter.ALL, entry -> said.append(entry.act().deed()).append(' '));

    assertThat(said.toString().toLowerCase(Locale.ROOT))
        .doesNotContain("research", "kept", "shared");
  }
}
