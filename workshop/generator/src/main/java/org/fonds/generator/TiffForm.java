package org.fonds.generator;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A black and white TIFF of several pages, as fax machines and archives' scanners make it. */
final class TiffForm implements Form {

  private static final int INK_BELOW = 150;

  private final PageScans scans;

  TiffForm(PageScans scans) {
    this.scans = scans;
  }

  @Override
  public String ending() {
    return "tif";
  }

  @Override
  public byte[] make(SourceText text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam faxed = writer.getDefaultWriteParam();
      faxed.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      faxed.setCompressionType("CCITT T.6");
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : scans.of(text)) {
        writer.writeToSequence(new IIOImage(blackAndWhite(page), null, null), faxed);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static BufferedImage blackAndWhite(BufferedImage grey) {
    BufferedImage image =
        new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    WritableRaster raster = image.getRaster();
    for (int y = 0; y < grey.getHeight(); y++) {
      for (int x = 0; x < grey.getWidth(); x++) {
        raster.setSample(x, y, 0, grey.getRaster().getSample(x, y, 0) < INK_BELOW ? 0 : 1);
      }
    }
    return image;
  }
}
