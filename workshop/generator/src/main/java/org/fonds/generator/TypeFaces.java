package org.fonds.generator;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The type that pages are set in: free fonts with outlines that a PDF can hold, as Debian packs
 * them.
 */
final class TypeFaces {

  /** One font file, the name that pages call it by, and the package that brings it. */
  private record Face(
      String family, int weight, FontStyle style, String file, String debianPackage) {

    Face(String family, int weight, String file, String debianPackage) {
      this(family, weight, FontStyle.NORMAL, file, debianPackage);
    }
  }

  private static final Path FOLDER = Path.of("/usr/share/fonts");
  private static final List<Face> FACES =
      List.of(
          new Face("Serif", 400, "truetype/dejavu/DejaVuSerif.ttf", "fonts-dejavu-core"),
          new Face("Serif", 700, "truetype/dejavu/DejaVuSerif-Bold.ttf", "fonts-dejavu-core"),
          new Face(
              "Serif",
              400,
              FontStyle.ITALIC,
              "truetype/dejavu/DejaVuSerif-Italic.ttf",
              "fonts-dejavu-extra"),
          new Face("Sans", 400, "truetype/dejavu/DejaVuSans.ttf", "fonts-dejavu-core"),
          new Face("Japanese", 400, "opentype/ipafont-mincho/ipam.ttf", "fonts-ipafont-mincho"),
          new Face("Korean", 400, "truetype/nanum/NanumMyeongjo.ttf", "fonts-nanum"));

  /**
   * Finds the fonts on this machine.
   *
   * @throws GeneratorException naming the packages that are missing
   */
  TypeFaces() {
    List<String> missing =
        FACES.stream()
            .filter(face -> !Files.isReadable(FOLDER.resolve(face.file())))
            .map(Face::debianPackage)
            .distinct()
            .toList();
    if (!missing.isEmpty()) {
      throw new GeneratorException(
          "fonts are missing. Type: apt-get install -y " + String.join(" ", missing));
    }
  }

  void lendTo(PdfRendererBuilder builder) {
    for (Face face : FACES) {
      File file = FOLDER.resolve(face.file()).toFile();
      builder.useFont(file, face.family(), face.weight(), face.style(), true);
    }
  }
}
