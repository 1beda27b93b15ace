package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile files, read as they are in earnest: in child processes, with the default limits. */
class HostileFilesTest {

  private static final String SECRET = "what no file may ask for";

  /** What the Java machine takes beside the memory that its files may take. */
  private static final long MACHINE_IN_MEGABYTES = 450;

  @TempDir static Path home;
  private static IsolatedExtractor extractor;

  @TempDir Path folder;

  @BeforeAll
  static void startExtractor() {
    extractor =
        new IsolatedExtractor(
            ExtractionSettings.defaults(), OcrSettings.off(), home.resolve("work"));
  }

  @AfterAll
  static void closeExtractor() {
    extractor.close();
  }

  private static Extraction extract(Path file) {
    return extractor.extract(file, String.valueOf(file.getFileName()));
  }

  private Path secret() throws IOException {
    return Files.writeString(folder.resolve("secret.txt"), SECRET);
  }

  @AfterEach
  void the_next_file_is_read_and_memory_and_folders_are_in_order() throws IOException {
    long limit = ExtractionSettings.defaults().memoryInMegabytes() + MACHINE_IN_MEGABYTES;
    assertThat(ProcessHandle.current().children().mapToLong(HostileFilesTest::peakInMegabytes))
        .allSatisfy(peak -> assertThat(peak).isLessThan(limit));
    assertThat(extract(Files.writeString(folder.resolve("next.txt"), "the next file")))
        .isInstanceOf(Extraction.Text.class);
    try (Stream<Path> left = Files.walk(home)) {
      assertThat(left).allMatch(path -> path.equals(home) || path.equals(home.resolve("work")));
    }
  }

