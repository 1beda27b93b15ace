package org.fonds.benchmark.relevance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.fonds.benchmark.measurement.BenchmarkException;

/**
 * The queries with their answers, from the files beside this class: one a line, {@code language |
 * kind | query | answers}. An answer is a document and a grade, {@code 017=3} for DEMO 017 of the
 * demonstration archive, {@code frus1955-57v24/d1=3} for a row of the diplomatic corpus. Lines that
 * begin with {@code #} are remarks.
 */
final class JudgedSet {

  private static final List<String> FILES = List.of("demonstration.txt", "frus.txt");
  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern ANSWER = Pattern.compile("(\\S+)=([1-3])");
  private static final Pattern DEMONSTRATION = Pattern.compile("[0-9]{3}");

  private JudgedSet() {}

  /**
   * All queries in the order of the files.
   *
   * @throws BenchmarkException if a line is none; names file, line and what is wrong
   */
  static List<JudgedQuery> read() {
    List<JudgedQuery> queries = new ArrayList<>();
    FILES.forEach(file -> queries.addAll(read(file, text(file))));
    return queries;
  }

  /**
   * The queries of one file.
   *
   * @throws BenchmarkException as {@link #read()}
   */
  static List<JudgedQuery> read(String file, String text) {
    List<JudgedQuery> queries = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        try {
          queries.add(query(line));
        } catch (IllegalArgumentException e) {
          throw new BenchmarkException("%s line %d: %s".formatted(file, i + 1, e.getMessage()), e);
        }
      }
    }
    return queries;
  }

  private static JudgedQuery query(String line) {
    List<String> cells = BAR.splitAsStream(line).toList();
    if (cells.size() != 4) {
      throw new IllegalArgumentException(
          "\"%s\" has %d parts; write language | kind | query | answers"
              .formatted(line, cells.size()));
    }
    Kind kind =
        Kind.of(cells.get(1))
            .orElseThrow(
                () -> new IllegalArgumentException("\"%s\" is no kind".formatted(cells.get(1))));
    return new JudgedQuery(cells.get(2), cells.get(0), kind, grades(cells.get(3)));
  }

  private static Map<String, Integer> grades(String answers) {
    Map<String, Integer> grades = new HashMap<>();
    BLANKS
        .splitAsStream(answers)
        .map(ANSWER::matcher)
        .forEach(answer -> {
          if (!answer.matches()) {
            throw new IllegalArgumentException(
                "\"%s\" has an answer that is none; write 017=3 or frus1955-57v24/d1=2"
                    .formatted(answers));
          }
          if (grades.put(code(answer.group(1)), Integer.valueOf(answer.group(2))) != null) {
            throw new IllegalArgumentException(answer.group(1) + " has two grades");
          }
        });
    return grades;
  }

  private static String code(String document) {
    return DEMONSTRATION.matcher(document).matches() ? "DEMO " + document : document;
  }

  private static String text(String file) {
    try (InputStream in = Objects.requireNonNull(JudgedSet.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
