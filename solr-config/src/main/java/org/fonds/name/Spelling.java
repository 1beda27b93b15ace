package org.fonds.name;

import com.ibm.icu.text.Normalizer2;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which sounds letters may have, from {@code spelling.txt} beside this class: for Latin and
 * Cyrillic, all languages in one. Safe for many threads.
 */
final class Spelling {

  /** More readings of one word than these are not looked at. */
  private static final int MOST_READINGS = 4;

  /** What stands behind so many letters is not read; no name has as many. */
  private static final int MOST_LETTERS = 100;

  private static final String OR_SHORTER = "?";
  private static final Spelling ALL = load();

  private final Map<String, Piece> pieces = new HashMap<>();
  private final Map<List<Sound>, Grapheme> graphemes = new HashMap<>();
  private final Map<Character, Integer> longest = new HashMap<>();
  private double[][] distances = {};

  /**
   * A piece of spelling.
   *
   * @param readings the ways in which it may be read; at least one
   * @param orShorter whether it may also be read as a shorter piece and what follows that
   */
  private record Piece(List<List<Grapheme>> readings, boolean orShorter) {

    Piece and(Piece other) {
      return new Piece(
          Stream.concat(readings.stream(), other.readings.stream()).toList(),
          orShorter || other.orShorter);
    }
  }

  private Spelling() {}

  static Spelling all() {
    return ALL;
  }

  private static Spelling load() {
    try (InputStream file =
            Objects.requireNonNull(Spelling.class.getResourceAsStream("spelling.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      Spelling spelling = new Spelling();
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(spelling::add);
      spelling.measure();
      return spelling;
    } catch (IOException e) {
      throw new UncheckedIOException("spelling.txt cannot be read", e);
    }
  }

  private void add(String line) {
    List<String> words = List.of(line.strip().split("\\s+"));
    String first = words.getFirst();
    boolean orShorter = first.endsWith(OR_SHORTER);
    String letters = first.substring(0, first.length() - (orShorter ? OR_SHORTER.length() : 0));
    pieces.merge(
        letters,
        new Piece(List.of(reading(words.subList(1, words.size()))), orShorter),
        Piece::and);
    longest.merge(letters.charAt(0), letters.length(), Math::max);
  }

  /** One grapheme of several possible sounds, or several one after the other. */
  private List<Grapheme> reading(List<String> sounds) {
    return sounds.getFirst().contains("+")
        ? Stream.of(sounds.getFirst().split("\\+"))
            .map(sound -> grapheme(List.of(Sound.valueOf(sound))))
            .toList()
        : List.of(grapheme(sounds.stream().map(Sound::valueOf).toList()));
  }

  private Grapheme grapheme(List<Sound> sounds) {
    return graphemes.computeIfAbsent(sounds, all -> new Grapheme(graphemes.size(), all));
  }

  private void measure() {
    distances = new double[graphemes.size()][graphemes.size()];
    for (Grapheme one : graphemes.values()) {
      for (Grapheme other : graphemes.values()) {
        distances[one.number()][other.number()] = one.distance(other);
      }
    }
  }

  /** As {@link Grapheme#distance}. */
  double distance(Grapheme one, Grapheme other) {
    return distances[one.number()][other.number()];
  }

  /**
   * The sounds of a word, one after the other, in each of the ways in which it may be read; signs
   * that have none are passed over.
   *
   * @param word in any case
   * @return one to four readings, the likeliest first; each may be empty
   */
  List<List<Grapheme>> read(String word) {
    String lower = Normalizer2.getNFCInstance().normalize(word.toLowerCase(Locale.ROOT));
    String text = lower.substring(0, Math.min(MOST_LETTERS, lower.length()));
    List<List<Grapheme>> readings = new ArrayList<>(MOST_READINGS);
    read(text, 0, new ArrayList<>(text.length()), readings);
    return readings.stream().distinct().toList();
  }

  /**
   * Adds the readings of what follows a place in a text.
   *
   * @param before the sounds up to there; as they were when it returns
   */
  private void read(String text, int at, List<Grapheme> before, List<List<Grapheme>> readings) {
    if (readings.size() == MOST_READINGS) {
      return;
    }
    if (at == text.length()) {
      readings.add(List.copyOf(before));
      return;
    }
    String letters = piece(text, at, longest.getOrDefault(text.charAt(at), 0));
    Piece piece = pieces.get(letters);
    if (piece == null) {
      int sign = text.codePointAt(at);
      readOn(text, at + Character.charCount(sign), before, withoutMark(sign), readings);
      return;
    }
    for (List<Grapheme> sounds : piece.readings()) {
      readOn(text, at + letters.length(), before, sounds, readings);
    }
    if (piece.orShorter()) {
      String shorter = piece(text, at, letters.length() - 1);
      for (List<Grapheme> sounds : readings(shorter)) {
        readOn(text, at + shorter.length(), before, sounds, readings);
      }
    }
  }

  private void readOn(
      String text,
      int at,
      List<Grapheme> before,
      List<Grapheme> sounds,
      List<List<Grapheme>> readings) {
    int length = before.size();
    for (Grapheme each : sounds) {
      // A doubled letter sounds once.
      if (before.isEmpty() || !before.getLast().equals(each)) {
        before.add(each);
      }
    }
    read(text, at, before, readings);
    before.subList(length, before.size()).clear();
  }

  private List<List<Grapheme>> readings(String letters) {
    Piece piece = pieces.get(letters);
    return piece == null ? List.of() : piece.readings();
  }

  /** The longest piece that is known at a place; empty if none is. */
  private String piece(String text, int at, int most) {
    for (int length = Math.min(most, text.length() - at); length > 0; length--) {
      String letters = text.substring(at, at + length);
      if (pieces.containsKey(letters)) {
        return letters;
      }
    }
    return "";
  }

  private List<Grapheme> withoutMark(int sign) {
    String decomposition = Normalizer2.getNFDInstance().getDecomposition(sign);
    Piece base = decomposition == null ? null : pieces.get(decomposition.substring(0, 1));
    return base == null ? List.of() : base.readings().getFirst();
  }
}
