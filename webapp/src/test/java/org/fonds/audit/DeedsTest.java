package org.fonds.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fonds.RunningSite;
import org.fonds.account.Account;
import org.fonds.account.AccountDeeds;
import org.fonds.account.AccountName;
import org.fonds.account.Accounts;
import org.fonds.account.ApiTokens;
import org.fonds.account.Role;
import org.fonds.account.Secret;
import org.fonds.correction.Proposal;
import org.fonds.correction.TextCorrecting;
import org.fonds.description.Access;
import org.fonds.description.AccessLevel;
import org.fonds.description.DocumentId;
import org.fonds.description.Term;
import org.fonds.description.TermBuilder;
import org.fonds.desk.Describing;
import org.fonds.desk.RestorePreview;
import org.fonds.desk.Restoring;
import org.fonds.document.ArchivedDocument;
import org.fonds.document.Documents;
import org.fonds.term.TermKeeping;
import org.fonds.term.VocabularyKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Does everything that is to be noted, over a real site. A deed that nobody does here, and an
 * address that changes something and is not walked, fail.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeedsTest {

  /**
   * They want another day, OCR, or a page to draw on: {@code OpeningsTest}, {@code RunActsTest} and
   * {@code RedactInBrowserTest} do them.
   */
  private static final Set<Deed> DONE_ELSEWHERE =
      EnumSet.of(Deed.OPENED_BY_ITS_DAY, Deed.TEXT_READ_AGAIN, Deed.BLACKED_OUT);

  /** Addresses of the API that change something and are walked here. */
  private static final Set<String> WALKED = Set.of("POST /api/documents");

  /** What comes by them arrives as by that one; ResumableUploadTest walks them. */
  private static final Set<String> OF_UPLOADS_BY_PIECES =
      Set.of(
          "DELETE /api/uploads/{id}",
          "HEAD /api/uploads/{id}",
          "OPTIONS /api/uploads",
          "PATCH /api/uploads/{id}",
          "POST /api/uploads",
          "POST /api/uploads/together");

  /**
   * What people collect is their own: the journal is told nothing of it. ResearchTest and
   * BatchSearchTest walk them.
   */
  private static final Set<String> OF_RESEARCH =
      Set.of(
          "POST /api/research/lists",
          "POST /api/research/lists/{id}/entries",
          "POST /api/batch-searches",
          "POST /api/batch-searches/{id}/cancel",
          "DELETE /api/batch-searches/{id}");

  /** A question may be too long for an address. */
  private static final Set<String> ONLY_ASKING = Set.of("POST /api/quotations");

  private static final String HERE = "127.0.0.1";
  private static final String ANOTHER = "four words that differ here";
  private static final String LONG_NAME = "hunter2" + "x".repeat(9_993);

  private final List<Act> acts = new ArrayList<>();
  private RunningSite site;
  private Path home;
  private DocumentId closed;
  private DocumentId open;
  private RunningSite.Visitor eva;
  private Secret token;

  @BeforeAll
  void walk(@TempDir Path home) throws Exception {
    this.home = home;
    site = RunningSite.start(home, "--fonds.desk.dropStill=10ms", "--fonds.ocr.mode=off");
    site.bean(Accounts.class).add(new AccountName("Eva"), RunningSite.PASSWORD, Role.ADMINISTRATOR);
    eva = site.visitor();
    site.visitor().signIn("eva", "wrong but long enough");
    site.visitor().signIn(LONG_NAME, "wrong but long enough");
    eva.signIn("Eva", RunningSite.PASSWORD);
    people();
    documents();
    reading();
    drop();
    RunningSite.Visitor other = site.visitor();
    other.signIn("Eva", RunningSite.PASSWORD);
    signOut(other);
    site.bean(JournalSearch.class).each(JournalFilter.ALL, entry -> acts.add(entry.act()));
  }

  @AfterAll
  void stop() {
    site.close();
  }

  private void people() {
    AccountDeeds deeds = site.bean(AccountDeeds.class);
    Actor actor = Actor.person("Eva", HERE);
    deeds.redeem(HERE, deeds.invite(actor, Role.ARCHIVIST), "Anna", RunningSite.PASSWORD);
    Account anna = site.bean(Accounts.class).find("Anna").orElseThrow();
    deeds.redeem(HERE, deeds.offerPassword(actor, anna), "", ANOTHER);
    deeds.changeRole(actor, anna, Role.ADMINISTRATOR);
    deeds.changeRole(actor, anna, Role.ARCHIVIST);
    deeds.enable(actor, anna.name(), false);
    deeds.enable(actor, anna.name(), true);
    Actor herself = Actor.person("Anna", HERE);
    deeds.issue(herself, anna, "old");
    deeds.revoke(herself, anna, site.bean(ApiTokens.class).of(anna).getFirst());
    token = deeds.issue(herself, anna, "scanner");
  }

  private void documents() {
    closed =
        handIn(
            "closed.txt", "A sealed letter. DEMONSTRATION.", "title: Sealed\naccess: restricted");
    open = handIn("open.txt", "An open letter. DEMONSTRATION.", "title: Letter");
    Describing describing = site.bean(Describing.class);
    Actor anna = Actor.person("Anna", HERE);
    ArchivedDocument letter = document(open);
    Access hidden = new Access(AccessLevel.METADATA, null);
    describing.describe(letter, letter.description().withAccess(hidden), anna, "");
    ArchivedDocument described = document(open);
    describing.describe(described, document(closed).description().withAccess(hidden), anna, "");
    Restoring restoring = site.bean(Restoring.class);
    if (restoring.preview(open, 1) instanceof RestorePreview.Ready ready) {
      restoring.restore(ready, anna, "");
    }
    ArchivedDocument restored = document(open);
    describing.describe(restored, restored.description().withAccess(Access.OPEN), anna, "");
    readings(anna);
    Term term = TermBuilder.named("made-up", "Made-up body of a test").build();
    site.bean(TermKeeping.class).save(VocabularyKind.ORGANISATIONS, null, term, anna, "");
  }

  private void readings(Actor anna) {
    TextCorrecting correcting = site.bean(TextCorrecting.class);
    String words = correcting.words(open, 1).orElseThrow();
    correcting.correct(open, 1, words, words + " Corrected.", anna, "");
    Proposal proposal =
        new Proposal(0, open, 1, words, words + " Proposed.", "", "", Instant.EPOCH);
    correcting.propose(proposal, Actor.nobody(HERE));
    correcting.decline(correcting.proposals().waiting(1).getFirst(), anna);
  }

  private ArchivedDocument document(DocumentId id) {
    return site.bean(Documents.class).find(id.text()).orElseThrow();
  }

  private DocumentId handIn(String name, String text, String description) {
    String line = "\r\n";
    String head = "--x" + line + "Content-Disposition: form-data; name=";
    String body =
        head
            + "\"file\"; filename=\""
            + name
            + "\""
            + line
            + line
            + text
            + line
            + head
            + "\"description\""
            + line
            + line
            + description
            + line
            + "--x--"
            + line;
    HttpRequest request =
        HttpRequest.newBuilder(site.address("/api/documents"))
            .header("Content-Type", "multipart/form-data; boundary=x")
            .header("Authorization", "Bearer " + token.text())
            .POST(BodyPublishers.ofString(body, UTF_8))
            .build();
    HttpResponse<String> answer = site.visitor().send(request);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return new DocumentId(answer.body().replaceFirst("(?s).*?\"id\" ?: ?\"([^\"]+)\".*", "$1"));
  }

  private void reading() {
    String api = "/api/documents/" + closed;
    for (int i = 0; i < 3; i++) {
      assertThat(eva.get("/d/" + closed).statusCode()).isEqualTo(200);
      assertThat(eva.get(api + "/pages/1").statusCode()).isEqualTo(200);
      assertThat(eva.get(api + "/original").body()).contains("sealed");
      assertThat(bearer(api + "/original?download=true").body()).contains("sealed");
    }
    assertThat(site.visitor().get(api).statusCode()).isEqualTo(404);
    assertThat(site.visitor().get("/api/documents/" + open + "/original").body()).contains("open");
    assertThat(bearer("/api/documents/" + open).statusCode()).isEqualTo(200);
    assertThat(eva.get("/api/journal?deed=signed-in").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> bearer(String address) {
    return site.visitor().get(address, "Authorization", "Bearer " + token.text());
  }

  private void drop() throws Exception {
    Path folder = home.resolve("inbox").resolve("drop");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("dropped.txt"), "Dropped. DEMONSTRATION.");
    JournalFilter taken = new JournalFilter("", Deed.TAKEN_FROM_FOLDER, null, null, null, "");
    await().until(() -> site.bean(JournalSearch.class).count(taken, 2) == 1);
  }

  private void signOut(RunningSite.Visitor person) {
    String csrf =
        person
            .get("/desk")
            .body()
            .replaceFirst("(?s).*<meta name=\"_csrf\" content=\"([^\"]+)\".*", "$1");
    person.send(
        HttpRequest.newBuilder(site.address("/logout"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("_csrf=" + csrf))
            .build());
    assertThat(person.get("/desk").statusCode()).isEqualTo(302);
  }

  private List<Act> of(Deed deed) {
    return acts.stream().filter(act -> act.deed() == deed).toList();
  }

  @Nested
  class Everything_that_is_done {

    @Test
    void stands_in_the_journal() {
      Set<Deed> missing = EnumSet.allOf(Deed.class);
      acts.forEach(act -> missing.remove(act.deed()));
      missing.removeAll(DONE_ELSEWHERE);
      assertThat(missing).as("deeds that nobody noted").isEmpty();
      assertThat(site.bean(JournalWatch.class).check().state())
          .isInstanceOf(JournalState.Whole.class);
    }

    @Test
    void by_an_address_of_the_api_is_walked_here() {
      Set<String> changing = new TreeSet<>();
      site.bean(RequestMappingHandlerMapping.class)
          .getHandlerMethods()
          .keySet()
          .forEach(door -> changing.addAll(changing(door)));

      changing.removeAll(WALKED);
      changing.removeAll(OF_UPLOADS_BY_PIECES);
      changing.removeAll(OF_RESEARCH);
      changing.removeAll(ONLY_ASKING);
      assertThat(changing).as("addresses that change something, and nobody tried").isEmpty();
    }

    private static List<String> changing(RequestMappingInfo door) {
      return door.getMethodsCondition().getMethods().stream()
          .filter(method -> method != RequestMethod.GET)
          .flatMap(method -> door.getPatternValues().stream().map(path -> method + " " + path))
          .toList();
    }

    @Test
    void says_who_by_which_means_from_where_and_to_which_document() {
      assertThat(of(Deed.UPLOADED))
          .containsExactly(
              new Act(Actor.token("Anna", "scanner", HERE), Deed.UPLOADED, closed, "closed.txt"),
              new Act(Actor.token("Anna", "scanner", HERE), Deed.UPLOADED, open, "open.txt"));
      assertThat(of(Deed.ACCESS_CHANGED))
          .extracting(Act::details)
          .containsExactly("from open to metadata, version 2", "from metadata to open, version 5");
      assertThat(of(Deed.RESTORED))
          .extracting(Act::details)
          .containsExactly("version 1, as version 4");
      assertThat(of(Deed.SIGNED_IN).getFirst())
          .isEqualTo(Act.of(Actor.person("Eva", HERE), Deed.SIGNED_IN, ""));
      assertThat(of(Deed.SIGNED_OUT))
          .containsExactly(Act.of(Actor.person("Eva", HERE), Deed.SIGNED_OUT, ""));
    }

    @Test
    void holds_no_secret_nor_what_may_be_one() {
      assertThat(of(Deed.SIGN_IN_REFUSED))
          .containsExactly(
              Act.of(Actor.nobody(HERE), Deed.SIGN_IN_REFUSED, "as Eva"),
              Act.of(
                  Actor.nobody(HERE),
                  Deed.SIGN_IN_REFUSED,
                  "under a name that nobody has: “hu…”, 10000 letters"));
      assertThat(acts.toString())
          .doesNotContain("hunter2", "fonds_", RunningSite.PASSWORD, ANOTHER, "wrong but");
    }
  }

  @Nested
  class Reading {

    @Test
    void of_what_is_closed_is_noted_once_for_each_person() {
      assertThat(of(Deed.CLOSED_READ))
          .contains(new Act(Actor.person("Eva", HERE), Deed.CLOSED_READ, closed, ""))
          .doesNotHaveDuplicates();
      assertThat(of(Deed.CLOSED_FILE_TAKEN))
          .containsExactly(
              new Act(Actor.person("Eva", HERE), Deed.CLOSED_FILE_TAKEN, closed, ""),
              new Act(Actor.token("Anna", "scanner", HERE), Deed.CLOSED_FILE_TAKEN, closed, ""));
    }

    @Test
    void of_what_is_open_is_not() {
      assertThat(acts)
          .filteredOn(act -> act.deed() == Deed.CLOSED_READ && open.equals(act.document()))
          .allSatisfy(act -> assertThat(act.actor().means()).isEqualTo(Means.PROGRAM));
    }
  }

  @Nested
  class The_api {

    @Test
    void gives_the_journal_to_administrators_alone() {
      RunningSite.Visitor reader = site.visitor();
      site.bean(Accounts.class).add(new AccountName("Rudolf"), RunningSite.PASSWORD, Role.READER);
      reader.signIn("Rudolf", RunningSite.PASSWORD);

      assertThat(site.visitor().get("/api/journal").statusCode()).isEqualTo(401);
      assertThat(site.visitor().get("/api/v1/journal").statusCode()).isEqualTo(401);
      assertThat(reader.get("/api/journal").statusCode()).isEqualTo(403);
      assertThat(bearer("/api/journal").statusCode()).isEqualTo(403);
      assertThat(reader.get("/desk/journal").statusCode()).isEqualTo(403);
      assertThat(eva.get("/desk/journal").statusCode()).isEqualTo(200);
    }

    @Test
    void gives_it_as_json_or_as_a_table() {
      HttpResponse<String> json = eva.get("/api/journal?document=" + closed + "&deed=uploaded");
      assertThat(json.body())
          .startsWith("[{\"number\":")
          .endsWith("\"}]")
          .contains(
              "\"who\":\"Anna\",\"means\":\"token\",\"token\":\"scanner\"",
              "\"deed\":\"uploaded\",\"document\":\"" + closed + "\",\"from\":\"127.0.0.1\"");
      HttpResponse<String> table = eva.get("/api/journal?who=anna", "Accept", "text/csv");
      assertThat(table.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
      assertThat(table.headers().firstValue("Content-Disposition").orElse(""))
          .contains("fonds-journal.csv");
      assertThat(table.body().lines().findFirst())
          .hasValue("number,at,who,means,token,deed,document,from,details,before,digest");
      assertThat(table.body()).contains(",Anna,token,scanner,uploaded," + closed + ",127.0.0.1,");
    }

    @Test
    void refuses_what_it_does_not_know() {
      for (String wrong : List.of("deed=flown", "from=yesterday", "whom=Anna", "format=xml")) {
        assertThat(eva.get("/api/journal?" + wrong).statusCode()).as(wrong).isEqualTo(400);
      }
    }
  }
}
