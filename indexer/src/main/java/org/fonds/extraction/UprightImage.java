package org.fonds.extraction;

import java.awt.image.BufferedImage;

/**
 * A page's image in shades of grey, turned so that its lines are level and stand on their feet.
 *
 * @param turned degrees clockwise: 0, 90, 180 or 270
 * @param straightened degrees clockwise about the middle, after that; below 0 the other way round
 */
record UprightImage(BufferedImage image, int turned, double straightened) {

  private static final int WHITE = 255;

  /**
   * @param drawn of one byte a dot
   * @param degrees by which the page has to be turned clockwise: 0, 90, 180 or 270; that it lies
   *     askew besides is found out here
   */
  static UprightImage of(BufferedImage drawn, int degrees) {
    BufferedImage turned = turned(drawn, degrees);
    double askew = Skew.of(turned);
    return askew == 0
        ? new UprightImage(turned, degrees, 0)
        : new UprightImage(straightened(turned, -askew), degrees, -askew);
  }

  private static BufferedImage turned(BufferedImage image, int degrees) {
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] from = GreyImage.shades(image);
    boolean lies = degrees == 90 || degrees == 270;
    BufferedImage turned = lies ? blank(height, width) : blank(width, height);
    byte[] to = GreyImage.shades(turned);
    if (degrees == 0) {
      return image;
    }
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int place =
            switch (degrees) {
              case 90 -> x * height + height - 1 - y;
              case 180 -> (height - 1 - y) * width + width - 1 - x;
              default -> (width - 1 - x) * height + y;
            };
        to[place] = from[y * width + x];
      }
    }
    return turned;
  }

  /** About its middle; what comes in from outside is white. */
  private static BufferedImage straightened(BufferedImage image, double degrees) {
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] from = GreyImage.shades(image);
    BufferedImage straight = blank(width, height);
    byte[] to = GreyImage.shades(straight);
    double sine = Math.sin(Math.toRadians(degrees));
    double cosine = Math.cos(Math.toRadians(degrees));
    for (int y = 0; y < height; y++) {
      double down = y - height / 2.0;
      for (int x = 0; x < width; x++) {
        double right = x - width / 2.0;
        double fromX = cosine * right + sine * down + width / 2.0;
        double fromY = cosine * down - sine * right + height / 2.0;
        to[y * width + x] = (byte) between(from, width, height, fromX, fromY);
      }
    }
    return straight;
  }

  /** The shade at a place between four dots. */
  private static int between(byte[] shades, int width, int height, double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) {
      return WHITE;
    }
    int at = top * width + left;
    double upper = mix(shades[at] & 0xFF, shades[at + 1] & 0xFF, x - left);
    double lower = mix(shades[at + width] & 0xFF, shades[at + width + 1] & 0xFF, x - left);
    return (int) Math.round(mix(upper, lower, y - top));
  }

  private static double mix(double one, double other, double share) {
    return one + (other - one) * share;
  }

  private static BufferedImage blank(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
  }
}
