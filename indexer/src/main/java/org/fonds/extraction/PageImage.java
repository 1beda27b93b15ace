package org.fonds.extraction;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A page of an image file as every browser shows it. */
public final class PageImage {

  /** Enough to read small print on a large screen. */
  private static final int MAXIMUM_DOTS = 8_000_000;

  private PageImage() {}

  /**
   * The page in its colours as PNG, made smaller where it has more than 8 million dots.
   *
   * @param file of a kind that Java reads: TIFF, JPEG, PNG, GIF, BMP
   * @param number counted from 1
   * @throws IOException if the file is broken or has no such page
   */
  public static byte[] png(Path file, int number) throws IOException {
    try (ImageFileImages images = new ImageFileImages(file);
        ByteArrayOutputStream png = new ByteArrayOutputStream()) {
      ImageIO.write(onWhite(images.read(number, MAXIMUM_DOTS)), "png", png);
      return png.toByteArray();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException("the image " + file + " cannot be drawn: " + e.getMessage(), e);
    }
  }

  private static BufferedImage onWhite(BufferedImage image) {
    BufferedImage page =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = page.createGraphics();
    graphics.drawImage(image, 0, 0, Color.WHITE, null);
    graphics.dispose();
    return page;
  }
}
