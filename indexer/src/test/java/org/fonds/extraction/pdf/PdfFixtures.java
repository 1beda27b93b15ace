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
}
