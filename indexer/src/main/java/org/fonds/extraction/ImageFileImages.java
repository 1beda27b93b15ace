package org.fonds.extraction;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The images in an image file: one, or as many as a TIFF has. */
final class ImageFileImages implements PageImages {

  private final ImageInputStream stream;
  private final ImageReader reader;
  private final int turn;

  /**
   * @throws IOException if it is no image that Java reads
   */
  ImageFileImages(Path file) throws IOException {
    ImageInputStream opened = ImageIO.createImageInputStream(file.toFile());
    if (opened == null) {
      throw new IOException("it cannot be opened");
    }
    stream = opened;
    Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
    if (!readers.hasNext()) {
      stream.close();
      throw new IOException("it is no image of a known kind");
    }
    reader = readers.next();
    reader.setInput(stream);
    turn = CameraTurn.of(file);
  }

  @Override
  public int count() throws IOException {
    return reader.getNumImages(true);
  }

  @Override
  public boolean holdsImage(int number) {
    return false;
  }

  @Override
  public BufferedImage draw(int number, int dotsPerInch) throws IOException {
    return onWhite(read(number, MAXIMUM_DOTS), BufferedImage.TYPE_BYTE_GRAY);
  }

  @Override
  public BufferedImage drawInColours(int number, int dotsPerInch, int maximumDots)
      throws IOException {
    return onWhite(read(number, maximumDots), BufferedImage.TYPE_INT_RGB);
  }

  /** Whether its bytes can stand in a PDF as they are. */
  boolean isJpeg() throws IOException {
    return reader.getFormatName().equalsIgnoreCase("jpeg");
  }

  /** An image as it is; of one with more dots than these, every second, third, … */
  BufferedImage read(int number, int maximumDots) throws IOException {
    int index = number - 1;
    long dots = (long) reader.getWidth(index) * reader.getHeight(index);
    int step = (int) Math.ceil(Math.sqrt((double) dots / maximumDots));
    ImageReadParam parameters = reader.getDefaultReadParam();
    parameters.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
    return reader.read(index, parameters);
  }

  @Override
  public int turn(int number) {
    return turn;
  }

  private static BufferedImage onWhite(BufferedImage image, int type) {
    BufferedImage page = new BufferedImage(image.getWidth(), image.getHeight(), type);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return page;
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    stream.close();
  }
}
