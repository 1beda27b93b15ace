package org.fonds.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is left of a page's words when those are taken away that a box covers, be it in part. A word
 * that a line's end divides goes as a whole.
 *
 * @param left the words that lie wholly outside all boxes, where they stand
 * @param removed the others, in the order of reading
 */
public record WordsOutside(PageWords left, List<String> removed) {

  private static final Pattern DIVIDED =
      Pattern.compile(".*[-\u00AD\u00AC\u2010\u2011\u2E17=]", Pattern.DOTALL);
  private static final Pattern STROKE = Pattern.compile("[-\u00AD\u00AC\u2010\u2011\u2E17=]+");

  public WordsOutside {
    removed = List.copyOf(removed);
  }

  /** Takes the words away that a box touches. */
  public static WordsOutside of(PageWords words, PageBoxes boxes) {
    List<DrawnArea> areas = boxes.areas();
    List<List<Boolean>> covered = new ArrayList<>();
    for (PageWords.Line line : words.lines()) {
      covered.add(
          new ArrayList<>(
              line.words().stream()
                  .map(word -> DrawnArea.of(word, words))
                  .map(place -> areas.stream().anyMatch(place::touches))
                  .toList()));
    }
    coverDivided(words.lines(), covered);
    List<PageWords.Line> left = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    for (int i = 0; i < covered.size(); i++) {
      List<PageWords.Word> kept = new ArrayList<>();
      for (int j = 0; j < covered.get(i).size(); j++) {
        PageWords.Word word = words.lines().get(i).words().get(j);
        if (covered.get(i).get(j)) {
          removed.add(word.text());
        } else {
          kept.add(word);
        }
      }
      if (!kept.isEmpty()) {
        left.add(new PageWords.Line(kept));
      }
    }
    return new WordsOutside(words.with(left), removed);
  }

  /** Each line's end with the next line's beginning; twice, since a word may fill a line. */
  private static void coverDivided(List<PageWords.Line> lines, List<List<Boolean>> covered) {
    List<Integer> written = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).words().isEmpty()) {
        written.add(i);
      }
    }
    for (int i = 0; i + 1 < written.size(); i++) {
      join(lines, covered, written.get(i), written.get(i + 1));
    }
    for (int i = written.size() - 2; i >= 0; i--) {
      join(lines, covered, written.get(i), written.get(i + 1));
    }
  }

  private static void join(
      List<PageWords.Line> lines, List<List<Boolean>> covered, int line, int next) {
    List<PageWords.Word> words = lines.get(line).words();
    int last = words.size() - 1;
    String end = words.get(last).text();
    if (!DIVIDED.matcher(end).matches()) {
      return;
    }
    int from = STROKE.matcher(end).matches() && last > 0 ? last - 1 : last;
    List<Boolean> here = covered.get(line);
    List<Boolean> there = covered.get(next);
    if (here.subList(from, last + 1).contains(true) || there.getFirst()) {
      for (int i = from; i <= last; i++) {
        here.set(i, true);
      }
      there.set(0, true);
    }
  }

  /** The words that are left, line by line; empty if none is. */
  public String text() {
    return left.lines().stream()
        .map(line ->
            line.words().stream().map(PageWords.Word::text).collect(Collectors.joining(" ")))
        .map(TesseractOutput::withoutNeedlessBlanks)
        .collect(Collectors.joining("\n"));
  }
}
