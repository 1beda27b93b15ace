package org.fonds.generator;

import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Makes every document of the demonstration archive again. */
public final class MakeDocuments {

  private final Forms forms = new Forms(new TypeFaces());
  private final PrintStream out;

  MakeDocuments(PrintStream out) {
    this.out = out;
  }

  /**
   * Makes the archive and says what was made.
   *
   * @param arguments the folder of texts and the folder of the archive
   */
  public static void main(String[] arguments) throws IOException {
    System.setProperty("java.awt.headless", "true");
    XRLog.setLoggingEnabled(false);
    try {
      new MakeDocuments(System.out).make(Path.of(arguments[0]), Path.of(arguments[1]));
    } catch (GeneratorException e) {
      System.err.println("fonds: " + e.getMessage());
      System.exit(1);
    }
  }

  void make(Path sources, Path archive) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(sources)) {
      files = listed.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    Files.createDirectories(archive);
    for (Path file : files) {
      SourceText text = SourceText.read(file);
      Form form = forms.of(text);
      Path made = archive.resolve(text.name() + "." + form.ending());
      Files.write(made, form.make(text));
      Files.writeString(archive.resolve(text.name() + ".yaml"), Sidecar.of(text));
      out.println(made.getFileName() + "  " + Files.size(made) + " bytes");
    }
  }
}
