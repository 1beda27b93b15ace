package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is read from the files of the demonstration archive is what its authors wrote, word for word
 * in their order. Scans are left out: they hold no text.
 */
class DemonstrationTextTest {

  private static final Path DOCUMENTS = Path.of("../documents");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern SCANNED = Pattern.compile("(?m)^file: (?:scan|tiff)$");

  /** Japanese has no blanks, so that a line may end anywhere. */
  private static final Pattern JAPANESE = Pattern.compile("(?m)^language: ja$");

  private static final Extractor EXTRACTOR =
      new Extractor(ExtractionSettings.defaults(), OcrSettings.off());

  record Source(String name, String head, String body) {

    static Source read(Path file) {
      try {
        String[] parts = Files.readString(file).split("(?m)^---\\R", 3);
        return new Source(file.getFileName().toString().replace(".md", ""), parts[1], parts[2]);
      } catch (IOException e) {
        throw new AssertionError(file.toString(), e);
      }
    }

    boolean isScan() {
      return SCANNED.matcher(head).find();
    }

    List<String> words(String text) {
      String unit = Normalizer.normalize(text, Normalizer.Form.NFC);
      return JAPANESE.matcher(head).find()
          ? List.of(
              WORD.matcher(unit).results().map(MatchResult::group).collect(Collectors.joining()))
          : WORD.matcher(unit).results().map(MatchResult::group).toList();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Source> withText() throws IOException {
    try (Stream<Path> files = Files.list(DOCUMENTS.resolve("sources"))) {
      return files.sorted().map(Source::read).filter(source -> !source.isScan()).toList();
    }
  }

  @Test
  void most_of_the_archive_is_held_to_its_texts() throws IOException {
    assertThat(withText()).hasSizeGreaterThanOrEqualTo(55);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("withText")
  void every_word_is_read_in_its_order(Source source) throws IOException {
    assertThat(source.words(written(source))).isEqualTo(source.words(source.body()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("withText")
  void every_page_of_it_bears_the_same_notice(Source source) throws IOException {
    List<PageText> pages = pages(source);

    assertThat(pages)
        .allSatisfy(page -> assertThat(withoutHead(page.text())).startsWith(notice(pages)));
  }

  /** The text of the file without a letter's head, and the notice and foot of each page. */
  private static String written(Source source) throws IOException {
    List<PageText> pages = pages(source);
    Pattern margin =
        Pattern.compile(
            "(?m)^(?:%s|DEMO \\d+\\s+·\\s+\\d+ / \\d+)$".formatted(Pattern.quote(notice(pages))));
    return pages.stream()
        .map(page -> margin.matcher(withoutHead(page.text())).replaceAll(""))
        .collect(Collectors.joining("\n"));
  }

  private static String notice(List<PageText> pages) {
    return withoutHead(pages.getFirst().text()).lines().findFirst().orElseThrow();
  }

  private static String withoutHead(String text) {
    return text.startsWith("From: ") ? text.substring(text.indexOf("\n\n")).strip() : text;
  }

  private static List<PageText> pages(Source source) throws IOException {
    try (Stream<Path> files = Files.list(DOCUMENTS.resolve("archive"))) {
      Path file =
          files
              .filter(each -> each.getFileName().toString().startsWith(source.name() + "."))
              .filter(each -> !each.toString().endsWith(".yaml"))
              .findFirst()
              .orElseThrow();
      return switch (EXTRACTOR.extract(file, file.getFileName().toString())) {
        case Extraction.Text text -> text.pages();
        case Extraction other -> throw new AssertionError(file + " was not read: " + other);
      };
    }
  }
}
