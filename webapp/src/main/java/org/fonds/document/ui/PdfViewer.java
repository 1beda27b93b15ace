package org.fonds.document.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.util.Properties;

/** Where the viewer for PDF files lies among the site's own resources. */
final class PdfViewer {

  private static final String ROOT = "webjars/pdf-js/" + version() + "/web/";

  /** The way back from the viewer to the root of the site, wherever that lies on its host. */
  private static final String UP = "../".repeat(4);

  private PdfViewer() {}

  /**
   * The address of the viewer with a file open, relative to the root of the site.
   *
   * @param file address of the file, relative to the root of the site
   * @param page counted from 1
   * @param words to be marked; blank for none
   */
  static String address(String file, int page, String words) {
    String search =
        words.isBlank()
            ? ""
            : "&search=" + URLEncoder.encode(words, UTF_8).replace("+", "%20") + "&phrase=false";
    return ROOT
        + "viewer.html?file="
        + URLEncoder.encode(UP + file, UTF_8)
        + "#page="
        + page
        + search;
  }

  private static String version() {
    String description = "/META-INF/maven/org.webjars/pdf-js/pom.properties";
    try (InputStream stream = PdfViewer.class.getResourceAsStream(description)) {
      if (stream == null) {
        throw new IllegalStateException(
            "The PDF viewer is not on the class path: " + description + " is missing.");
      }
      Properties properties = new Properties();
      properties.load(stream);
      return properties.getProperty("version", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
