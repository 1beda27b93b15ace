package org.fonds.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadsTest {

  private static final long LARGEST = 50_000_000;

  @TempDir private Path folder;
  private Instant now = Instant.now();
  private Uploads uploads;

  @BeforeEach
  void open() {
    uploads = opened(folder);
  }

  private Uploads opened(Path where) {
    return Uploads.open(where, LARGEST, (InstantSource) () -> now);
  }

  private static Upload begun(Creation creation) {
    assertThat(creation).isInstanceOf(Creation.Begun.class);
    return ((Creation.Begun) creation).progress().upload();
  }

  private Upload begun(String path, int size) {
    return begun(uploads.begin("Anna", path.replaceFirst(".*/", ""), path, size, true));
  }

  private Appending append(Upload upload, long offset, byte[] bytes) {
    return uploads.append(upload.id(), "Anna", offset, new ByteArrayInputStream(bytes));
  }

  @Nested
  class What_nobody_goes_on_with {

    @Test
    void is_kept_for_seven_days_after_its_last_byte_and_then_gone() throws IOException {
      Upload upload = begun("a.txt", 100);
      assertThat(append(upload, 0, new byte[10])).isInstanceOf(Appending.Kept.class);
      now = now.plus(Duration.ofDays(6));
      assertThat(opened(folder).find(upload.id(), "Anna"))
          .hasValueSatisfying(progress -> assertThat(progress.offset()).isEqualTo(10));
      now = now.plus(Duration.ofDays(2));
      assertThat(uploads.find(upload.id(), "Anna")).isEmpty();
      Uploads later = opened(folder);
      assertThat(later.find(upload.id(), "Anna")).isEmpty();
      try (Stream<Path> left = Files.list(folder)) {
        assertThat(left).isEmpty();
      }
    }
  }

  @Nested
  class After_a_crash {

    @Test
    void half_a_beginning_is_no_upload() throws IOException {
      Upload upload = begun("a.txt", 100);
      Path said = folder.resolve(upload.id()).resolve("upload.json");
      Files.writeString(said, Files.readString(said).substring(0, 20));
      assertThat(opened(folder).find(upload.id(), "Anna")).isEqualTo(Optional.empty());
      Files.delete(said);
      assertThat(opened(folder).find(upload.id(), "Anna")).isEmpty();
    }

    @Test
    void bytes_that_were_written_and_not_answered_count() throws IOException {
      Upload upload = begun("a.txt", 100);
      Files.write(folder.resolve(upload.id()).resolve("bytes"), new byte[37]);
      assertThat(opened(folder).find(upload.id(), "Anna"))
          .hasValueSatisfying(progress -> assertThat(progress.offset()).isEqualTo(37));
    }
  }

  @Nested
  class Files_that_are_packed {

    @Test
    void lie_in_the_zip_under_their_paths_and_make_the_same_bytes_again() throws IOException {
      Upload one = begun("Box/in/one.txt", 3);
      Upload two = begun("Box/two.txt", 3);
      append(one, 0, new byte[] {1, 2, 3});
      append(two, 0, new byte[] {4, 5, 6});
      Path zip = packed(List.of(one, two));
      try (ZipFile box = new ZipFile(zip.toFile())) {
        assertThat(box.stream().map(ZipEntry::getName)).containsExactly("in/one.txt", "two.txt");
      }
      assertThat(Files.readAllBytes(packed(List.of(one, two)))).isEqualTo(Files.readAllBytes(zip));
    }

    private Path packed(List<Upload> all) {
      return uploads.pack(all, "Box") instanceof Packing.Packed(Path zip) ? zip : folder;
    }
  }

  /** A piece of memory mounted as a disk, where that is allowed. */
  @Nested
  class A_disk_that_is_full {

    @Test
    void is_said_before_the_file_is_sent_with_how_much_is_free() throws Exception {
      try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), "70m")) {
        Uploads small = opened(disk.folder());
        assertThat(small.begin("Anna", "a.txt", "a.txt", 1_000_000, false))
            .isInstanceOf(Creation.Begun.class);
        assertThat(small.begin("Anna", "b.txt", "b.txt", 10_000_000, false))
            .isInstanceOfSatisfying(
                Creation.NoRoom.class,
                full ->
                    assertThat(full.reason())
                        .contains("70.0 MB free", "9.5 MB", "make room", disk.folder().toString()));
      }
    }

    @Test
    void keeps_what_came_and_goes_on_when_there_is_room() throws Exception {
      try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), "100m")) {
        Uploads small = opened(disk.folder());
        byte[] file = new byte[10_000_000];
        new Random(1).nextBytes(file);
        Upload upload = begun(small.begin("Anna", "a.bin", "a.bin", file.length, false));
        disk.resize("4m");
        Appending first = small.append(upload.id(), "Anna", 0, new ByteArrayInputStream(file));
        assertThat(first)
            .isInstanceOfSatisfying(
                Appending.NoRoom.class,
                full -> assertThat(full.reason()).contains("full", "goes on where it stopped"));
        disk.resize("100m");
        long offset = small.find(upload.id(), "Anna").orElseThrow().offset();
        assertThat(offset).isBetween(1_000_000L, 4L * 1024 * 1024);
        byte[] rest = Arrays.copyOfRange(file, (int) offset, file.length);
        assertThat(small.append(upload.id(), "Anna", offset, new ByteArrayInputStream(rest)))
            .isInstanceOf(Appending.Kept.class);
        assertThat(Files.readAllBytes(small.bytes(upload))).isEqualTo(file);
      }
    }
  }

  private record SmallDisk(Path folder) implements AutoCloseable {

    static SmallDisk mount(Path where, String size) throws IOException {
      Files.createDirectories(where);
      assumeTrue(
          done("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", where.toString()),
          "skipped: only root may mount a small disk, on Linux");
      return new SmallDisk(where);
    }

    void resize(String size) {
      assertThat(done("mount", "-o", "remount,size=" + size, folder.toString())).isTrue();
    }

    @Override
    public void close() {
      assertThat(done("umount", folder.toString())).isTrue();
    }

    private static boolean done(String... command) {
      try {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .onExit()
                .join()
                .exitValue()
            == 0;
      } catch (IOException e) {
        return false;
      }
    }
  }
}
