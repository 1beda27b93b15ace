package org.fonds.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fonds.description.DescriptionFault;
import org.fonds.description.DescriptionReader;
import org.fonds.description.DescriptionReading;
import org.fonds.description.DescriptionTable;
import org.jspecify.annotations.Nullable;

/**
 * The descriptions that lie beside files: {@code name.yaml} or {@code name.pdf.yaml} for one,
 * {@code descriptions.csv} for those of its folder and the folders beneath.
 */
final class DescriptionsBeside {

  private static final String TABLE = "descriptions.csv";
  private static final long LARGEST = 10_000_000;

  /** A description that was found; where it stands, and whether it must be of some file. */
  private record Found(String file, int line, boolean expected, DescriptionReading reading) {
    DescriptionFault fault(String message) {
      return new DescriptionFault(file, line, null, message);
    }
  }

  private final DescriptionReader reader;
  private final Map<String, Found> sidecars = new LinkedHashMap<>();
  private final Map<String, List<Found>> rows = new LinkedHashMap<>();
  private final Map<String, DescriptionFault> unreadableTables = new HashMap<>();
  private final Set<String> added = new HashSet<>();
  private final Set<Found> taken = new HashSet<>();

  DescriptionsBeside(DescriptionReader reader) {
    this.reader = reader;
  }

  static boolean isDescription(Path file) {
    return isDescription(file.getFileName().toString());
  }

  /** Whether a file of this name describes others. */
  static boolean isDescription(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.equals(TABLE) || name.endsWith(".yaml") || name.endsWith(".yml");
  }

  /**
   * Reads a file of descriptions; once, however often it is added.
   *
   * @param name what faults call it
   * @param expected whether {@link #left} is to name it where no file takes it
   */
  void add(Path file, String name, boolean expected) {
    add(file, key(file), name, expected);
  }

  /**
   * As {@link #add(Path, String, boolean)}, for a file whose bytes lie elsewhere than where it
   * belongs.
   *
   * @param place the path where it belongs, with {@code /}
   */
  void add(Path file, String place, String name, boolean expected) {
    String key = normal(place);
    if (!added.add(key)) {
      return;
    }
    if (fileName(key).equalsIgnoreCase(TABLE)) {
      addTable(file, folder(key), name, expected);
    } else {
      sidecars.put(key, new Found(name, 1, expected, sidecar(file, name)));
    }
  }

  private DescriptionReading sidecar(Path file, String name) {
    try {
      return reader.readYaml(name, text(file));
    } catch (IOException e) {
      return new DescriptionReading.Faulty(List.of(unreadable(name, e)));
    }
  }

  private void addTable(Path file, String folder, String name, boolean expected) {
    try {
      switch (reader.readTable(name, text(file))) {
        case DescriptionTable.Unreadable unreadable ->
            unreadableTables.put(folder, unreadable.fault());
        case DescriptionTable.Rows table -> {
          for (DescriptionTable.Row row : table.rows()) {
            rows.computeIfAbsent(normal(folder + "/" + row.file()), each -> new ArrayList<>())
                .add(new Found(name, row.line(), expected, row.reading()));
          }
        }
      }
    } catch (IOException e) {
      unreadableTables.put(folder, unreadable(name, e));
    }
  }

  private static DescriptionFault unreadable(String name, IOException e) {
    String message =
        e instanceof CharacterCodingException
            ? "this is not UTF-8; save it with the encoding UTF-8"
            : "this cannot be read (" + e + ")";
    return new DescriptionFault(name, 1, null, message);
  }

  /** What is said of a file; null if nothing. */
  @Nullable DescriptionReading of(Path file) {
    return of(key(file));
  }

  /**
   * As {@link #of(Path)}, for a file whose bytes lie elsewhere than where it belongs.
   *
   * @param place the path where it belongs, with {@code /}
   */
  @Nullable DescriptionReading of(String place) {
    String key = normal(place);
    List<Found> found = found(key);
    taken.addAll(found);
    if (found.isEmpty()) {
      DescriptionFault fault = unreadableTable(key);
      return fault == null ? null : new DescriptionReading.Faulty(List.of(fault));
    }
    if (found.size() > 1) {
      Found other = found.getLast();
      return new DescriptionReading.Faulty(
          List.of(
              found
                  .getFirst()
                  .fault(
                      "%s is described in %s line %d too; keep one"
                          .formatted(fileName(key), other.file(), other.line()))));
    }
    return found.getFirst().reading();
  }

  /** The names, as they were added, of the files that describe a file. */
  List<String> namesFor(Path file) {
    return found(key(file)).stream().map(Found::file).distinct().toList();
  }

  private List<Found> found(String whole) {
    int dot = whole.lastIndexOf('.');
    String bare = dot > whole.lastIndexOf('/') + 1 ? whole.substring(0, dot) : whole;
    return Stream.concat(
            Stream.of(whole, bare)
                .distinct()
                .flatMap(stem -> Stream.of(stem + ".yaml", stem + ".yml"))
                .flatMap(name -> Stream.ofNullable(sidecars.get(name))),
            rows.getOrDefault(whole, List.of()).stream())
        .toList();
  }

  /** A table that nobody can read may describe any file beside or beneath it. */
  private @Nullable DescriptionFault unreadableTable(String key) {
    for (String folder = key; folder.contains("/") && !unreadableTables.isEmpty(); ) {
      folder = folder(folder);
      DescriptionFault fault = unreadableTables.get(folder);
      if (fault != null) {
        return fault;
      }
    }
    return null;
  }

  private static String fileName(String key) {
    return key.substring(key.lastIndexOf('/') + 1);
  }

  private static String folder(String key) {
    return key.substring(0, Math.max(0, key.lastIndexOf('/')));
  }

  /** A fault for each description that no file took. */
  List<DescriptionFault> left() {
    List<DescriptionFault> left = new ArrayList<>();
    sidecars.values().stream()
        .filter(this::isLeft)
        .map(found -> found.fault("no file beside it has this name; rename the one or the other"))
        .forEach(left::add);
    rows.forEach((path, founds) ->
        founds.stream()
            .filter(this::isLeft)
            .map(found -> found.fault("there is no file " + path + "; see to its spelling"))
            .forEach(left::add));
    return left;
  }

  private boolean isLeft(Found found) {
    return found.expected() && !taken.contains(found);
  }

  private static String text(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new IOException("it is larger than 10 MB, no description is");
    }
    String text =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
            .toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String key(Path path) {
    return normal(path.toAbsolutePath().normalize().toString());
  }

  /**
   * Some systems write é as two characters, some as one. What lies in no folder of a container lies
   * in its root.
   */
  private static String normal(String path) {
    String normal = Normalizer.normalize(path.replace('\\', '/'), Normalizer.Form.NFC);
    return normal.startsWith("/") ? normal : "/" + normal;
  }
}
