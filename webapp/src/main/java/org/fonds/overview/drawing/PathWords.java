package org.fonds.overview.drawing;

import java.util.List;
import org.fonds.overview.atlas.MapView;

/**
 * Lines as SVG writes paths: a tenth of a pixel is exact enough, each point is said by how far it
 * lies from the one before, and signs stand for blanks, so that a map has a third of its length.
 */
final class PathWords {

  private PathWords() {}

  /** A line from point to point; a point that is the same as the one before is left out. */
  static String line(List<MapView.Spot> spots) {
    StringBuilder path = new StringBuilder(spots.size() * 6);
    long x = 0;
    long y = 0;
    for (int i = 0; i < spots.size(); i++) {
      long nextX = Math.round(spots.get(i).x() * 10);
      long nextY = Math.round(spots.get(i).y() * 10);
      if (i > 0 && nextX == x && nextY == y) {
        continue;
      }
      path.append(i == 0 ? "M" : "l");
      append(path, nextX - x);
      if (nextY - y >= 0) {
        path.append(' ');
      }
      append(path, nextY - y);
      x = nextX;
      y = nextY;
    }
    return path.toString();
  }

  private static void append(StringBuilder path, long tenths) {
    long whole = Math.abs(tenths) / 10;
    long rest = Math.abs(tenths) % 10;
    path.append(tenths < 0 ? "-" : "");
    if (whole > 0 || rest == 0) {
      path.append(whole);
    }
    if (rest > 0) {
      path.append('.').append(rest);
    }
  }
}
