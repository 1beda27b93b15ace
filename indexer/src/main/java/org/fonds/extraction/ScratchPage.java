package org.fonds.extraction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page's image, set upright, in a file for tesseract that goes when this is closed. */
record ScratchPage(UprightImage upright, Path file) implements AutoCloseable {

  /**
   * @param turned degrees by which the page has to be turned clockwise: 0, 90, 180 or 270
   */
  static ScratchPage of(BufferedImage drawn, int turned) throws IOException {
    UprightImage upright = UprightImage.of(drawn, turned);
    Path file = Files.createTempFile("fonds-page", ".pgm");
    try {
      GreyImage.write(upright.image(), file);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    return new ScratchPage(upright, file);
  }

  /** What was read, with how the page was set upright for it. */
  OcrText whole(OcrText read) {
    PageWords places = read.places();
    return new OcrText(
        read.text(),
        read.confidence(),
        new PageWords(
            upright.image().getWidth(),
            upright.image().getHeight(),
            upright.turned(),
            upright.straightened(),
            places.lines()));
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
