package org.fonds.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that break, exhaust or deceive whoever reads them, each named by what is wrong with it. */
final class HostileFiles {

  private static final int MEGABYTE = 1 << 20;

  private static final String LAUGHS =
      """
      <!DOCTYPE lolz [<!ENTITY a0 "laugh laugh laugh laugh laugh laugh laugh laugh laugh laugh">
      %s]>
      """
          .formatted(entities());

  private HostileFiles() {}

  private static String entities() {
    StringBuilder entities = new StringBuilder();
    for (int i = 1; i < 10; i++) {
      entities
          .append("<!ENTITY a%d \"".formatted(i))
          .append("&a%d;".formatted(i - 1).repeat(10))
          .append("\">\n");
    }
    return entities.toString();
  }

  static Path textWithoutLineBreak(Path file, int megabytes) throws IOException {
    byte[] words = "all one line ".repeat(MEGABYTE / 13).getBytes(UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < megabytes; i++) {
        out.write(words);
      }
    }
    return file;
  }

  static Path docxThatExpandsTo(Path file, int megabytes) throws IOException {
    String word = "<w:p><w:r><w:t>" + "bomb ".repeat(2_000) + "</w:t></w:r></w:p>";
    byte[] words = word.repeat(MEGABYTE / word.length()).getBytes(UTF_8);
    return docx(
        file,
        "",
        out -> {
          for (int i = 0; i < megabytes; i++) {
            out.write(words);
          }
        });
  }

  static Path docxOfBillionLaughs(Path file) throws IOException {
    return docx(file, LAUGHS, out -> out.write(paragraph("&a9;")));
  }

  static Path docxThatNames(Path file, Path secret) throws IOException {
    return docx(file, external(secret), out -> out.write(paragraph("&secret;")));
  }

  private static byte[] paragraph(String text) {
    return ("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>").getBytes(UTF_8);
  }

  private static String external(Path secret) {
    return "<!DOCTYPE x [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>\n";
  }

  /**
   * @param root the name of the XML's, XHTML's or SVG's own element
   */
  static Path xmlOfBillionLaughs(Path file, String root) throws IOException {
    return xml(file, LAUGHS, root, "&a9;");
  }

  /** As {@link #xmlOfBillionLaughs}, but it asks for another file. */
  static Path xmlThatNames(Path file, String root, Path secret) throws IOException {
    return xml(file, external(secret), root, "&secret;");
  }

  private static Path xml(Path file, String type, String root, String text) throws IOException {
    String name = root.split(" ", 2)[0];
    return Files.writeString(
        file,
        "<?xml version=\"1.0\"?>\n%s<%s><p>before %s after</p></%s>\n"
            .formatted(type, root, text, name));
  }

  private interface Body {
    void write(OutputStream out) throws IOException;
  }

  private static Path docx(Path file, String type, Body body) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      zip.setLevel(Deflater.BEST_SPEED);
      entry(
          zip,
          "[Content_Types].xml",
          """
          <?xml version="1.0"?>
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="rels"
           ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
          <Override PartName="/word/document.xml" ContentType=\
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
          </Types>
          """);
      entry(
          zip,
          "_rels/.rels",
          """
          <?xml version="1.0"?>
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="r1" Target="word/document.xml" Type=\
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
          </Relationships>
          """);
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(("<?xml version=\"1.0\"?>\n" + type).getBytes(UTF_8));
      zip.write(
          """
          <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
          """
              .getBytes(UTF_8));
      body.write(zip);
      zip.write("</w:body></w:document>".getBytes(UTF_8));
      zip.closeEntry();
    }
    return file;
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(UTF_8));
    zip.closeEntry();
  }

  /** Every page draws the same words. */
  static Path pdfOfManyPages(Path file, int pages) throws IOException {
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages; i++) {
      kids.append(i + 5).append(" 0 R\n");
    }
    List<byte[]> objects = new ArrayList<>();
    objects.add(ascii("<</Type/Catalog/Pages 2 0 R>>"));
    objects.add(ascii("<</Type/Pages/Count " + pages + "/Kids[" + kids + "]>>"));
    objects.add(ascii("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"));
    objects.add(stream("", ascii("BT /F 12 Tf 50 700 Td (page) Tj ET")));
    byte[] page =
        ascii(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]"
                + "/Resources<</Font<</F 3 0 R>>>>/Contents 4 0 R>>");
    for (int i = 0; i < pages; i++) {
      objects.add(page);
    }
    return pdf(file, objects);
  }

  static Path pdfWithAStreamThatExpandsTo(Path file, int megabytes) throws IOException {
    byte[] blanks = new byte[MEGABYTE];
    Arrays.fill(blanks, (byte) ' ');
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(deflated, new Deflater(Deflater.BEST_SPEED))) {
      for (int i = 0; i < megabytes; i++) {
        out.write(blanks);
      }
    }
    return pdf(
        file,
        List.of(
            ascii("<</Type/Catalog/Pages 2 0 R>>"),
            ascii("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
            ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>"),
            stream("/Filter/FlateDecode", deflated.toByteArray())));
  }

  static Path pdfWithAPageTreeInALoop(Path file) throws IOException {
    return pdf(
        file,
        List.of(
            ascii("<</Type/Catalog/Pages 2 0 R>>"),
            ascii("<</Type/Pages/Count 2/Kids[3 0 R]>>"),
            ascii("<</Type/Pages/Parent 2 0 R/Count 2/Kids[2 0 R]>>")));
  }

  /** A page that its file calls i, if it finds out by the tree of its labels. */
  static Path pdfWithPageLabelsInALoop(Path file) throws IOException {
    return pdfWithPageLabels(file, List.of("<</Kids[5 0 R 4 0 R]/Nums[0<</S/r>>]>>", "<<>>"));
  }

  /** The same, with the label in a branch of a branch and so on. */
  static Path pdfWithPageLabelsInBranches(Path file, int depth) throws IOException {
    List<String> tree = new ArrayList<>();
    for (int i = 0; i < depth; i++) {
      tree.add("<</Kids[" + (i + 5) + " 0 R]>>");
    }
    tree.add("<</Nums[0<</S/r>>]>>");
    return pdfWithPageLabels(file, tree);
  }

  static Path pdfWithPageLabels(Path file, int count) throws IOException {
    StringBuilder numbers = new StringBuilder();
    for (int i = 0; i < count; i++) {
      numbers.append(i).append("<</S/r>>");
    }
    return pdfWithPageLabels(file, List.of("<</Nums[" + numbers + "]>>"));
  }

  private static Path pdfWithPageLabels(Path file, List<String> tree) throws IOException {
    List<byte[]> objects = new ArrayList<>();
    objects.add(ascii("<</Type/Catalog/Pages 2 0 R/PageLabels 4 0 R>>"));
    objects.add(ascii("<</Type/Pages/Count 1/Kids[3 0 R]>>"));
    objects.add(ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>"));
    tree.forEach(node -> objects.add(ascii(node)));
    return pdf(file, objects);
  }

  private static Path pdf(Path file, List<byte[]> objects) throws IOException {
    long[] places = new long[objects.size()];
    long place = 9;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(ascii("%PDF-1.4\n"));
      for (int i = 0; i < places.length; i++) {
        places[i] = place;
        byte[] head = ascii(i + 1 + " 0 obj\n");
        byte[] end = ascii("\nendobj\n");
        out.write(head);
        out.write(objects.get(i));
        out.write(end);
        place += head.length + objects.get(i).length + end.length;
      }
      out.write(ascii("xref\n0 " + (places.length + 1) + "\n0000000000 65535 f \n"));
      for (long each : places) {
        out.write(ascii("%010d 00000 n \n".formatted(each)));
      }
      out.write(
          ascii(
              "trailer <</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
                  .formatted(places.length + 1, place)));
    }
    return file;
  }

  private static byte[] stream(String entries, byte[] content) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    stream.write(ascii("<<" + entries + "/Length " + content.length + ">>\nstream\n"));
    stream.write(content);
    stream.write(ascii("\nendstream"));
    return stream.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(ISO_8859_1);
  }

  /** The first part of a sound file. */
  static Path truncated(Path sound, int percent) throws IOException {
    byte[] bytes = Files.readAllBytes(sound);
    return Files.write(
        sound.resolveSibling(percent + "-" + sound.getFileName()),
        Arrays.copyOf(bytes, (int) (bytes.length * (long) percent / 100)));
  }

  /** A sound file with some of its bytes changed. */
  static Path flipped(Path sound, long seed, int count) throws IOException {
    byte[] bytes = Files.readAllBytes(sound);
    Random random = new Random(seed);
    for (int i = 0; i < count; i++) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return Files.write(sound.resolveSibling("flipped" + seed + "-" + sound.getFileName()), bytes);
  }
}
