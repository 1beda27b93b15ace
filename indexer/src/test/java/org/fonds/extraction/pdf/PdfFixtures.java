package org.fonds.extraction.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Small PDFs, operator by operator. */
public final class PdfFixtures {

  private PdfFixtures() {}

  /** What is done to a document before it is saved. */
  interface Change {
    void to(PDDocument document) throws IOException;
  }

  /** A page with these operators; {@code /F} is Helvetica. */
  static Path pdf(Path folder, String operators, Change... changes) throws IOException {
    Path file = folder.resolve("a.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      page.setResources(new PDResources());
      page.getResources()
          .put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
      page.getCOSObject().setItem(COSName.CONTENTS, stream(document, operators));
      for (Change change : changes) {
        change.to(document);
      }
      document.save(file.toFile());
    }
    return file;
  }

  /** {@code BT /F 10 Tf … ET} around the operators. */
  static Path text(Path folder, String operators, Change... changes) throws IOException {
    return pdf(folder, "BT /F 10 Tf " + operators + " ET", changes);
  }

  static COSStream stream(PDDocument document, String content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
    return stream;
  }

  static COSDictionary resources(PDDocument document) {
    return document.getPage(0).getResources().getCOSObject();
  }

  static COSDictionary font(PDDocument document) {
    COSDictionary fonts = resources(document).getCOSDictionary(COSName.FONT);
    return fonts.getCOSDictionary(COSName.getPDFName("F"));
  }

  /** The first page shows it with {@code /X Do}. */
  static COSStream form(PDDocument document, String operators) throws IOException {
    COSStream form = stream(document, operators);
    form.setItem(COSName.TYPE, COSName.XOBJECT);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    COSDictionary forms = new COSDictionary();
    forms.setItem(COSName.getPDFName("X"), form);
    resources(document).setItem(COSName.XOBJECT, forms);
    return form;
  }

  /** A font whose glyphs are drawn by the page itself, each half as wide as the font is high. */
  public static COSDictionary drawnFont(String... namesFromCodeA) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    COSArray matrix = new COSArray();
    matrix.setFloatArray(new float[] {0.001f, 0, 0, 0.001f, 0, 0});
    font.setItem(COSName.FONT_MATRIX, matrix);
    COSArray differences = new COSArray();
    differences.add(COSInteger.get('A'));
    COSArray widths = new COSArray();
    for (String name : namesFromCodeA) {
      differences.add(COSName.getPDFName(name));
      widths.add(COSInteger.get(500));
    }
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, differences);
    font.setItem(COSName.ENCODING, encoding);
    font.setItem(COSName.WIDTHS, widths);
    font.setInt(COSName.FIRST_CHAR, 'A');
    font.setInt(COSName.LAST_CHAR, 'A' + namesFromCodeA.length - 1);
    return font;
  }

  /** What the codes of a font mean: {@code <41> <0416>} and so on. */
  static COSStream toUnicode(PDDocument document, String... pairs) throws IOException {
    return stream(
        document,
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def"
            + " 1 begincodespacerange <00> <FF> endcodespacerange "
            + pairs.length
            + " beginbfchar "
            + String.join(" ", pairs)
            + " endbfchar endcmap end end");
  }

  /** A Type 1 font of one empty glyph, for code A, whose name only its embedded program gives. */
  static Change programNaming(String glyph) {
    String clear =
        "%!FontType1-1.0: X\n12 dict begin /FontName /X def /FontMatrix [0.001 0 0 0.001 0 0] def"
            + " /Encoding 256 array 0 1 255 {1 index exch /.notdef put} for dup 65 /"
            + glyph
            + " put readonly def /FontBBox {0 0 0 0} def currentdict end\ncurrentfile eexec\n";
    String hidden =
        "    dup /Private 1 dict dup begin /lenIV 4 def /CharStrings 1 dict dup begin /"
            + glyph
            + " 1 RD x ND end end";
    return document -> {
      COSStream program = stream(document, clear + encrypted(hidden));
      program.setInt(COSName.LENGTH1, clear.length());
      program.setInt(COSName.LENGTH2, hidden.length());
      COSDictionary descriptor = new COSDictionary();
      descriptor.setItem(COSName.FONT_FILE, program);
      descriptor.setInt(COSName.FLAGS, 4);
      font(document).setItem(COSName.FONT_DESC, descriptor);
      font(document).setName(COSName.BASE_FONT, "X");
      font(document).removeItem(COSName.ENCODING);
    };
  }

  /** As Adobe Type 1 Font Format, 7.1, has it. */
  private static String encrypted(String plain) {
    StringBuilder encrypted = new StringBuilder();
    int key = 55665;
    for (int i = 0; i < plain.length(); i++) {
      char cipher = (char) (plain.charAt(i) ^ (key >> 8));
      key = ((cipher + key) * 52845 + 22719) & 0xFFFF;
      encrypted.append(cipher);
    }
    return encrypted.toString();
  }
}
