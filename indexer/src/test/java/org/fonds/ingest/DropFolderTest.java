package org.fonds.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.ingest.IngestFixtures.words;
import static org.fonds.ingest.IngestFixtures.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fonds.extraction.ContainerFixtures;
import org.fonds.store.StoredDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropFolderTest {

  private static final Duration STILL = Duration.ofSeconds(5);

  @TempDir private Path folder;
  private final HandClock clock = new HandClock();
  private Archive archive;
  private Path drop;
  private DropFolder drops;

  @BeforeEach
  void open() throws IOException {
    archive = IngestFixtures.open(folder.resolve("home"));
    drop = Files.createDirectories(archive.home().drop());
    drops = new DropFolder(drop, archive.ingest(), archive.descriptions(), STILL, clock);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private IngestReport look() {
    return drops.look(progress -> {}, new StopRequest());
  }

  /** Looks, waits until everything is still, and looks again. */
  private IngestReport lookWhenStill() {
    look();
    clock.pass(STILL);
    return look();
  }

  private StoredDocument only() {
    assertThat(IngestFixtures.stored(archive)).hasSize(1);
    return archive.store().find(IngestFixtures.stored(archive).getFirst()).orElseThrow();
  }

  @Nested
  class A_file {

    @Test
    void becomes_a_document_once_it_has_been_still_and_is_gone_then() throws IOException {
      write(drop, "a.txt");
      assertThat(look().lines()).isEmpty();
      clock.pass(STILL.minusMillis(1));
      assertThat(look().lines()).isEmpty();
      clock.pass(Duration.ofMillis(1));

      assertThat(words(look())).containsExactly("a.txt: indexed");
      assertThat(drop).isEmptyDirectory();
      assertThat(IngestFixtures.indexed(archive)).isEqualTo(1);
    }

    @Test
    void is_left_while_it_grows_or_is_written_over() throws IOException {
      Path file = write(drop, "a.txt", "The first");
      look();
      clock.pass(STILL);
      Files.writeString(file, "The first and the second");
      assertThat(look().lines()).isEmpty();
      clock.pass(STILL);
      Files.setLastModifiedTime(file, FileTime.fromMillis(1));
      assertThat(look().lines()).isEmpty();
      clock.pass(STILL);

      assertThat(words(look())).containsExactly("a.txt: indexed");
      assertThat(only().pages().getFirst().text()).contains("The first and the second");
    }

    @Test
    void that_vanishes_is_no_matter() throws IOException {
      Path file = write(drop, "a.txt");
      look();
      Files.delete(file);
      clock.pass(STILL);

      assertThat(look().lines()).isEmpty();
    }

    @Test
    void whose_bytes_the_archive_has_is_gone_too() throws IOException {
      write(drop, "a.txt", "The same words");
      lookWhenStill();
      write(drop, "b.txt", "The same words");

      assertThat(words(lookWhenStill())).containsExactly("b.txt: duplicate");
      assertThat(drop).isEmptyDirectory();
    }

    @Test
    void stays_while_its_name_is_hidden_or_that_of_half_a_file() throws IOException {
      for (String name : List.of(".a.txt", "a.pdf.part", "b.crdownload", "c.tmp", "Thumbs.db")) {
        write(drop, name);
      }

      assertThat(lookWhenStill().lines()).isEmpty();
      assertThat(drop.toFile().list()).hasSize(5);
    }

    @Test
    void that_is_a_link_is_put_aside_and_what_it_leads_to_is_left_alone() throws IOException {
      Path elsewhere = write(folder, "elsewhere/secret.txt");
      Files.createSymbolicLink(drop.resolve("link.txt"), elsewhere);
      Files.createSymbolicLink(drop.resolve("folder"), elsewhere.resolveSibling(""));

      assertThat(words(lookWhenStill()))
          .containsExactly("folder: unreadable", "link.txt: unreadable");
      assertThat(elsewhere).exists();
      assertThat(drop.resolve("failed/link.txt.txt")).content().contains("drop the file itself");
      assertThat(IngestFixtures.stored(archive)).isEmpty();
    }
  }

  @Test
  void A_container_stays_aside_while_one_of_its_files_is_nowhere_else() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.txt", "the first words".getBytes(UTF_8));
    files.put("b.txt", "the second words".getBytes(UTF_8));
    files.put("b.yaml", "titel: wrong".getBytes(UTF_8));
    Files.write(drop.resolve("box.zip"), ContainerFixtures.zip(files));

    assertThat(words(lookWhenStill()))
        .containsExactlyInAnyOrder(
            "box.zip: unpacked", "box.zip/a.txt: indexed", "box.zip/b.txt: description faulty");
    assertThat(drop.resolve("failed").resolve("box.zip")).exists();
  }

  @Nested
  class A_description {

    @Test
    void beside_a_file_goes_with_it() throws IOException {
      write(drop, "a.txt");
      write(drop, "a.yaml", "title: The first\n");

      assertThat(words(lookWhenStill())).containsExactly("a.txt: indexed");
      assertThat(only().description().title()).isEqualTo("The first");
      assertThat(drop).isEmptyDirectory();
    }

    @Test
    void that_is_still_being_written_keeps_its_file_waiting() throws IOException {
      write(drop, "a.txt");
      look();
      clock.pass(STILL);
      write(drop, "a.yaml", "title: The f");

      assertThat(look().lines()).isEmpty();
    }

    @Test
    void with_a_fault_is_put_aside_with_its_file_and_the_reason() throws IOException {
      write(drop, "a.txt");
      write(drop, "a.yaml", "title: A\ntype: raport\n");
      write(drop, "b.txt");

      assertThat(words(lookWhenStill()))
          .containsExactly("a.txt: description faulty", "b.txt: indexed");
      assertThat(drop.toFile().list()).containsExactly("failed");
      assertThat(drop.resolve("failed").toFile().list())
          .containsExactlyInAnyOrder("a.txt", "a.txt.txt", "a.yaml");
      assertThat(drop.resolve("failed/a.txt.txt"))
          .content()
          .contains("description faulty: a.yaml line 2: \"raport\" is no term of types");
    }

    @Test
    void of_nothing_waits_a_while_for_its_file_and_is_put_aside_then() throws IOException {
      write(drop, "a.yaml", "title: The first\n");
      lookWhenStill();
      assertThat(drop.resolve("a.yaml")).exists();
      clock.pass(STILL.multipliedBy(11));
      look();

      assertThat(drop.resolve("a.yaml")).doesNotExist();
      assertThat(drop.resolve("failed/a.yaml.txt")).content().contains("no file beside it");
    }
  }

  @Nested
  class A_folder {

    @Test
    void is_taken_with_its_folders_and_table_when_all_of_it_is_still() throws IOException {
      write(drop, "box/a.txt");
      write(drop, "box/deep/b.txt");
      look();
      clock.pass(STILL);
      write(drop, "box/descriptions.csv", "file,title\na.txt,One\ndeep/b.txt,Two\n");
      assertThat(look().lines()).isEmpty();
      clock.pass(STILL);

      assertThat(words(look())).containsExactly("box/a.txt: indexed", "box/deep/b.txt: indexed");
      assertThat(IngestFixtures.stored(archive))
          .extracting(id -> archive.store().find(id).orElseThrow().description().title())
          .containsExactlyInAnyOrder("One", "Two");
      assertThat(drop).isEmptyDirectory();
    }

    @Test
    void keeps_what_is_not_to_be_taken() throws IOException {
      write(drop, "box/a.txt");
      write(drop, "box/b.txt.part");

      assertThat(words(lookWhenStill())).containsExactly("box/a.txt: indexed");
      assertThat(drop.resolve("box").toFile().list()).containsExactly("b.txt.part");
    }

    @Test
    void puts_aside_what_fails_under_its_path() throws IOException {
      write(drop, "box/a.txt");
      write(drop, "box/a.yaml", "type: raport\n");
      lookWhenStill();
      write(drop, "box/a.txt", "Others");
      write(drop, "box/a.yaml", "type: raport\n");
      lookWhenStill();

      assertThat(drop.resolve("failed/box").toFile().list())
          .contains("a.txt", "a.txt.txt", "a (2).txt", "a (2).txt.txt");
    }
  }

  @Nested
  class The_inbox {

    @Test
    void leaves_the_drop_folder_alone_when_it_is_opened_and_listed() throws IOException {
      write(drop, "a.txt");
      write(drop, "box/b.txt");
      archive.close();
      archive = IngestFixtures.open(folder.resolve("home"));

      assertThat(archive.ingest().waiting()).isEmpty();
      assertThat(archive.ingest().resume().lines()).isEmpty();
      assertThat(drop.resolve("a.txt")).exists();
      assertThat(drop.resolve("box/b.txt")).exists();
    }
  }
}
