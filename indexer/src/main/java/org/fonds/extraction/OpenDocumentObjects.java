package org.fonds.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The files embedded in a file of OpenDocument (ISO/IEC 26300-2, section 2): whatever lies in its
 * package and is neither its text nor its furniture. Tika leaves them out.
 */
final class OpenDocumentObjects {

  private static final Pattern FURNITURE =
      Pattern.compile(
          "mimetype|layout-cache|.*\\.(xml|rdf)"
              + "|(META-INF|Pictures|Thumbnails|ObjectReplacements|Configurations2|Fonts|Basic"
              + "|Dialogs|Scripts)/.*");

  private OpenDocumentObjects() {}

  static boolean mayLieIn(String mediaType) {
    return mediaType.startsWith("application/vnd.oasis.opendocument.");
  }

  /** Puts them aside. */
  static void add(Path file, PartFiles parts) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (!entry.isDirectory() && !FURNITURE.matcher(entry.getName()).matches()) {
          try (InputStream content = zip.getInputStream(entry)) {
            parts.add(entry.getName(), content);
          }
        }
      }
    }
  }
}
