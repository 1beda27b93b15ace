package org.fonds.description;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A YAML text as a tree in which everything knows its line and every scalar is plain text. */
sealed interface Yaml {

  /** Counted from 1. */
  int line();

  /** A scalar as it was written: {@code no} is Norway, not false. */
  record Text(int line, String value) implements Yaml {}

  /** A list. */
  record Items(int line, List<Yaml> items) implements Yaml {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Keys with values in the order written; a key may come twice. */
  record Mapping(int line, List<Entry> entries) implements Yaml {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /** A key without a value, or a text without content. */
  record Nothing(int line) implements Yaml {}

  /** The text is no YAML. */
  record Malformed(int line, String problem) implements Yaml {}

  /**
   * A list or keys were to be repeated by an alias, by which a few lines can stand for more than
   * any memory holds.
   *
   * @param line of the alias
   */
  record Repeated(int line, String alias) implements Yaml {

    String sentence() {
      return "*%s stands for a list or for keys; write them out where they belong".formatted(alias);
    }
  }

  /** One line of a mapping. */
  record Entry(String key, int line, Yaml value) {}

  /** Reads a text; builds no objects from tags and follows aliases to single texts only. */
  static Yaml read(String text) {
    LoaderOptions limits = new LoaderOptions();
    limits.setMaxAliasesForCollections(0);
    try {
      org.yaml.snakeyaml.Yaml yaml = new org.yaml.snakeyaml.Yaml(limits);
      Optional<Yaml> repeated = repeated(yaml.parse(new StringReader(text)));
      if (repeated.isPresent()) {
        return repeated.get();
      }
      Node root = yaml.compose(new StringReader(text));
      return root == null ? new Nothing(1) : tree(root, 0);
    } catch (MarkedYAMLException e) {
      return new Malformed(line(e.getProblemMark()), e.getProblem());
    } catch (YAMLException e) {
      return new Malformed(1, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }

  /** The first alias of a list or of keys; one that stands within what it repeats is one too. */
  private static Optional<Yaml> repeated(Iterable<Event> events) {
    Set<String> collections = new HashSet<>();
    for (Event event : events) {
      switch (event) {
        case CollectionStartEvent start when start.getAnchor() != null ->
            collections.add(start.getAnchor());
        case ScalarEvent text when text.getAnchor() != null -> collections.remove(text.getAnchor());
        case AliasEvent alias when collections.contains(alias.getAnchor()) -> {
          return Optional.of(new Repeated(line(alias.getStartMark()), alias.getAnchor()));
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  private static Yaml tree(Node node, int depth) {
    int line = line(node.getStartMark());
    if (depth > 20) {
      return new Malformed(line, "nested too deep");
    }
    return switch (node) {
      case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) -> new Nothing(line);
      case ScalarNode scalar -> new Text(line, scalar.getValue().strip());
      case SequenceNode list ->
          new Items(line, list.getValue().stream().map(item -> tree(item, depth + 1)).toList());
      case MappingNode mapping -> mapping(mapping, line, depth);
      default -> new Malformed(line, "an alias without a value");
    };
  }

  private static Yaml mapping(MappingNode mapping, int line, int depth) {
    List<Entry> entries = new ArrayList<>();
    for (var pair : mapping.getValue()) {
      int keyLine = line(pair.getKeyNode().getStartMark());
      if (!(pair.getKeyNode() instanceof ScalarNode key)) {
        return new Malformed(keyLine, "a key that is no word");
      }
      entries.add(new Entry(key.getValue(), keyLine, tree(pair.getValueNode(), depth + 1)));
    }
    return new Mapping(line, entries);
  }

  private static int line(@Nullable Mark mark) {
    return mark == null ? 1 : mark.getLine() + 1;
  }
}
