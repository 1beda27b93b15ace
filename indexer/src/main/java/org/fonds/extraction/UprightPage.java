package org.fonds.extraction;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A page of a file, drawn upright and in its colours for a person to look at. */
final class UprightPage {

  private static final int DOTS_PER_INCH = 130;
  private static final int MAXIMUM_DOTS = 4_000_000;

  private UprightPage() {}

  /**
   * Draws a page as PNG.
   *
   * @param turned by how many degrees clockwise it is to be turned; below 0 if the file itself says
   * @return by how many degrees it was turned
   * @throws IOException if there is no such page or it cannot be drawn
   */
  static int write(Path file, FileKind kind, int number, int turned, Path target)
      throws IOException {
    try (PageImages images = open(file, kind)) {
      int count = images.count();
      if (number < 1 || number > count) {
        throw new IOException("it has no page " + number + ", but " + count);
      }
      int degrees = turned < 0 ? images.turn(number) : turned;
      BufferedImage drawn = images.drawInColours(number, DOTS_PER_INCH, MAXIMUM_DOTS);
      BufferedImage page = turned(drawn, degrees);
      if (!ImageIO.write(page, "png", target.toFile()) || Files.size(target) == 0) {
        throw new IOException("its image cannot be written");
      }
      return degrees;
    }
  }

  /**
   * The images of a file's pages.
   *
   * @throws IOException if it has none, or they cannot be read
   */
  static PageImages open(Path file, FileKind kind) throws IOException {
    return switch (kind) {
      case PDF -> new PdfImages(file, null);
      case IMAGE -> new ImageFileImages(file);
      case TEXT, HTML, MAIL, OFFICE, OTHER, COLLECTION, CONTAINER, UNSUPPORTED ->
          throw new IOException("it has no pages that could be drawn");
    };
  }

  private static BufferedImage turned(BufferedImage image, int degrees) {
    if (degrees == 0) {
      return image;
    }
    boolean lies = degrees % 180 != 0;
    int width = lies ? image.getHeight() : image.getWidth();
    int height = lies ? image.getWidth() : image.getHeight();
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = turned.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.translate(width / 2.0, height / 2.0);
    graphics.rotate(Math.toRadians(degrees));
    graphics.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return turned;
  }
}
