package org.fonds.extraction;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** The pages of a file as images in shades of grey. */
interface PageImages extends AutoCloseable {

  /** No image has more dots than this, whatever the file claims. */
  int MAXIMUM_DOTS = 40_000_000;

  /** The longer side of A4 in points. */
  double A4 = 842;

  /** In dots per inch: enough to see whether there is anything. */
  int FOR_A_GLANCE = 50;

  int count() throws IOException;

  /**
   * Whether a page holds an image beside other things, so that its few words may not be all that it
   * shows; told without decoding the image.
   */
  boolean holdsImage(int number) throws IOException;

  /** Whether there is nothing to see on a page but paper, and perhaps dust. */
  default boolean isBlank(int number) throws IOException {
    return GreyImage.isBlank(draw(number, FOR_A_GLANCE));
  }

  /**
   * A page in shades of grey.
   *
   * @param number counted from 1
   * @param dotsPerInch fewer if the image would get too large
   */
  BufferedImage draw(int number, int dotsPerInch) throws IOException;

  /**
   * A page in its colours, on white.
   *
   * @param number counted from 1
   * @param dotsPerInch where the file says how large its pages are; fewer if the image would have
   *     more dots than are wanted
   */
  BufferedImage drawInColours(int number, int dotsPerInch, int maximumDots) throws IOException;

  /** The longer side of a page in points, 72 to the inch; that of A4 where the file has no say. */
  default double longerSide(int number) {
    return A4;
  }

  /**
   * By how many degrees the file itself says that the image of a page is to be turned clockwise,
   * where {@link #draw} has not done so: 0, 90, 180 or 270.
   *
   * @param number counted from 1
   */
  int turn(int number);

  @Override
  void close() throws IOException;
}
