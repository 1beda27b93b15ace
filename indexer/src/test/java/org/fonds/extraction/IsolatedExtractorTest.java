package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real child processes that really end. What brings them down is a stand-in for tesseract, which
 * does to its parent what a hostile file may do.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class IsolatedExtractorTest {

  private static final Duration SHORT = Duration.ofSeconds(3);

  @TempDir Path folder;

  private IsolatedExtractor extractor(OcrSettings ocr, int memoryInMegabytes) {
    return new IsolatedExtractor(
        new ExtractionSettings(
            Duration.ofSeconds(60), null, 500_000_000, memoryInMegabytes, 0, 0, 0, 0),
        ocr,
        folder.resolve("work"));
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  /**
   * A command that lists a language, reads its first page as "first page" and then does something
   * else.
   */
  private OcrSettings reading(String atTheSecondPage) throws IOException {
    return standIn(
        """
        if mkdir "%1$s/first" 2>/dev/null; then
          echo "first page" > "$2.txt"
          printf '5\\t1\\t1\\t1\\t1\\t1\\t0\\t0\\t90\\t20\\t96\\tfirst\\n' > "$2.tsv"
        else
          echo again >> "%1$s/later"
          %2$s
        fi
        """
            .formatted(folder, atTheSecondPage));
  }

  private OcrSettings standIn(String reads) throws IOException {
    Path command =
        Files.writeString(
            folder.resolve("reads.sh"),
            "#!/bin/sh\n[ \"$1\" = --list-langs ] && { echo eng; exit 0; }\n" + reads);
    Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
    return new OcrSettings(null, command.toString(), List.of("eng"), SHORT, 0);
  }

  private Path scan() throws IOException {
    return FileFixtures.scan(
        folder.resolve("scan.pdf"), FileFixtures.ENGLISH, FileFixtures.ENGLISH);
  }

  @Nested
  class A_file_of_any_kind {

    @Test
    void is_read_as_in_the_same_process() throws IOException {
      Path pdf =
          FileFixtures.labelled(
              FileFixtures.pdf(folder.resolve("a.pdf"), FileFixtures.RUSSIAN, ""));
      Path text = file("a.txt", "Words, \u0416, \"quoted\"\nand \uD83D\uDE00 on two lines.");
      Path broken = file("b.pdf", "%PDF-1.4 and nothing more");
      Path empty = file("c.pdf", "");
      Extractor here = new Extractor(ExtractionSettings.defaults(), OcrSettings.off());
      try (IsolatedExtractor extractor = extractor(OcrSettings.off(), 0)) {
        for (Path file : List.of(pdf, text, broken, empty, folder.resolve("none"))) {
          String name = file.getFileName().toString();
          assertThat(extractor.extract(file, name)).isEqualTo(here.extract(file, name));
        }
      }
    }

    @Test
    void is_read_beside_others() throws IOException {
      List<Path> files = IntStream.range(0, 40).mapToObj(i -> folder.resolve(i + ".txt")).toList();
      for (int i = 0; i < files.size(); i++) {
        Files.writeString(files.get(i), "text " + i);
      }
      try (IsolatedExtractor extractor = extractor(OcrSettings.off(), 0);
          ExecutorService threads = Executors.newFixedThreadPool(8)) {
        List<CompletableFuture<Extraction>> read =
            files.stream()
                .map(file ->
                    CompletableFuture.supplyAsync(() -> extractor.extract(file, "a.txt"), threads))
                .toList();
        for (int i = 0; i < files.size(); i++) {
          assertThat(((Extraction.Text) read.get(i).join()).pages().getFirst().text())
              .isEqualTo("text " + i);
        }
      }
    }
  }

  @Nested
  class A_file_that_takes_more_memory_than_there_is {

    @Test
    void is_too_large_and_the_next_is_read() throws IOException {
      Path large = folder.resolve("large.txt");
      Files.writeString(large, "a few words without end ".repeat(6_000_000));
      try (IsolatedExtractor extractor = extractor(OcrSettings.off(), 64)) {
        assertThat(extractor.extract(large, "large.txt"))
            .isInstanceOfSatisfying(
                Extraction.TooLarge.class,
                tooLarge -> assertThat(tooLarge.reason()).contains("64 MB"));
        assertThat(extractor.extract(file("a.txt", "small"), "a.txt"))
            .isInstanceOf(Extraction.Text.class);
      }
    }
  }

  @Nested
  class A_file_that_brings_its_reader_down {

    @Test
    void is_tried_twice_and_damaged_with_what_was_read_before() throws IOException {
      OcrSettings ocr = reading("kill -9 $PPID");
      try (IsolatedExtractor extractor = extractor(ocr, 0)) {
        assertThat(extractor.extract(scan(), "scan.pdf"))
            .isInstanceOfSatisfying(
                Extraction.Damaged.class,
                damaged -> assertThat(damaged.reason()).contains("crashed", "twice", "137"));
        assertThat(extractor.extract(file("a.txt", "after it"), "a.txt"))
            .isInstanceOf(Extraction.Text.class);
      }
      assertThat(folder.resolve("later")).hasContent("again\nagain");
    }

    @Test
    void keeps_the_pages_that_were_read_before_the_reader_fell_silent() throws IOException {
      OcrSettings ocr = reading("kill -STOP $PPID");
      ExtractionSettings settings =
          new ExtractionSettings(Duration.ofSeconds(20), null, 0, 0, 0, 0, 0, 0);
      try (IsolatedExtractor extractor =
          new IsolatedExtractor(settings, ocr, folder.resolve("work"), Duration.ZERO)) {
        assertThat(extractor.extract(scan(), "scan.pdf"))
            .isInstanceOfSatisfying(
                Extraction.TimedOut.class,
                late ->
                    assertThat(late.pages())
                        .extracting(PageText::text)
                        .containsExactly("first page"));
        assertThat(extractor.extract(file("a.txt", "after it"), "a.txt"))
            .isInstanceOf(Extraction.Text.class);
      }
    }
  }

  @Nested
  class Two_files_in_one_reader {

    /** The first to be read waits for the second, and then does something to the reader of both. */
    private OcrSettings together(String firstDoes) throws IOException {
      return standIn(
          """
          if mkdir "%1$s/one" 2>/dev/null; then
            until [ -d "%1$s/two" ]; do sleep 0.1; done
            %2$s
          elif mkdir "%1$s/two" 2>/dev/null; then
            sleep 60
          else
            echo "a page" > "$2.txt"
            printf '5\\t1\\t1\\t1\\t1\\t1\\t0\\t0\\t90\\t20\\t96\\tpage\\n' > "$2.tsv"
          fi
          """
              .formatted(folder, firstDoes));
    }

    private List<Extraction> readTogether(IsolatedExtractor extractor, List<Path> files) {
      try (ExecutorService threads = Executors.newFixedThreadPool(files.size())) {
        return files.stream()
            .map(file ->
                CompletableFuture.supplyAsync(
                    () -> extractor.extract(file, file.getFileName().toString()), threads))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
      }
    }

    private List<Path> twoScans() throws IOException {
      return List.of(
          FileFixtures.scan(folder.resolve("1.pdf"), FileFixtures.ENGLISH),
          FileFixtures.scan(folder.resolve("2.pdf"), FileFixtures.ENGLISH));
    }

    private static void assertWhole(Extraction read) {
      assertThat(read).isInstanceOf(Extraction.Text.class);
      assertThat(read.pages()).extracting(PageText::text).containsExactly("a page");
    }

    @Test
    void are_each_read_alone_when_it_falls() throws IOException {
      try (IsolatedExtractor extractor = extractor(together("kill -9 $PPID"), 0)) {
        assertThat(readTogether(extractor, twoScans()))
            .allSatisfy(Two_files_in_one_reader::assertWhole);
      }
    }

    @Test
    void are_each_read_alone_when_it_falls_silent() throws IOException {
      OcrSettings ocr = together("kill -STOP $PPID");
      ExtractionSettings settings =
          new ExtractionSettings(Duration.ofSeconds(10), null, 0, 0, 0, 0, 0, 0);
      try (IsolatedExtractor extractor =
          new IsolatedExtractor(settings, ocr, folder.resolve("work"), Duration.ZERO)) {
        assertThat(readTogether(extractor, twoScans()))
            .allSatisfy(Two_files_in_one_reader::assertWhole);
      }
    }
  }

  @Nested
  class The_children {

    @Test
    void find_nothing_of_those_before_them() throws IOException {
      Path left = Files.createDirectories(folder.resolve("work/fonds-letter123")).resolve("part1");
      Files.writeString(left, "of a process that was killed");
      try (IsolatedExtractor _ = extractor(OcrSettings.off(), 0)) {
        assertThat(folder.resolve("work")).doesNotExist();
      }
    }

    @Test
    void end_with_the_extractor() throws IOException {
      IsolatedExtractor extractor = extractor(OcrSettings.off(), 0);
      extractor.extract(file("a.txt", "text"), "a.txt");
      assertThat(children()).isPositive();
      List<ProcessHandle> started = ProcessHandle.current().children().toList();
      extractor.close();
      started.forEach(child -> child.onExit().join());
      assertThat(children()).isZero();
    }

    private static long children() {
      return ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
    }
  }
}
