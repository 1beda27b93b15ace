package org.fonds.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fonds.extraction.ContainerFixtures;
import org.fonds.store.StoredDocument;
import org.fonds.store.TextOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainersInARunTest {

  @TempDir private Path folder;
  private Path disk;
  private Archive archive;

  @BeforeEach
  void open() throws IOException {
    disk = Files.createDirectories(folder.resolve("disk"));
    archive = IngestFixtures.open(folder.resolve("home"));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private static Map<String, byte[]> files(String... paths) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Arrays.stream(paths).forEach(path -> files.put(path, ("the words of " + path).getBytes(UTF_8)));
    return files;
  }

  private IngestReport run() {
    return IngestFixtures.run(archive, disk);
  }

  private StoredDocument stored(IngestReport report, String path) {
    return archive.store().find(IngestFixtures.document(report, path)).orElseThrow();
  }

  private List<Path> leftInWork() throws IOException {
    try (Stream<Path> left = Files.walk(archive.home().work())) {
      return left.filter(Files::isRegularFile).toList();
    }
  }

  @Nested
  class A_zip_of_files {

    @Test
    void becomes_a_document_for_each_and_one_line_for_itself() throws IOException {
      Files.write(
          disk.resolve("box.zip"),
          ContainerFixtures.zip(files("a.txt", "folder/b.txt", ".hidden")));
      IngestReport report = run();
      assertThat(IngestFixtures.words(report))
          .containsExactlyInAnyOrder(
              "box.zip: unpacked", "box.zip/a.txt: indexed", "box.zip/folder/b.txt: indexed");
      assertThat(OutcomeWords.detail(IngestFixtures.outcome(report, "box.zip")))
          .isEqualTo("2 files");
      assertThat(report.skipped()).isEqualTo(1);
      assertThat(stored(report, "box.zip/folder/b.txt").file().name()).isEqualTo("b.txt");
      assertThat(leftInWork()).isEmpty();
    }

    @Test
    void is_unchanged_when_it_comes_again() throws IOException {
      Files.write(disk.resolve("box.zip"), ContainerFixtures.zip(files("a.txt")));
      run();
      assertThat(IngestFixtures.words(run()))
          .containsExactlyInAnyOrder("box.zip: unpacked", "box.zip/a.txt: unchanged");
      assertThat(run().changedNothing()).isTrue();
    }

    @Test
    void may_hold_descriptions_of_them() throws IOException {
      Map<String, byte[]> files = files("a.txt", "folder/b.txt");
      files.put("a.yaml", "title: From a sidecar".getBytes(UTF_8));
      files.put("folder/descriptions.csv", "file,title\nb.txt,From a table\n".getBytes(UTF_8));
      Files.write(disk.resolve("box.zip"), ContainerFixtures.zip(files));
      IngestReport report = run();
      assertThat(stored(report, "box.zip/a.txt").description().title()).isEqualTo("From a sidecar");
      assertThat(stored(report, "box.zip/folder/b.txt").description().title())
          .isEqualTo("From a table");
    }

    @Test
    void may_hold_a_table_that_lies_in_no_folder() throws IOException {
      Map<String, byte[]> files = files("a.txt", "folder/b.txt");
      files.put(
          "descriptions.csv",
          "file,title\na.txt,The first\nfolder/b.txt,The second\n".getBytes(UTF_8));
      Files.write(disk.resolve("box.zip"), ContainerFixtures.zip(files));
      IngestReport report = run();
      assertThat(stored(report, "box.zip/a.txt").description().title()).isEqualTo("The first");
      assertThat(stored(report, "box.zip/folder/b.txt").description().title())
          .isEqualTo("The second");
    }
  }

  @Nested
  class A_container_that_cannot_be_unpacked_is_kept {

    @Test
    void locked() throws IOException {
      byte[] locked = ContainerFixtures.locked(ContainerFixtures.zip(files("a.txt")));
      Files.write(disk.resolve("box.zip"), locked);
      IngestReport report = run();
      StoredDocument kept = stored(report, "box.zip");
      assertThat(kept.textOutcome()).isEqualTo(TextOutcome.ENCRYPTED);
      assertThat(archive.store().original(kept.id()).orElseThrow().path()).hasBinaryContent(locked);
    }

    @Test
    void damaged_beside_what_could_be_taken_out_of_it() throws IOException {
      byte[] whole = ContainerFixtures.zip(files("one.txt", "two.txt", "three.txt"));
      Files.write(disk.resolve("box.zip"), Arrays.copyOf(whole, whole.length / 2));
      IngestReport report = run();
      assertThat(stored(report, "box.zip").textOutcome()).isEqualTo(TextOutcome.DAMAGED);
      assertThat(stored(report, "box.zip/one.txt").textOutcome()).isEqualTo(TextOutcome.COMPLETE);
      assertThat(leftInWork()).isEmpty();
    }

    @Test
    void a_bomb_and_the_run_goes_on() throws IOException {
      ContainerFixtures.zeros(disk.resolve("bomb.zip"), 1000);
      Files.write(disk.resolve("nested.zip"), ContainerFixtures.nested(8));
      IngestFixtures.write(disk, "z.txt");
      IngestReport report = run();
      assertThat(stored(report, "bomb.zip").textOutcome()).isEqualTo(TextOutcome.TOO_LARGE);
      assertThat(stored(report, "nested.zip").textOutcome()).isEqualTo(TextOutcome.TOO_LARGE);
      assertThat(stored(report, "z.txt").textOutcome()).isEqualTo(TextOutcome.COMPLETE);
      assertThat(leftInWork()).isEmpty();
    }
  }

  @Test
  void A_tar_leaves_out_what_is_no_file_and_says_so() throws IOException {
    Files.write(
        disk.resolve("box.tgz"),
        ContainerFixtures.gzip(ContainerFixtures.tar(files("a.txt", "../../b.txt"))));
    IngestReport report = run();
    assertThat(IngestFixtures.words(report))
        .contains("box.tgz/link: left out", "box.tgz/device: left out", "box.tgz/b.txt: indexed");
    assertThat(OutcomeWords.detail(IngestFixtures.outcome(report, "box.tgz")))
        .contains("1 of their paths led out of it");
    assertThat(report.hasFailures()).isFalse();
  }

  @Test
  void A_container_that_is_handed_in_becomes_its_files_too() throws IOException {
    Path file =
        Files.write(disk.resolve("box.zip"), ContainerFixtures.zip(files("a.txt", "b.txt")));
    IngestOutcome outcome =
        archive.ingest().ingest(SourceSubmission.of(file, null, "a person"), step -> {});
    assertThat(OutcomeWords.detail(outcome)).isEqualTo("2 files; 2 indexed");
    assertThat(IngestFixtures.indexed(archive)).isEqualTo(2);
    assertThat(archive.ingest().waiting()).isEmpty();
  }

  @Nested
  class A_description_with_mistakes_in_a_container_that_is_handed_in {

    private IngestOutcome handIn(String description) throws IOException {
      Map<String, byte[]> files = files("a.txt", "b.txt");
      files.put("b.yaml", description.getBytes(UTF_8));
      Path file = Files.write(disk.resolve("box.zip"), ContainerFixtures.zip(files));
      return archive.ingest().ingest(SourceSubmission.of(file, null, "a person"), step -> {});
    }

    @Test
    void is_said_and_its_file_is_kept_without_it() throws IOException {
      IngestOutcome outcome = handIn("titel: The second");

      assertThat(outcome.isFailure()).isTrue();
      assertThat(OutcomeWords.detail(outcome).lines())
          .satisfiesExactly(
              counts ->
                  assertThat(counts).isEqualTo("2 files; 1 indexed, 1 without its description"),
              file -> assertThat(file).isEqualTo("box.zip/b.txt: without its description: indexed"),
              fault -> assertThat(fault).startsWith("box.zip/b.yaml line 1: ").contains("titel"),
              fault -> assertThat(fault).startsWith("box.zip/b.yaml line 1: no title"));
      assertThat(IngestFixtures.indexed(archive)).isEqualTo(2);
    }

    @Test
    void can_be_mended_by_handing_it_in_again() throws IOException {
      handIn("titel: The second");

      IngestOutcome mended = handIn("title: The second");

      assertThat(mended.isFailure()).isFalse();
      assertThat(OutcomeWords.detail(mended)).isEqualTo("2 files; 1 unchanged, 1 described anew");
      assertThat(IngestFixtures.indexed(archive)).isEqualTo(2);
    }

    @Test
    void is_said_too_where_the_container_is_broken() throws IOException {
      Map<String, byte[]> files = files("a.txt");
      files.put("a.yaml", "titel: The first".getBytes(UTF_8));
      files.putAll(files("broken.txt"));
      byte[] whole = ContainerFixtures.zip(files);
      int last = new String(whole, ISO_8859_1).indexOf("broken.txt");
      Path file = Files.write(disk.resolve("box.zip"), Arrays.copyOf(whole, last + 12));

      IngestOutcome outcome =
          archive.ingest().ingest(SourceSubmission.of(file, null, "a person"), step -> {});

      assertThat(OutcomeName.of(outcome)).isEqualTo(OutcomeName.DAMAGED);
      assertThat(OutcomeWords.detail(outcome))
          .contains("box.zip/a.txt: without its description: indexed", "box.zip/a.yaml line 1: ");
    }
  }
}
