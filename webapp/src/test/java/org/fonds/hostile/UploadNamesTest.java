package org.fonds.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fonds.RunningSite;
import org.fonds.account.ApiTokens;
import org.fonds.audit.Actor;
import org.fonds.description.DocumentId;
import org.fonds.desk.Arrival;
import org.fonds.desk.Arrivals;
import org.fonds.desk.FileName;
import org.fonds.ingest.Ingest;
import org.fonds.ingest.SourceSubmission;
import org.fonds.store.ArchiveStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Names of files that are paths, devices or controls, by each way that a file can come. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadNamesTest {

  private static final List<String> NAMES =
      List.of(
          "../../x.txt",
          "/etc/passwd-of-tests",
          "C:\\x.txt",
          "\\\\host\\share\\x.txt",
          "nul\u0000byte.txt",
          "CON",
          "aux.txt",
          ".htaccess",
          "..",
          "a:stream.txt",
          "x".repeat(300) + ".txt");

  private RunningSite site;
  private Path around;
  private int before;

  @BeforeAll
  void start(@TempDir Path folder) {
    around = folder;
    site = RunningSite.start(around.resolve("home"), "--fonds.ocr.mode=off");
  }

  @AfterAll
  void stop() {
    site.close();
  }

  @BeforeEach
  void count() {
    before = documents().size();
  }

  private List<DocumentId> documents() {
    try (Stream<DocumentId> ids = site.bean(ArchiveStore.class).ids()) {
      return ids.toList();
    }
  }

  private static String text(String way, String name) {
    return "Demonstration text that came by " + way + " under the name " + name;
  }

  private void everything_lies_where_it_should(int more) throws IOException {
    assertThat(documents()).hasSize(before + more);
    try (Stream<Path> beside = Files.list(around)) {
      assertThat(beside.map(path -> path.getFileName().toString())).containsOnly("home", "files");
    }
    try (Stream<Path> stored = Files.walk(around.resolve("home").resolve("store"))) {
      assertThat(stored.map(path -> path.getFileName().toString()))
          .allMatch(name -> name.matches("[A-Za-z0-9][A-Za-z0-9._=-]{0,130}"))
          .noneMatch(name -> name.toLowerCase(Locale.ROOT).matches("(con|aux|nul)(\\..*)?"));
    }
    assertThat(documents())
        .map(id -> site.bean(ArchiveStore.class).find(id).orElseThrow().file().name())
        .allSatisfy(name -> assertThat(name).doesNotContain("/", "\\", "\u0000"));
  }

  private Path file(String text) throws IOException {
    Files.createDirectories(around.resolve("files"));
    return Files.writeString(Files.createTempFile(around.resolve("files"), "sent", ".bytes"), text);
  }

  @Test
  void of_the_desk() throws Exception {
    Arrivals arrivals = site.bean(Arrivals.class);
    for (String sent : NAMES) {
      String name = FileName.of(sent);
      Arrival arrival =
          arrivals.receive(
              new SourceSubmission(file(text("the desk", sent)), name, name, null, "Anna"),
              Actor.person("Anna", "127.0.0.1"));
      arrivals.await(arrival, Duration.ofSeconds(60));
    }
    everything_lies_where_it_should(NAMES.size());
  }

  @Test
  void of_the_api() throws IOException {
    file("");
    String token = site.bean(ApiTokens.class).issue(site.archivist("Anna"), "scanner").text();
    TreeSet<Integer> answers = new TreeSet<>();
    for (String name : NAMES) {
      String body =
          "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
              + name
              + "\"\r\n\r\n"
              + text("the API", name)
              + "\r\n--x--\r\n";
      answers.add(
          site.visitor()
              .send(
                  HttpRequest.newBuilder(site.address("/api/documents"))
                      .header("Content-Type", "multipart/form-data; boundary=x")
                      .header("Authorization", "Bearer " + token)
                      .POST(BodyPublishers.ofString(body))
                      .build())
              .statusCode());
    }
    assertThat(answers).isSubsetOf(201, 400);
    everything_lies_where_it_should(documents().size() - before);
    assertThat(documents()).hasSizeGreaterThanOrEqualTo(before + NAMES.size() - 1);
  }

  @Test
  void of_entries_of_a_zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : NAMES) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text("a ZIP", name).getBytes(UTF_8));
      }
    }
    Path box = file("");
    Files.write(box, bytes.toByteArray());
    site.bean(Ingest.class)
        .ingest(new SourceSubmission(box, "box.zip", "box.zip", null, "Anna"), step -> {});

    int more = documents().size() - before;
    assertThat(more).as(names()).isGreaterThanOrEqualTo(NAMES.size() - 2);
    everything_lies_where_it_should(more);
  }

  private String names() {
    return documents().stream()
        .map(id -> site.bean(ArchiveStore.class).find(id).orElseThrow().file().name())
        .collect(Collectors.joining("\n"));
  }
}
