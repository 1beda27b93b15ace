package org.fonds.extraction;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is done with a page's image besides reading it. */
final class GreyImage {

  /** Two shades that differ by less than this are the same paper. */
  private static final int CONTRAST = 40;

  /** Fewer dots than this share in another shade than the paper's are dust. */
  static final double DUST = 0.0002;

  private GreyImage() {}

  /** Whether there is nothing to see but paper. */
  static boolean isBlank(BufferedImage image) {
    byte[] shades = shades(image);
    int paper = paper(shades);
    long ink = 0;
    for (byte shade : shades) {
      ink += isInk(shade & 0xFF, paper) ? 1 : 0;
    }
    return ink < shades.length * DUST;
  }

  /** The commonest shade, 0 to 255. */
  static int paper(byte[] shades) {
    int[] counts = new int[256];
    for (byte shade : shades) {
      counts[shade & 0xFF]++;
    }
    int paper = 0;
    for (int shade = 1; shade < counts.length; shade++) {
      paper = counts[shade] > counts[paper] ? shade : paper;
    }
    return paper;
  }

  /** Whether a shade stands out from the paper. */
  static boolean isInk(int shade, int paper) {
    return Math.abs(shade - paper) > CONTRAST;
  }

  /** Writes a portable greymap: uncompressed, which is fastest for a file that lives a second. */
  static void write(BufferedImage image, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      String header = "P5\n" + image.getWidth() + " " + image.getHeight() + "\n255\n";
      out.write(header.getBytes(StandardCharsets.US_ASCII));
      out.write(shades(image));
    }
  }

  /** The shades themselves, row by row. */
  static byte[] shades(BufferedImage image) {
    if (image.getRaster().getDataBuffer() instanceof DataBufferByte bytes
        && bytes.getData().length == image.getWidth() * image.getHeight()) {
      return bytes.getData();
    }
    throw new IllegalArgumentException("an image of one byte a dot is expected");
  }
}
