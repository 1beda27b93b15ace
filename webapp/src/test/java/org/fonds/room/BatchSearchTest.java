package org.fonds.room;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fonds.RunningSite;
import org.fonds.SentPage;
import org.fonds.account.Account;
import org.fonds.account.AccountName;
import org.fonds.account.Accounts;
import org.fonds.account.ApiTokens;
import org.fonds.account.Role;
import org.fonds.batch.BatchDesk;
import org.fonds.batch.BatchSearch;
import org.fonds.batch.BatchState;
import org.fonds.description.Access;
import org.fonds.description.AccessLevel;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.ingest.Archive;
import org.fonds.ingest.DescriptionChanges;
import org.fonds.ingest.Ingest;
import org.fonds.ingest.IngestOutcome;
import org.fonds.research.Researcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists that are asked of an archive in which not everything is open to everybody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchSearchTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private RunningSite site;
  private ClosedArchive archive;
  private String anna;
  private String rudolf;

  @BeforeAll
  void start(@TempDir Path folder) {
    site = RunningSite.start(folder.resolve("home"));
    archive = ClosedArchive.bringInto(site.bean(Archive.class), folder.resolve("sources"));
    anna = token(site.archivist("Anna"));
    rudolf =
        token(
            site.bean(Accounts.class)
                .add(new AccountName("Rudolf"), RunningSite.PASSWORD, Role.READER));
  }

  @AfterAll
  void stop() {
    site.close();
  }

  private String token(Account person) {
    return "Bearer " + site.bean(ApiTokens.class).issue(person, "a test").text();
  }

  private HttpResponse<String> post(String token, String path, String type, byte[] body) {
    return site.visitor()
        .send(
            HttpRequest.newBuilder(site.address("/api/batch-searches" + path))
                .header("Content-Type", type)
                .header("Authorization", token)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
  }

  private HttpResponse<String> get(String token, String path) {
    return site.visitor().get("/api/batch-searches" + path, "Authorization", token);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  /** The id of a run that has come to its end. */
  private String asked(String token, String parameters, String table) {
    return asked(token, parameters, table.getBytes(UTF_8));
  }

  private String asked(String token, String parameters, byte[] table) {
    HttpResponse<String> begun = post(token, parameters, "text/csv", table);
    assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
    String id = json(begun).path("id").asString();
    assertThat(begun.headers().firstValue("Location").orElse("")).endsWith("/" + id);
    await()
        .atMost(PATIENCE)
        .until(() -> json(get(token, "/" + id)).path("state").asString().equals("ended"));
    return id;
  }

  private JsonNode rows(String token, String id) {
    return json(get(token, "/" + id + "/rows")).path("rows");
  }

  private void assertTellsNothing(String said, String where) {
    String all = said.toLowerCase(Locale.ROOT);
    for (String kind : List.of("hidden", "sealed", "withdrawn")) {
      assertThat(all).as(where).doesNotContain(archive.id(kind));
    }
    assertThat(all).as(where).doesNotContain("denunciation", "cellar of");
  }

  @Test
  void each_row_says_what_answers_it_and_one_bad_row_stops_nothing() {
    String id =
        asked(
            rudolf,
            "?name=Memorial+book&hits=2",
            "no;name\n1;Petrov, Ivan\n2;Петров Иван\n3;xyzzyplugh\n4;\"\n5;???\n6;"
                + "x".repeat(5_000)
                + "\n7;Talin\n;\n");
    JsonNode run = json(get(rudolf, "/" + id));
    JsonNode rows = rows(rudolf, id);

    assertThat(run.path("rows").asInt()).isEqualTo(7);
    assertThat(run.path("passedOver").asInt()).isEqualTo(1);
    assertThat(run.path("documents").asInt()).isEqualTo(4);
    assertThat(rows.get(0).path("asWritten").asInt()).isEqualTo(3);
    assertThat(rows.get(0).path("hits").size()).isEqualTo(2);
    assertThat(rows.get(0).path("hits").get(0).path("beside").asBoolean()).isTrue();
    assertThat(rows.get(0).path("hits").get(0).path("snippet").asString())
        .contains("<mark>Ivan</mark> <mark>Petrov</mark>");
    assertThat(rows.get(0).path("carried").toString()).isEqualTo("[\"1\"]");
    assertThat(rows.get(1).path("asWritten").asInt()).isZero();
    assertThat(rows.get(1).path("inAllScripts").asInt()).isEqualTo(3);
    assertThat(rows.get(1).path("hits").get(0).path("matchedAs").toString()).contains("Petrov");
    assertThat(rows.get(2).path("soundingAlike").asInt()).isZero();
    assertThat(rows.get(2).path("hits").size()).isZero();
    for (int i : new int[] {3, 4}) {
      assertThat(rows.get(i).path("asWritten").isNull()).isTrue();
      assertThat(rows.get(i).path("remark").asString()).contains("no word in it");
    }
    assertThat(rows.get(5).path("remark").asString()).contains("5,000 characters");
    assertThat(rows.get(6).path("inAllScripts").asInt()).isPositive();
  }

  @Test
  void a_count_is_that_of_the_search_to_which_it_leads() {
    String id = asked(rudolf, "?type=order&hits=1", "query\ndeportation\nPetrov Tallinn\n");
    for (JsonNode row : rows(rudolf, id)) {
      String search = row.path("search").asString();
      JsonNode found =
          json(
              site.visitor()
                  .get(
                      "/api/search?" + search.substring(search.indexOf('?') + 1),
                      "Authorization",
                      rudolf));
      assertThat(row.path("inAllScripts").asLong()).isEqualTo(found.path("total").asLong());
    }
  }

  @Test
  void the_table_has_the_other_columns_first_and_runs_nothing() {
    String id =
        asked(
            rudolf,
            "",
            "=cmd(),query,born\n=1+1,Petrov,1901\n@x,+xyzzyplugh,\"two\nlines\"\n"
                .getBytes(Charset.forName("UTF-16LE")));
    HttpResponse<String> table = get(rudolf, "/" + id + "/table");

    assertThat(table.headers().firstValue("Content-Disposition").orElse(""))
        .contains("fonds-batch-search.csv");
    assertThat(table.body())
        .startsWith("'=cmd(),born,row,line,query,as_written,in_all_scripts,sounding_alike,hit,")
        .contains("'=1+1,1901,1,2,Petrov,3,3,3,1,yes,")
        .contains("'@x,\"two\nlines\",2,3,'+xyzzyplugh,0,0,0,,")
        .contains("/p/1?q=Petrov");
    assertThat(get(rudolf, "/" + id + "/table?show=not-found").body().lines()).hasSize(3);
    assertThat(get(rudolf, "/" + id + "/table?show=none").statusCode()).isEqualTo(400);
  }

  @Test
  void a_reader_learns_nothing_of_what_is_closed() {
    String list =
        "query\n"
            + String.join("\n", ClosedArchive.SECRETS)
            + "\nGravilov Zyrqovets\ndeportation\n";
    String mine = asked(rudolf, "", list);
    String hers = asked(anna, "", list);

    assertThat(rows(anna, hers).toString()).contains(archive.id("hidden"), "Denunciation");
    assertTellsNothing(rows(rudolf, mine).toString(), "rows");
    assertTellsNothing(get(rudolf, "/" + mine + "/table").body(), "table");
    for (JsonNode row : rows(rudolf, mine)) {
      if (!row.path("query").asString().equals("deportation")) {
        assertThat(row.path("soundingAlike").asInt()).as(row.toString()).isZero();
        assertThat(row.path("perhaps").isNull()).as(row.toString()).isTrue();
      }
    }
    RunningSite.Visitor visitor = site.visitor();
    visitor.signIn("Rudolf", RunningSite.PASSWORD);
    assertTellsNothing(SentPage.to(visitor, "batch/" + mine).changes(), "the page");
    for (String path : List.of("", "/rows", "/table")) {
      assertThat(get(rudolf, "/" + hers + path).statusCode()).isEqualTo(404);
      assertThat(site.visitor().get("/api/batch-searches/" + hers + path).statusCode())
          .isEqualTo(401);
    }
    assertThat(SentPage.to(visitor, "batch/" + hers).changes())
        .contains("You have no such batch search");
    assertThat(SentPage.to(site.visitor(), "batch").status()).isEqualTo(302);
  }

  @Test
  void a_document_that_is_closed_after_the_run_is_gone_from_its_rows() {
    DocumentId other = new DocumentId(archive.id("other"));
    String id = asked(rudolf, "?hits=10", "query\nPetrov\n");
    assertThat(rows(rudolf, id).toString()).contains("Another report");
    Ingest ingest = site.bean(Archive.class).ingest();
    DescriptionChanges changes = site.bean(DescriptionChanges.class);
    Description open = site.bean(Archive.class).store().find(other).orElseThrow().description();
    Description closed = open.withAccess(new Access(AccessLevel.RESTRICTED, null));
    assertThat(changes.describe(other, open, closed, "a test", ""))
        .isInstanceOf(IngestOutcome.Described.class);
    try {
      JsonNode row = rows(rudolf, id).get(0);
      assertThat(row.toString()).as("at once").doesNotContain("Another report", other.text());
      ingest.publish();
      await().until(() -> rows(rudolf, id).get(0).path("asWritten").asInt() == 2);
      assertThat(row.path("remark").asString()).contains("cannot be read by you any more");
      assertThat(get(rudolf, "/" + id + "/table").body()).doesNotContain("Another report");
    } finally {
      assertThat(changes.describe(other, closed, open, "a test", ""))
          .isInstanceOf(IngestOutcome.Described.class);
      ingest.publish();
      await().until(() -> rows(rudolf, id).get(0).path("hits").size() == 3);
    }
  }

  @Test
  void what_was_found_as_staff_is_not_shown_to_who_is_staff_no_more() {
    Account former =
        site.bean(Accounts.class)
            .add(new AccountName("Felix"), RunningSite.PASSWORD, Role.ARCHIVIST);
    String felix = token(former);
    String id = asked(felix, "", "query\nZyrqovets\ndeportation\n");
    assertThat(rows(felix, id).get(0).path("asWritten").asInt()).isEqualTo(2);
    site.bean(Accounts.class).changeRole(former.name(), Role.READER);

    assertThat(get(felix, "/" + id + "/rows").statusCode()).isEqualTo(409);
    assertThat(get(felix, "/" + id + "/table").statusCode()).isEqualTo(409);
    assertThat(json(get(felix, "/" + id)).path("documents").asInt()).isZero();
    RunningSite.Visitor visitor = site.visitor();
    visitor.signIn("Felix", RunningSite.PASSWORD);
    String page = SentPage.to(visitor, "batch/" + id).changes();
    assertThat(page)
        .contains("Ask the list again")
        .doesNotContain("Denunciation", "batch-sentence");
  }

  @Test
  void a_list_that_cannot_be_taken_says_why() {
    String many =
        IntStream.range(0, 10_001).mapToObj(i -> "n" + i).collect(Collectors.joining("\n"));
    assertThat(post(rudolf, "", "text/csv", many.getBytes(UTF_8)).body()).contains("10,001 rows");
    assertThat(post(rudolf, "", "text/csv", new byte[0]).statusCode()).isEqualTo(400);
    assertThat(post(rudolf, "", "text/csv", new byte[2_000_001]).statusCode()).isEqualTo(413);
    assertThat(post(rudolf, "?column=x", "text/csv", "a,b\n1,2".getBytes(UTF_8)).body())
        .contains("There is no column “x”");
    for (String wrong :
        List.of(
            "?way=x",
            "?hits=11",
            "?hits=0",
            "?q=x",
            "?page=2",
            "?country=zz",
            "?x=y",
            "?way=name&way=name")) {
      assertThat(post(rudolf, wrong, "text/csv", "a".getBytes(UTF_8)).statusCode())
          .as(wrong)
          .isEqualTo(400);
    }
    String filters =
        IntStream.range(0, 100)
            .mapToObj(i -> "place=" + "x".repeat(90) + i)
            .collect(Collectors.joining("&", "?", ""));
    assertThat(post(rudolf, filters, "text/csv", "a".getBytes(UTF_8)).statusCode()).isEqualTo(400);
    assertThat(post("Bearer none", "", "text/csv", "a".getBytes(UTF_8)).statusCode())
        .isEqualTo(401);
  }

  @Test
  void one_run_of_a_person_goes_at_a_time_and_can_be_cancelled_and_deleted() {
    String long1 = begun(rudolf, 3_000);
    String long2 = begun(rudolf, 3_000);
    await().atMost(PATIENCE).until(() -> json(get(rudolf, "/" + long1)).path("done").asInt() > 5);

    assertThat(json(get(rudolf, "/" + long2)).path("state").asString()).isEqualTo("waiting");
    assertThat(json(get(rudolf, "/" + long2)).path("before").asInt()).isEqualTo(1);
    HttpResponse<String> cancelled =
        post(rudolf, "/" + long1 + "/cancel", "text/plain", new byte[0]);
    assertThat(json(cancelled).path("state").asString()).isEqualTo("cancelled");
    int done = json(cancelled).path("done").asInt();
    await()
        .atMost(PATIENCE)
        .until(() -> json(get(rudolf, "/" + long2)).path("state").asString().equals("going"));
    assertThat(json(get(rudolf, "/" + long1)).path("done").asInt()).isBetween(done, done + 1);
    assertThat(get(rudolf, "/" + long1 + "/table?show=not-found").body()).contains("x0x");
    for (String id : List.of(long1, long2)) {
      assertThat(delete(rudolf, id)).isEqualTo(204);
      assertThat(get(rudolf, "/" + id).statusCode()).isEqualTo(404);
      assertThat(keptRows(id)).isZero();
    }
    assertThat(delete(rudolf, long1)).isEqualTo(404);
  }

  private String begun(String token, int rows) {
    String list =
        IntStream.range(0, rows).mapToObj(i -> "x" + i + "x").collect(Collectors.joining("\n"));
    return json(post(token, "", "text/plain", list.getBytes(UTF_8))).path("id").asString();
  }

  private int delete(String token, String id) {
    return site.visitor()
        .send(
            HttpRequest.newBuilder(site.address("/api/batch-searches/" + id))
                .header("Authorization", token)
                .DELETE()
                .build())
        .statusCode();
  }

  private int keptRows(String id) {
    return site.bean(JdbcClient.class)
        .sql("select count(*) from batch_row where batch = ?")
        .param(UUID.fromString(id))
        .query(Integer.class)
        .single();
  }

  @Test
  void a_person_who_may_not_sign_in_any_more_asks_nothing_more() {
    Account gone =
        site.bean(Accounts.class).add(new AccountName("Greta"), RunningSite.PASSWORD, Role.READER);
    Researcher greta = new Researcher("greta");
    UUID id = UUID.fromString(begun(token(gone), 5_000));
    BatchDesk desk = site.bean(BatchDesk.class);
    await()
        .atMost(PATIENCE)
        .until(() -> desk.searches().find(greta, id).filter(run -> run.done() > 0).isPresent());
    site.bean(Accounts.class).enable(gone.name(), false);
    await()
        .atMost(PATIENCE)
        .until(() ->
            desk.searches()
                .find(greta, id)
                .filter(run -> run.state() == BatchState.STOPPED)
                .isPresent());
    assertThat(desk.searches().find(greta, id))
        .map(BatchSearch::reason)
        .get()
        .asString()
        .contains("may not sign in");
    site.bean(JdbcClient.class).sql("delete from account where sign_in_name = 'greta'").update();
    assertThat(keptRows(id.toString())).isZero();
  }
}
