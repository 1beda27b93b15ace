package org.fonds.extraction;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * From the dots of a page's image, as it was set upright for reading, to a PDF page's own units.
 */
final class PlaceOnPage {

  private PlaceOnPage() {}

  /**
   * @param page as it was drawn for reading, with the turn that it says itself
   * @param read of the image that it was drawn as
   */
  static AffineTransform of(PDPage page, PageWords read) {
    boolean lay = read.turned() % 180 != 0;
    double drawnWidth = lay ? read.height() : read.width();
    double drawnHeight = lay ? read.width() : read.height();
    int said = Math.floorMod(page.getRotation(), 360);
    boolean lies = said % 180 != 0;
    double width = lies ? drawnHeight : drawnWidth;
    double height = lies ? drawnWidth : drawnHeight;
    PDRectangle box = page.getCropBox();
    AffineTransform place =
        new AffineTransform(
            box.getWidth() / width,
            0,
            0,
            -box.getHeight() / height,
            box.getLowerLeftX(),
            box.getUpperRightY());
    place.concatenate(back(said, width, height));
    place.concatenate(back(read.turned(), drawnWidth, drawnHeight));
    place.rotate(-Math.toRadians(read.straightened()), read.width() / 2.0, read.height() / 2.0);
    return place;
  }

  /**
   * From an image that was turned clockwise to the image before.
   *
   * @param width of the image before
   * @param height of the image before
   */
  private static AffineTransform back(int degrees, double width, double height) {
    return switch (degrees) {
      case 90 -> new AffineTransform(0, -1, 1, 0, 0, height);
      case 180 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 270 -> new AffineTransform(0, 1, -1, 0, width, 0);
      default -> new AffineTransform();
    };
  }
}
