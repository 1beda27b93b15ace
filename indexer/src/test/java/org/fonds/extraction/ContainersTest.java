package org.fonds.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainersTest {

  private static final ExtractionSettings SETTINGS =
      new ExtractionSettings(null, null, 0, 0, 0, 3, 0, 300);
  private static final TikaReader TIKA = new TikaReader(Limits.of(SETTINGS));

  @TempDir private Path folder;

  private Unpacking unpack(String name, byte[] bytes) throws IOException {
    return unpack(ContainerFixtures.write(folder.resolve(name), bytes));
  }

  private Unpacking unpack(Path file) throws IOException {
    Path out = Files.createDirectories(folder.resolve("out"));
    return new Containers(SETTINGS, TIKA)
        .unpack(file, file.getFileName().toString(), out, Containers.Progress.untold());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static List<String> paths(Unpacking unpacking) {
    return switch (unpacking) {
      case Unpacking.Whole whole -> whole.members().stream().map(Member::path).toList();
      case Unpacking.InPart part -> part.members().stream().map(Member::path).toList();
      case Unpacking.NoContainer _, Unpacking.Refused _ -> List.of();
    };
  }

  private static Map<String, byte[]> files(String... paths) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Arrays.stream(paths).forEach(path -> files.put(path, bytes("the words of " + path)));
    return files;
  }

  private List<Path> outside() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(folder.resolve("out")))
          .toList();
    }
  }

  @Nested
  class A_zip {

    @Test
    void gives_its_files_by_their_paths() throws IOException {
      Unpacking unpacking =
          unpack("a.zip", ContainerFixtures.zip(files("one.txt", "folder/two.txt")));
      assertThat(paths(unpacking)).containsExactly("one.txt", "folder/two.txt");
      assertThat(unpacking)
          .asInstanceOf(type(Unpacking.Whole.class))
          .extracting(whole -> whole.members().getLast().file())
          .satisfies(file -> assertThat(file).hasContent("the words of folder/two.txt"));
    }

    @ParameterizedTest
    @CsvSource({
      "IBM866, Протокол заседания.txt",
      "windows-1251, Протокол заседания.txt",
      "IBM437, Müller über Ämter.txt",
      "IBM852, Łódź zeznania świadków.txt",
      "UTF-8, Ģimene Ñandú 議事録.txt"
    })
    void names_them_in_the_charset_of_its_maker(Charset charset, String name) throws IOException {
      assertThat(paths(unpack("a.zip", ContainerFixtures.zip(charset, files(name, "b.txt")))))
          .containsExactly(name, "b.txt");
    }

    @ParameterizedTest
    @CsvSource({
      "../../evil.txt, evil.txt",
      "/etc/evil.txt, etc/evil.txt",
      "C:\\Windows\\evil.txt, Windows/evil.txt",
      "a/../../b/evil.txt, a/b/evil.txt",
      "\\\\server\\share\\evil.txt, server/share/evil.txt"
    })
    void writes_nothing_outside(String path, String kept) throws IOException {
      Unpacking unpacking = unpack("a.zip", ContainerFixtures.zip(files(path)));
      assertThat(paths(unpacking)).containsExactly(kept);
      assertThat(unpacking)
          .isInstanceOfSatisfying(
              Unpacking.Whole.class, whole -> assertThat(whole.cut()).isEqualTo(1));
      assertThat(outside()).containsExactly(folder.resolve("a.zip"));
    }

    @Test
    void with_zips_in_it_gives_their_files_in_their_place() throws IOException {
      assertThat(paths(unpack("a.zip", ContainerFixtures.nested(3))))
          .containsExactly("inner.zip/inner.zip/words.txt");
    }

    @Test
    void nested_without_end_is_refused() throws IOException {
      assertThat(unpack("a.zip", ContainerFixtures.nested(4)))
          .isInstanceOfSatisfying(
              Unpacking.Refused.class,
              refused -> assertThat(refused.reason()).contains("embeddedDepth"));
      assertThat(folder.resolve("out")).isEmptyDirectory();
    }

    @Test
    void that_expands_beyond_measure_is_refused() throws IOException {
      assertThat(unpack(ContainerFixtures.zeros(folder.resolve("a.zip"), 1000)))
          .isInstanceOfSatisfying(
              Unpacking.Refused.class,
              refused -> assertThat(refused.reason()).contains("250 times its size"));
      assertThat(folder.resolve("out")).isEmptyDirectory();
    }

    @Test
    void locked_by_a_password_gives_nothing() throws IOException {
      assertThat(unpack("a.zip", ContainerFixtures.locked(ContainerFixtures.zip(files("a.txt")))))
          .isEqualTo(new Unpacking.InPart(List.of(), List.of(), "locked by a password", true));
    }

    @Test
    void cut_off_gives_what_is_whole() throws IOException {
      byte[] whole = ContainerFixtures.zip(files("one.txt", "two.txt", "three.txt"));
      Unpacking unpacking = unpack("a.zip", Arrays.copyOf(whole, whole.length / 2));
      assertThat(unpacking).isInstanceOf(Unpacking.InPart.class);
      assertThat(paths(unpacking)).startsWith("one.txt").doesNotContain("three.txt");
    }

    @Test
    void with_a_flipped_bit_gives_the_other_files() throws IOException {
      byte[] bytes = ContainerFixtures.zip(files("one.txt", "two.txt"));
      bytes[45] = (byte) (bytes[45] ^ 4);
      Unpacking unpacking = unpack("a.zip", bytes);
      assertThat(paths(unpacking)).containsExactly("two.txt");
      assertThat(unpacking)
          .isInstanceOfSatisfying(
              Unpacking.InPart.class,
              part -> assertThat(part.reason()).contains("one.txt is broken"));
    }

    @Test
    void that_is_an_office_file_is_left_as_it_is() throws IOException {
      assertThat(unpack(FileFixtures.docx(folder.resolve("a.docx"), "words")))
          .isInstanceOf(Unpacking.NoContainer.class);
      assertThat(unpack(FileFixtures.odt(folder.resolve("a.odt"), "words")))
          .isInstanceOf(Unpacking.NoContainer.class);
    }
  }

  @Nested
  class A_tar {

    @ParameterizedTest
    @CsvSource({"false, a.tar", "true, a.tar.gz", "true, a.tgz"})
    void gives_its_files_and_leaves_out_what_is_none(boolean packed, String name)
        throws IOException {
      byte[] tar = ContainerFixtures.tar(files("one.txt", "папка/два.txt", "../three.txt"));
      Unpacking unpacking = unpack(name, packed ? ContainerFixtures.gzip(tar) : tar);
      assertThat(paths(unpacking)).containsExactly("one.txt", "папка/два.txt", "three.txt");
      assertThat(unpacking)
          .isInstanceOfSatisfying(
              Unpacking.Whole.class,
              whole ->
                  assertThat(whole.leftOut())
                      .extracting(Unpacking.LeftOut::path)
                      .containsExactly("link", "device", "pipe"));
    }

    @Test
    void cut_off_gives_what_is_whole() throws IOException {
      byte[] tar = ContainerFixtures.tar(files("one.txt", "two.txt"));
      Unpacking unpacking = unpack("a.tar", Arrays.copyOf(tar, 512 + 512 + 512 + 5));
      assertThat(unpacking).isInstanceOf(Unpacking.InPart.class);
      assertThat(paths(unpacking)).containsExactly("one.txt");
    }
  }

  @Test
  void A_tar_that_is_compressed_otherwise_gives_its_files_too() throws IOException {
    byte[] tar = ContainerFixtures.tar(files("one.txt", "two.txt"));
    assertThat(paths(unpack("a.tar.bz2", ContainerFixtures.bzip2(tar))))
        .containsExactly("one.txt", "two.txt");
    assertThat(paths(unpack("a.tar.xz", ContainerFixtures.xz(tar))))
        .containsExactly("one.txt", "two.txt");
  }

  @Test
  void A_single_compressed_file_is_no_container() throws IOException {
    byte[] words = bytes("some words");
    assertThat(unpack("a.txt.gz", ContainerFixtures.gzip(words)))
        .isInstanceOf(Unpacking.NoContainer.class);
    assertThat(unpack("a.txt.bz2", ContainerFixtures.bzip2(words)))
        .isInstanceOf(Unpacking.NoContainer.class);
    assertThat(unpack("a.txt.xz", ContainerFixtures.xz(words)))
        .isInstanceOf(Unpacking.NoContainer.class);
  }
}
