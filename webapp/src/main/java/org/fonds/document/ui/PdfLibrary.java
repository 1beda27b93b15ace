package org.fonds.document.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where the library that draws PDF files lies among the site's own resources. */
final class PdfLibrary {

  /** Its folder, relative to the root of the site, with a slash at the end. */
  static final String ROOT = "webjars/pdf-js/" + version() + "/";

  private PdfLibrary() {}

  private static String version() {
    String description = "/META-INF/maven/org.webjars/pdf-js/pom.properties";
    try (InputStream stream = PdfLibrary.class.getResourceAsStream(description)) {
      if (stream == null) {
        throw new IllegalStateException(
            "The library that draws PDF files is not on the class path: "
                + description
                + " is missing.");
      }
      Properties properties = new Properties();
      properties.load(stream);
      return properties.getProperty("version", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
