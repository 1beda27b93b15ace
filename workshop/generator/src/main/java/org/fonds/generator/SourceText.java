package org.fonds.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One text of the demonstration archive.
 *
 * @param name the file's name without its ending, such as {@code 017-katyn-1940}
 * @param form what is made of it, such as {@code scan} or {@code txt:koi8-r}
 * @param language ISO 639-1 code of the text
 * @param head the lines of its description, as they stand
 * @param pages Markdown, a page each
 */
record SourceText(
    String name,
    String form,
    String language,
    String title,
    String referenceCode,
    List<String> head,
    List<String> pages) {

  private static final String RULE = "---";
  private static final String PAGE_END = "(?m)^" + RULE + "[ \\t]*$";

  SourceText {
    head = List.copyOf(head);
    pages = List.copyOf(pages);
  }

  /**
   * Reads a text with its head.
   *
   * @throws GeneratorException if the head is missing or lacks a key, or a page has a numbered list
   */
  static SourceText read(Path file) {
    try {
      return parse(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SourceText parse(String fileName, String content) {
    String[] parts = content.split("(?m)^" + RULE + "\\R", 3);
    if (parts.length < 3 || !parts[0].isBlank()) {
      throw new GeneratorException(
          fileName + " has no head; begin it with a line --- and end the head with another");
    }
    int line = (int) parts[1].lines().count() + 2;
    for (String page : parts[2].split(PAGE_END, -1)) {
      NumberedLists.refuse(fileName, page, line);
      line += (int) page.chars().filter(each -> each == '\n').count();
    }
    Map<String, Object> head = new Yaml(new SafeConstructor(new LoaderOptions())).load(parts[1]);
    return new SourceText(
        fileName.replaceFirst("\\.md$", ""),
        value(fileName, head, "file"),
        value(fileName, head, "language"),
        value(fileName, head, "title"),
        value(fileName, head, "referenceCode"),
        parts[1].lines().toList(),
        Arrays.stream(parts[2].split(PAGE_END)).map(String::strip).toList());
  }

  private static String value(String fileName, Map<String, Object> head, String key) {
    Object value = head.get(key);
    if (value == null || value.toString().isBlank()) {
      throw new GeneratorException(fileName + " has no \"" + key + "\" in its head; add it");
    }
    return value.toString();
  }

  /** The number at the beginning of the name: what makes each scan crooked in its own way. */
  int number() {
    return Integer.parseInt(name.substring(0, name.indexOf('-')));
  }
}
