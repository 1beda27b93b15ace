package org.fonds.extraction;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.IOException;
import java.nio.file.Path;

/** How the camera or scanner was held, as an image file says in its EXIF data. */
final class CameraTurn {

  private CameraTurn() {}

  /**
   * By how many degrees the image is to be turned clockwise to stand as it was seen: 0, 90, 180 or
   * 270; 0 where the file does not say. Mirrored images are taken as they are.
   */
  static int of(Path file) throws IOException {
    try {
      ExifIFD0Directory said =
          ImageMetadataReader.readMetadata(file.toFile())
              .getFirstDirectoryOfType(ExifIFD0Directory.class);
      Integer orientation =
          said == null ? null : said.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
      return switch (orientation) {
        case 3 -> 180;
        case 6 -> 90;
        case 8 -> 270;
        case null, default -> 0;
      };
    } catch (ImageProcessingException | RuntimeException e) {
      // Data about the image is broken or of an unknown kind; the image itself need not be.
      return 0;
    }
  }
}
