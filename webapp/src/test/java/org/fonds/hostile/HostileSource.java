package org.fonds.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fonds.ingest.Ingest;
import org.fonds.ingest.OutcomeWords;
import org.fonds.ingest.SourceSubmission;

/**
 * A source that tries to run in the site's origin, each in another way. What it says was made up
 * for tests.
 */
public enum HostileSource {
  PAGE(
      "page.html",
      """
      <!DOCTYPE html><html><head><title>quiet page</title><script>%1$s</script></head>
      <body onload="%1$s"><p>Demonstration text, not a source. A page.</p>
      <img src="nowhere" onerror="%1$s"><a href="javascript:%1$s">go on</a></body></html>
      """),
  DRAWING(
      "drawing.svg",
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" onload="%1$s">
      <title>quiet drawing</title><script>%1$s</script>
      <text x="5" y="50">Demonstration text, not a source. A drawing.</text></svg>
      """),
  STYLED(
      "styled.xml",
      """
      <?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="#style"?>
      <archive xmlns:h="http://www.w3.org/1999/xhtml"><h:script>%1$s</h:script>
      <p>Demonstration text, not a source. A table of things.</p></archive>
      """),
  SCRIPT("script.js", "/* Demonstration text, not a source. */ %1$s");

  /** What the script would do: tell of itself, keep something, ask the API in somebody's name. */
  private static final String DEED =
      "document.title='it ran';document.cookie='ran=1;path=/';fetch('/api/search?q=it+ran')";

  private final String name;
  private final String form;

  HostileSource(String name, String form) {
    this.name = name;
    this.form = form;
  }

  /**
   * Brings it in.
   *
   * @param folder where its file is written
   * @return the id of the document
   */
  public String bringInto(Ingest ingest, Path folder) {
    return bring(ingest, folder, name, form.formatted(DEED).getBytes(UTF_8));
  }

  /** Brings bytes in under a name that no disk has to take, and says the id of the document. */
  static String bring(Ingest ingest, Path folder, String name, byte[] bytes) {
    try {
      Path file = Files.write(Files.createTempFile(folder, "hostile", ".bytes"), bytes);
      SourceSubmission source = new SourceSubmission(file, name, name, null, "a test");
      return OutcomeWords.document(ingest.ingest(source, step -> {})).orElseThrow().text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names that would be headers, paths or another type to somebody who takes them as they are. */
  static List<String> names() {
    return List.of(
        "line\r\nSet-Cookie: ran=1.html",
        "quote\"; filename=\"other.exe",
        "../../../up.html",
        "C:\\windows\\x.html",
        "/etc/passwd",
        "CON",
        "x".repeat(300) + ".html",
        "page\u202Efdp.html");
  }
}