  /** What a process took at most, by what the system says of it; 0 where it says nothing. */
  private static long peakInMegabytes(ProcessHandle process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  private static String words(Extraction extraction) {
    return String.join("\n", extraction.pages().stream().map(PageText::text).toList());
  }

  @Nested
  class A_file_that_is_huge {

    @Test
    void as_text_without_a_line_break_is_kept_up_to_the_limit() throws IOException {
      assertThat(extract(HostileFiles.textWithoutLineBreak(folder.resolve("a.txt"), 100)))
          .isInstanceOfSatisfying(
              Extraction.TooLarge.class,
              large -> {
                assertThat(large.reason()).contains("fonds.extraction.maximumCharacters");
                assertThat(large.pages()).hasSizeGreaterThan(2_400);
                assertThat(large.pages())
                    .allMatch(page -> page.text().length() <= TextPages.LONGEST);
              });
    }

    @Test
    void once_its_DOCX_is_expanded_is_too_large() throws IOException {
      assertThat(extract(HostileFiles.docxThatExpandsTo(folder.resolve("a.docx"), 2_048)))
          .isInstanceOf(Extraction.TooLarge.class);
    }

    @Test
    void by_its_pages_is_kept_up_to_the_limit() throws IOException {
      assertThat(extract(HostileFiles.pdfOfManyPages(folder.resolve("a.pdf"), 200_000)))
          .isInstanceOfSatisfying(
              Extraction.TooLarge.class,
              large -> {
                assertThat(large.reason()).contains("fonds.extraction.maximumPages");
                assertThat(large.pages()).hasSize(20_000);
                assertThat(large.pages().getLast().text()).isEqualTo("page");
              });
    }

    @Test
    void once_a_stream_of_its_PDF_is_expanded_is_too_large() throws IOException {
      assertThat(extract(HostileFiles.pdfWithAStreamThatExpandsTo(folder.resolve("a.pdf"), 2_048)))
          .isInstanceOf(Extraction.TooLarge.class);
    }
  }

  @Nested
  class A_billion_laughs {

    @Test
    void in_a_DOCX_are_not_laughed() throws IOException {
      assertThat(extract(HostileFiles.docxOfBillionLaughs(folder.resolve("a.docx"))))
          .isInstanceOf(Extraction.Damaged.class);
    }

    @ParameterizedTest
    @CsvSource({"a.xml, root", "a.html, html", "a.svg, svg xmlns='http://www.w3.org/2000/svg'"})
    void in_XML_are_not_laughed(String name, String root) throws IOException {
      Extraction read = extract(HostileFiles.xmlOfBillionLaughs(folder.resolve(name), root));

      assertThat(words(read)).hasSizeLessThan(100_000);
    }
  }

  @Nested
  class A_file_that_asks_for_another {

    @Test
    void as_DOCX_does_not_get_it() throws IOException {
      assertThat(words(extract(HostileFiles.docxThatNames(folder.resolve("a.docx"), secret()))))
          .doesNotContain(SECRET);
    }

    @ParameterizedTest
    @CsvSource({"a.xml, root", "a.html, html", "a.svg, svg xmlns='http://www.w3.org/2000/svg'"})
    void as_XML_does_not_get_it(String name, String root) throws IOException {
      assertThat(words(extract(HostileFiles.xmlThatNames(folder.resolve(name), root, secret()))))
          .doesNotContain(SECRET);
    }
  }

  @Nested
  class A_broken_file {

    @Test
    void whose_page_tree_is_a_loop_is_damaged() throws IOException {
      assertThat(extract(HostileFiles.pdfWithAPageTreeInALoop(folder.resolve("a.pdf"))))
          .isInstanceOf(Extraction.Damaged.class);
    }

    @Test
    void whose_page_labels_are_a_loop_is_read_without_them() throws IOException {
      Extraction read = extract(HostileFiles.pdfWithPageLabelsInALoop(folder.resolve("a.pdf")));

      assertThat(read).isInstanceOf(Extraction.Text.class);
      assertThat(read.pages()).extracting(PageText::label).containsOnlyNulls();
    }

    @Test
    void with_a_million_page_labels_is_read_without_them() throws IOException {
      Extraction read = extract(HostileFiles.pdfWithPageLabels(folder.resolve("a.pdf"), 1_000_000));

      assertThat(read).isInstanceOf(Extraction.Text.class);
      assertThat(read.pages()).extracting(PageText::label).containsOnlyNulls();
    }

    @Test
    void whose_page_labels_lie_in_branches_without_end_is_read_with_them() throws IOException {
      Extraction read =
          extract(HostileFiles.pdfWithPageLabelsInBranches(folder.resolve("a.pdf"), 100_000));

      assertThat(read).isInstanceOf(Extraction.Text.class);
      assertThat(read.pages()).extracting(PageText::label).containsExactly("i");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 50, 70, 90})
    void that_is_cut_off_is_damaged_or_gives_what_is_left(int percent) throws IOException {
      Path pdf =
          FileFixtures.pdf(folder.resolve("a.pdf"), FileFixtures.RUSSIAN, FileFixtures.ENGLISH);
      Path docx = FileFixtures.docx(folder.resolve("a.docx"), FileFixtures.RUSSIAN);

      assertThat(extract(HostileFiles.truncated(pdf, percent)))
          .isInstanceOfAny(
              Extraction.Damaged.class, Extraction.Text.class, Extraction.Partial.class);
      assertThat(extract(HostileFiles.truncated(docx, percent)))
          .isInstanceOfAny(Extraction.Damaged.class, Extraction.Text.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void with_flipped_bytes_has_an_outcome(long seed) throws IOException {
      Path pdf = FileFixtures.pdf(folder.resolve("a.pdf"), FileFixtures.ENGLISH);
      Path docx = FileFixtures.docx(folder.resolve("a.docx"), FileFixtures.ENGLISH);

      for (Path sound : List.of(pdf, docx)) {
        assertThat(extract(HostileFiles.flipped(sound, seed, 20)))
            .as("seed %d", seed)
            .isNotInstanceOfAny(Extraction.TimedOut.class, Extraction.Empty.class);
      }
    }

    @ParameterizedTest
    @CsvSource({"a.pdf, '%PDF-1.7\n'", "a.docx, 'PK\u0003\u0004'", "a.rtf, '{\\rtf1'"})
    void that_is_no_more_than_its_header_has_an_outcome(String name, String header)
        throws IOException {
      assertThat(extract(Files.writeString(folder.resolve(name), header)))
          .isInstanceOfAny(
              Extraction.Damaged.class, Extraction.Unsupported.class, Extraction.Text.class);
    }

    @Test
    void without_a_byte_is_empty() throws IOException {
      assertThat(extract(Files.createFile(folder.resolve("a.pdf"))))
          .isInstanceOf(Extraction.Empty.class);
    }
  }

  @Nested
  class A_file_with_a_wrong_extension {

    @Test
    void is_read_as_what_it_is() throws IOException {
      Path pdf = FileFixtures.pdf(folder.resolve("a.docx"), FileFixtures.ENGLISH);
      Path docx = FileFixtures.docx(folder.resolve("b.txt"), FileFixtures.ENGLISH);

      assertThat(words(extract(pdf))).contains("demonstration");
      assertThat(words(extract(docx))).contains("demonstration");
    }
  }
}
