package org.fonds.extraction;

import java.util.List;

/**
 * Where the words of a page stand on its image, after that was set upright: lengths in dots, from
 * the upper left corner to the right and down.
 *
 * @param width of the image that was read
 * @param height of the image that was read
 * @param turned by how many degrees the page had to be turned clockwise to stand upright: 0, 90,
 *     180 or 270
 * @param straightened by how many degrees it was turned further clockwise about its middle, so that
 *     its lines are level; below 0 the other way round
 * @param lines in the order of reading
 */
public record PageWords(int width, int height, int turned, double straightened, List<Line> lines) {

  private static final int LONGER = 4;

  public PageWords {
    lines = List.copyOf(lines);
  }

  /** The same page with other words. */
  PageWords with(List<Line> others) {
    return new PageWords(width, height, turned, straightened, others);
  }

  /** Whether most of its longer words are higher than wide. */
  boolean runsUpOrDown() {
    List<Word> longer =
        lines.stream()
            .flatMap(line -> line.words().stream())
            .filter(word -> word.text().length() >= LONGER)
            .toList();
    long high = longer.stream().filter(word -> word.height() > word.width()).count();
    return high * 2 > longer.size();
  }

  /** Words that stand beside each other. */
  public record Line(List<Word> words) {
    public Line {
      words = List.copyOf(words);
    }
  }

  /**
   * A word and the box that holds it.
   *
   * @param x of the left edge
   * @param y of the upper edge
   * @param confidence 0 to 100
   */
  public record Word(String text, int x, int y, int width, int height, int confidence) {}
}
