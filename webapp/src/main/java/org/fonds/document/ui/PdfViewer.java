package org.fonds.document.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.fonds.search.Clause;

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
   * @param sought the words and phrases to be marked; the viewer knows no other operators
   */
  static String address(String file, int page, List<Clause.Plain> sought) {
    return ROOT
        + "viewer.html?file="
        + URLEncoder.encode(UP + file, UTF_8)
        + "#page="
        + page
        + marking(sought);
  }

  private static String marking(List<Clause.Plain> sought) {
    if (sought.isEmpty()) {
      return "";
    }
    String words = sought.stream().map(Clause.Plain::text).collect(Collectors.joining(" "));
    boolean phrase = sought.size() == 1 && sought.getFirst() instanceof Clause.Phrase;
    return "&search=" + URLEncoder.encode(words, UTF_8).replace("+", "%20") + "&phrase=" + phrase;
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
