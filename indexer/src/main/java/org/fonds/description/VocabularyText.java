package org.fonds.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The text of a vocabulary's file, in which single terms are written anew. Everything else, order,
 * comments and the lines of other terms, stays as it is.
 */
public final class VocabularyText {

  private static final String EMPTY = "terms:\n";
  private static final String INDENT = "  ";

  /** What YAML takes for this very text without quotation marks. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{M}\\p{N} .()/-]*[\\p{L}\\p{M}\\p{N}.)])?");

  private final List<String> lines;

  private VocabularyText(List<String> lines) {
    this.lines = List.copyOf(lines);
  }

  /** The text of a file; an empty one becomes a list without terms. */
  public static VocabularyText of(String text) {
    return new VocabularyText((text.isBlank() ? EMPTY : text).lines().toList());
  }

  /** With a term in the place of that of the same id; at the end, if there is none. */
  public VocabularyText with(Term term) {
    List<String> changed = new ArrayList<>(lines);
    Optional<Block> there = block(term.id());
    there.ifPresent(block -> changed.subList(block.from(), block.to()).clear());
    changed.addAll(there.map(Block::from).orElseGet(this::end), written(term));
    return new VocabularyText(changed);
  }

  /** Without the term of an id. */
  public VocabularyText without(String id) {
    List<String> changed = new ArrayList<>(lines);
    block(id).ifPresent(block -> changed.subList(block.from(), block.to()).clear());
    return new VocabularyText(changed);
  }

  public String text() {
    return String.join("\n", lines) + "\n";
  }

  /** Lines of one term, counted from 0, the second exclusive. */
  private record Block(int from, int to) {}

  private Optional<Block> block(String id) {
    List<Yaml> items = items();
    for (int i = 0; i < items.size(); i++) {
      if (id(items.get(i)).equals(id)) {
        int from = begin(items.get(i));
        int to = i + 1 < items.size() ? begin(items.get(i + 1)) : lines.size();
        while (to > from + 1 && isRemark(lines.get(to - 1))) {
          to--;
        }
        return Optional.of(new Block(from, to));
      }
    }
    return Optional.empty();
  }

  /** Behind the last term; what stands there without being one stays behind it. */
  private int end() {
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).isBlank()) {
      end--;
    }
    return end;
  }

  /** A hyphen may stand alone on the line before its term. */
  private int begin(Yaml item) {
    int line = item.line() - 1;
    return line > 0 && lines.get(line - 1).strip().equals("-") ? line - 1 : line;
  }

  private static boolean isRemark(String line) {
    return line.isBlank() || line.stripLeading().startsWith("#");
  }

  private List<Yaml> items() {
    return Yaml.read(String.join("\n", lines)) instanceof Yaml.Mapping root
        ? root.entries().stream()
            .filter(entry -> entry.key().equals("terms"))
            .flatMap(entry ->
                entry.value() instanceof Yaml.Items list
                    ? list.items().stream()
                    : Stream.<Yaml>empty())
            .toList()
        : List.of();
  }

  private static String id(Yaml item) {
    return item instanceof Yaml.Mapping term
        ? term.entries().stream()
            .filter(entry -> entry.key().equals("id"))
            .flatMap(entry ->
                entry.value() instanceof Yaml.Text id
                    ? Stream.of(id.value())
                    : Stream.<String>empty())
            .findFirst()
            .orElse("")
        : "";
  }

  private List<String> written(Term term) {
    List<String> block = new ArrayList<>();
    String indent =
        items().stream()
            .findFirst()
            .map(first -> lines.get(begin(first)))
            .map(VocabularyText::indent)
            .orElse(INDENT);
    TermJson.tree(term)
        .properties()
        .forEach(entry ->
            block.add(
                indent
                    + (block.isEmpty() ? "- " : "  ")
                    + entry.getKey()
                    + ": "
                    + flow(entry.getValue())));
    return block;
  }

  private static String indent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  private static String flow(JsonNode value) {
    if (value.isObject()) {
      return value.properties().stream()
          .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value.isArray()) {
      return value
          .valueStream()
          .map(VocabularyText::flow)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    String text = value.asString();
    boolean plain = PLAIN.matcher(text).matches() && !text.equalsIgnoreCase("null");
    return plain ? text : value.toString();
  }
}
