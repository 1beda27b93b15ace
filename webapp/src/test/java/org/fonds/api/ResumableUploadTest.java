package org.fonds.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fonds.RunningSite;
import org.fonds.account.AccountName;
import org.fonds.account.Accounts;
import org.fonds.account.ApiTokens;
import org.fonds.account.Role;
import org.fonds.audit.Deed;
import org.fonds.audit.JournalEntry;
import org.fonds.audit.JournalFilter;
import org.fonds.audit.JournalSearch;
import org.fonds.description.DocumentId;
import org.fonds.desk.Arrival;
import org.fonds.desk.Arrivals;
import org.fonds.ingest.Archive;
import org.fonds.store.ArchiveStore;
import org.fonds.store.StoredDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files sent by pieces to the real server, and cut off, repeated, refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResumableUploadTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final int LARGEST = 3 * 1024 * 1024;

  private Path home;
  private RunningSite site;
  private Sending anna;
  private Sending boris;
  private Sending reader;
  private Sending nobody;

  @BeforeAll
  void start(@TempDir Path folder) {
    home = folder.resolve("home");
    site = RunningSite.start(home, "--fonds.desk.largestUpload=3MB", "--fonds.ocr.mode=off");
    ApiTokens tokens = site.bean(ApiTokens.class);
    anna = new Sending(site, tokens.issue(site.archivist("Anna"), "scanner").text());
    boris = new Sending(site, tokens.issue(site.archivist("Boris"), "scanner").text());
    reader =
        new Sending(
            site,
            tokens
                .issue(
                    site.bean(Accounts.class)
                        .add(new AccountName("Rudolf"), RunningSite.PASSWORD, Role.READER),
                    "a test")
                .text());
    nobody = new Sending(site, "");
  }

  @AfterAll
  void stop() {
    site.close();
  }

  static byte[] text(String words) {
    return ("Demonstration text, not a source. " + words).getBytes(UTF_8);
  }

  /** Words that no other file has, of a given size. */
  static byte[] noise(long seed, int size) {
    Random random = new Random(seed);
    StringBuilder words = new StringBuilder("Demonstration text, not a source. ");
    while (words.length() < size) {
      words.append(Long.toString(random.nextLong(1L << 40), 36)).append(' ');
    }
    return words.substring(0, size).getBytes(UTF_8);
  }

  private StoredDocument stored(String document) {
    DocumentId id = new DocumentId(document);
    Arrivals arrivals = site.bean(Arrivals.class);
    await()
        .atMost(LONG)
        .until(() ->
            Stream.of("Anna", "Boris")
                .flatMap(who -> arrivals.of(who).stream())
                .filter(each -> each.state().document().filter(id::equals).isPresent())
                .allMatch(Arrival::isSettled));
    return site.bean(ArchiveStore.class).find(id).orElseThrow();
  }

  private byte[] bytes(String document) {
    StoredDocument unused = stored(document);
    assertThat(unused).isNotNull();
    HttpResponse<String> original = anna.get("/api/documents/" + document + "/original");
    return original.body().getBytes(UTF_8);
  }

  private List<Path> leftOver() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("uploads"))) {
      return files.toList();
    }
  }

  private static JsonNode problem(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  @Nested
  class A_file_that_is_cut_off {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void goes_on_where_it_stopped_and_is_whole_in_the_end(long seed) {
      Random random = new Random(seed);
      byte[] file = noise(seed, 30_000 + random.nextInt(60_000));
      String address = anna.begun("cut-%d.txt".formatted(seed), file.length);
      for (int cuts = 0; cuts < 4; cuts++) {
        long offset = anna.offset(address);
        int after = random.nextInt((int) (file.length - offset));
        anna.cut(address, offset, file, after);
        await("seed %d, cut %d after %d bytes".formatted(seed, cuts, after))
            .atMost(LONG)
            .until(() -> onDisk(address) >= offset + after);
        assertThat(anna.offset(address)).as("seed %d", seed).isEqualTo(offset + after);
      }
      long offset = anna.offset(address);
      HttpResponse<String> last =
          anna.patch(address, offset, Arrays.copyOfRange(file, (int) offset, file.length));

      assertThat(last.statusCode()).isEqualTo(204);
      assertThat(bytes(Sending.document(last))).isEqualTo(file);
      assertThat(stored(Sending.document(last)).file().name())
          .isEqualTo("cut-%d.txt".formatted(seed));
    }

    private long onDisk(String address) throws IOException {
      String id = address.substring(address.lastIndexOf('/') + 1);
      return Files.size(home.resolve("uploads").resolve(id).resolve("bytes"));
    }

    @Test
    void goes_on_though_the_dead_line_has_not_been_noticed() throws IOException {
      byte[] file = noise(77, 100_000);
      String address = anna.begun("dead-line.txt", file.length);
      try (Socket dead = anna.stall(address, 0, file, 1000)) {
        await().atMost(LONG).until(() -> onDisk(address) == 1000);
        assertThat(anna.offset(address)).isEqualTo(1000);
        HttpResponse<String> last =
            anna.patch(address, 1000, Arrays.copyOfRange(file, 1000, file.length));
        assertThat(last.statusCode()).isEqualTo(204);
        assertThat(bytes(Sending.document(last))).isEqualTo(file);
        assertThat(dead.isClosed()).isFalse();
      }
    }
  }

  @Nested
  class The_last_byte {

    @Test
    void is_answered_with_the_document_when_nothing_can_lose_it() throws IOException {
      byte[] file = text("Marsh tea on the dyke.");
      String address = anna.begun("tea.txt", file.length);
      HttpResponse<String> last = anna.patch(address, 0, file);

      assertThat(Sending.outcome(last)).isEqualTo("waiting");
      DocumentId id = new DocumentId(Sending.document(last));
      assertThat(
              site.bean(Archive.class).ingest().waiting().containsKey(id)
                  || site.bean(ArchiveStore.class).find(id).isPresent())
          .isTrue();
      assertThat(leftOver()).noneMatch(each -> address.endsWith(each.getFileName().toString()));
      await()
          .atMost(LONG)
          .until(() -> problem(anna.get(address)).path("outcome").asString().equals("indexed"));
      assertThat(problem(anna.get(address)).path("url").asString()).endsWith("/d/" + id);
      List<JournalEntry> written = new ArrayList<>();
      site.bean(JournalSearch.class)
          .each(new JournalFilter("Anna", Deed.UPLOADED, id, null, null, ""), written::add);
      assertThat(written)
          .singleElement()
          .satisfies(entry -> assertThat(entry.act().actor().address()).isEqualTo("127.0.0.1"));
    }

    @Test
    void of_bytes_that_the_archive_has_is_answered_with_their_document() {
      byte[] file = text("Bog myrtle in the fen.");
      String first = Sending.document(anna.patch(anna.begun("a.txt", file.length), 0, file));
      StoredDocument before = stored(first);
      HttpResponse<String> again = boris.patch(boris.begun("b.txt", file.length), 0, file);

      assertThat(Sending.outcome(again)).isEqualTo("duplicate of " + before.id());
      assertThat(Sending.document(again)).isEqualTo(first);
    }

    @Test
    void that_is_sent_twice_makes_one_document() {
      byte[] file = text("Sweet gale by the ditch.");
      String address = anna.begun("gale.txt", file.length);
      HttpResponse<String> first = anna.patch(address, 0, file);
      HttpResponse<String> second = anna.patch(address, 0, file);
      HttpResponse<String> asked = anna.head(address);

      assertThat(second.statusCode()).isEqualTo(204);
      assertThat(Sending.document(second)).isEqualTo(Sending.document(first));
      assertThat(asked.headers().firstValue("Upload-Offset")).hasValue("" + file.length);
      assertThat(Sending.document(asked)).isEqualTo(Sending.document(first));
    }

    @Test
    void that_came_by_many_requests_at_once_makes_one_document() {
      byte[] file = text("Cotton grass on the moor.");
      String address = anna.begun("grass.txt", file.length);
      List<CompletableFuture<HttpResponse<String>>> all =
          IntStream.range(0, 8)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> anna.patch(address, 0, file)))
              .toList();
      List<HttpResponse<String>> answers = all.stream().map(CompletableFuture::join).toList();

      assertThat(answers).extracting(HttpResponse::statusCode).isSubsetOf(204, 409, 423);
      String document = Sending.document(anna.head(address));
      assertThat(answers.stream().filter(each -> each.statusCode() == 204).map(Sending::document))
          .containsOnly(document);
      assertThat(bytes(document)).isEqualTo(file);
      assertThat(site.bean(Arrivals.class).of("Anna"))
          .filteredOn(arrival -> arrival.fileName().equals("grass.txt"))
          .hasSize(1);
    }

    @Test
    void of_a_file_without_bytes_comes_with_its_beginning() {
      HttpResponse<String> begun = anna.begin(Sending.metadata("none.txt", "none.txt"), 0);
      assertThat(begun.statusCode()).isEqualTo(201);
      assertThat(stored(Sending.document(begun)).file().sizeInBytes()).isZero();
    }

    @Test
    void may_come_with_the_beginning() {
      byte[] file = text("Sedge at the weir.");
      HttpResponse<String> answer =
          anna.send(
              anna.request("/api/uploads")
                  .header("Upload-Length", "" + file.length)
                  .header("Content-Type", "application/offset+octet-stream")
                  .POST(BodyPublishers.ofByteArray(file))
                  .build());
      assertThat(answer.statusCode()).isEqualTo(201);
      assertThat(bytes(Sending.document(answer))).isEqualTo(file);
    }
  }

  @Nested
  class What_is_too_large {

    @Test
    void is_refused_before_it_is_sent() throws IOException {
      List<Path> before = leftOver();
      HttpResponse<String> answer =
          anna.begin(Sending.metadata("film.mov", "film.mov"), 10L * 1024 * 1024 * 1024);
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(problem(answer).path("detail").asString())
          .contains("film.mov has 10737418240 bytes", "at most 3 MB", "fonds ingest");
      assertThat(leftOver()).isEqualTo(before);
      assertThat(anna.begin(Sending.metadata("just.txt", "just.txt"), LARGEST).statusCode())
          .isEqualTo(201);
    }

    @Test
    void is_not_smuggled_in_behind_a_small_one() {
      byte[] file = noise(9, 100_000);
      String address = anna.begun("small.txt", 1000);
      assertThat(anna.patch(address, 0, file).statusCode()).isEqualTo(413);
      assertThat(anna.offset(address)).isZero();
    }
  }

  @Nested
  class Bad_requests {

    @ParameterizedTest
    @CsvSource({"1", "19", "21", "999999999999"})
    void at_a_wrong_offset_keep_nothing_and_say_where_to_go_on(long offset) {
      String address = anna.begun("offset.txt", 100);
      assertThat(anna.patch(address, 0, new byte[20]).statusCode()).isEqualTo(204);
      HttpResponse<String> answer = anna.patch(address, offset, new byte[10]);
      assertThat(answer.statusCode()).isEqualTo(409);
      assertThat(answer.headers().firstValue("Upload-Offset")).hasValue("20");
      assertThat(problem(answer).path("detail").asString()).contains("20 bytes of this file");
      assertThat(anna.offset(address)).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "ten", "", "99999999999999999999", "1.5"})
    void with_a_size_that_is_none_are_refused(String size) {
      HttpResponse<String> answer =
          anna.send(
              anna.request("/api/uploads")
                  .header("Upload-Length", size)
                  .POST(BodyPublishers.noBody())
                  .build());
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(problem(answer).path("detail").asString()).contains("Upload-Length");
    }

    @Test
    void with_names_that_are_no_base64_or_another_version_are_refused() {
      assertThat(anna.begin("filename ???", 10).statusCode()).isEqualTo(400);
      HttpRequest other =
          HttpRequest.newBuilder(
                  anna.request("/api/uploads").build(),
                  (name, value) -> !name.equals("Tus-Resumable"))
              .header("Tus-Resumable", "0.2.2")
              .POST(BodyPublishers.noBody())
              .build();
      assertThat(anna.send(other).statusCode()).isEqualTo(412);
      String address = anna.begun("type.txt", 10);
      assertThat(
              anna.send(
                      anna.request(address)
                          .header("Upload-Offset", "0")
                          .header("Content-Type", "text/plain")
                          .method("PATCH", BodyPublishers.ofString("1234567890"))
                          .build())
                  .statusCode())
          .isEqualTo(415);
    }
  }

  @Nested
  class Names_that_are_paths {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "../../x.txt",
          "/etc/passwd-of-tests",
          "C:\\x.txt",
          "a/../../../b.txt",
          "..",
          "nul\u0000byte.txt",
          "folder/CON"
        })
    void are_text_alone(String name) throws IOException {
      byte[] file = text("It came under the name " + name);
      String address = anna.begun("x", 1);
      HttpResponse<String> begun = anna.begin(Sending.metadata(name, "up/" + name), file.length);
      HttpResponse<String> last = anna.patch(Sending.location(begun), 0, file);
      StoredDocument document = stored(Sending.document(last));

      assertThat(document.file().name()).doesNotContain("/", "\\", "\u0000");
      assertThat(document.file().path()).doesNotContain("\\", "\u0000").startsWith("up/");
      assertThat(List.of(document.file().path().split("/"))).doesNotContain("..", ".", "");
      try (Stream<Path> beside = Files.list(home.resolveSibling(""))) {
        assertThat(beside.map(path -> path.getFileName().toString())).containsOnly("home");
      }
      assertThat(anna.send(anna.request(address).DELETE().build()).statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"..%2F..%2Fdb", "..", "0", "%00", "ffffffffffffffffffffffffffffffff"})
    void are_no_ids(String id) {
      assertThat(anna.get("/api/uploads/" + id).statusCode()).isIn(400, 404, 405);
    }

    @Test
    void keep_the_folders_in_which_files_lay() {
      byte[] file = text("Alder at the mill.");
      HttpResponse<String> begun =
          anna.begin(Sending.metadata("alder.txt", "Box 7/1938/alder.txt"), file.length);
      String document = Sending.document(anna.patch(Sending.location(begun), 0, file));
      assertThat(stored(document).file().path()).isEqualTo("Box 7/1938/alder.txt");
    }
  }

  @Nested
  class A_stranger {

    @Test
    void is_refused_at_every_address() {
      String address = anna.begun("closed.txt", 100);
      for (Sending stranger : List.of(nobody, reader)) {
        int refusal = stranger == nobody ? 401 : 403;
        List<HttpResponse<String>> answers = new ArrayList<>();
        answers.add(stranger.begin(Sending.metadata("a.txt", "a.txt"), 10));
        answers.add(stranger.head(address));
        answers.add(stranger.get(address));
        answers.add(stranger.patch(address, 0, new byte[10]));
        answers.add(stranger.send(stranger.request(address).DELETE().build()));
        answers.add(
            stranger.send(
                stranger
                    .request("/api/uploads")
                    .method("OPTIONS", BodyPublishers.noBody())
                    .build()));
        answers.add(together(stranger, "Box", List.of("a")));
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(refusal);
      }
      assertThat(anna.offset(address)).isZero();
    }

    @Test
    void of_the_staff_does_not_see_what_another_sends() {
      byte[] file = text("Only Anna sends this.");
      String address = anna.begun("annas.txt", file.length);
      assertThat(boris.head(address).statusCode()).isEqualTo(404);
      assertThat(boris.get(address).statusCode()).isEqualTo(404);
      assertThat(boris.patch(address, 0, file).statusCode()).isEqualTo(404);
      assertThat(boris.send(boris.request(address).DELETE().build()).statusCode()).isEqualTo(404);
      assertThat(anna.patch(address, 0, file).statusCode()).isEqualTo(204);
      assertThat(boris.get(address).statusCode()).isEqualTo(404);
      assertThat(boris.head(address).statusCode()).isEqualTo(404);
    }

    @Test
    void with_a_session_writes_only_with_the_header_that_no_other_site_can_send() {
      RunningSite.Visitor signedIn = site.visitor();
      signedIn.signIn("Anna", RunningSite.PASSWORD);
      HttpRequest.Builder bare =
          HttpRequest.newBuilder(site.address("/api/uploads"))
              .header("Upload-Length", "10")
              .POST(BodyPublishers.noBody());
      assertThat(signedIn.send(bare.copy().build()).statusCode()).isEqualTo(401);
      assertThat(signedIn.send(bare.copy().header("Tus-Resumable", "1.0.0").build()).statusCode())
          .isEqualTo(201);
      assertThat(
              signedIn
                  .send(
                      bare.copy()
                          .header("Tus-Resumable", "1.0.0")
                          .header("Sec-Fetch-Site", "cross-site")
                          .build())
                  .statusCode())
          .isEqualTo(403);
    }
  }

  private static HttpResponse<String> together(Sending who, String name, List<String> ids) {
    return who.send(
        who.request("/api/uploads/together")
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    JsonMapper.shared().writeValueAsString(new TogetherRequest(name, ids))))
            .build());
  }

  @Nested
  class Files_that_belong_together {

    private String sent(String path, byte[] file) {
      HttpResponse<String> begun =
          anna.begin(
              Sending.metadata(path.substring(path.lastIndexOf('/') + 1), path) + ",together",
              file.length);
      String address = Sending.location(begun);
      HttpResponse<String> last = anna.patch(address, 0, file);
      assertThat(last.statusCode()).isEqualTo(204);
      assertThat(Sending.outcome(last)).isEmpty();
      return address.substring(address.lastIndexOf('/') + 1);
    }

    @Test
    void are_taken_in_with_their_descriptions() {
      List<String> ids =
          List.of(
              sent("Box 9/letters/one.txt", text("The first letter from the mill.")),
              sent("Box 9/letters/two.txt", text("The second letter from the mill.")),
              sent(
                  "Box 9/descriptions.csv",
                  "file,title,date.edtf\nletters/one.txt,A demonstration letter,1938-05\n"
                      .getBytes(UTF_8)));
      HttpResponse<String> taken = together(anna, "Box 9", ids);
      assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
      Arrival arrival =
          site.bean(Arrivals.class).of("Anna").stream()
              .filter(each -> each.fileName().equals("Box 9"))
              .findFirst()
              .orElseThrow();
      await().atMost(LONG).until(() -> site.bean(Arrivals.class).now(arrival).isSettled());

      JsonNode state = problem(anna.get("/api/uploads/" + ids.getFirst()));
      assertThat(state.path("outcome").asString()).as(state.toString()).isEqualTo("unpacked");
      assertThat(problem(anna.get("/api/search?q=mill")).toString())
          .contains("A demonstration letter");
      try (Stream<DocumentId> all = site.bean(ArchiveStore.class).ids()) {
        assertThat(
                all.map(id -> site.bean(ArchiveStore.class).find(id).orElseThrow().file().path()))
            .contains("Box 9/letters/one.txt", "Box 9/letters/two.txt");
      }
      assertThat(together(anna, "Box 9", ids).statusCode()).isEqualTo(200);
    }

    @Test
    void wait_for_each_other() {
      String whole = sent("Box 8/a.txt", text("a"));
      HttpResponse<String> begun =
          anna.begin(Sending.metadata("b.txt", "Box 8/b.txt") + ",together", 100);
      String half = Sending.location(begun).replaceFirst(".*/", "");
      HttpResponse<String> early = together(anna, "Box 8", List.of(whole, half));
      assertThat(early.statusCode()).isEqualTo(400);
      assertThat(problem(early).path("detail").asString()).contains(half, "not whole");
      assertThat(problem(anna.get("/api/uploads/" + whole)).path("outcome").asString())
          .isEqualTo("together");
      assertThat(together(boris, "Box 8", List.of(whole)).statusCode()).isEqualTo(400);
      assertThat(together(anna, "Box 8", List.of()).statusCode()).isEqualTo(400);
    }
  }
}
