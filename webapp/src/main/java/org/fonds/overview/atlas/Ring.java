package org.fonds.overview.atlas;

import java.util.List;

/**
 * A closed way along lines.
 *
 * @param lines numbers of lines in their order; where one is run backwards, its complement ({@code
 *     ~number})
 */
public record Ring(List<Integer> lines) {
  public Ring {
    lines = List.copyOf(lines);
  }

  /** The number of a line, whichever way it is run. */
  public static int line(int number) {
    return number < 0 ? ~number : number;
  }
}
