package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of 100 by 100 points with what the operators of a content stream paint on them. */
class PdfGlanceTest {

  private static PdfGlance.Sight at(String content) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(100, 100));
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
      page.setResources(resources);
      PDStream stream = new PDStream(document);
      try (var out = stream.createOutputStream()) {
        out.write(content.getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(stream);
      document.addPage(page);
      return PdfGlance.at(page);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          nothing at all,                     '',                                       NOTHING
          a shape that is not painted,        '10 10 50 50 re n',                       NOTHING
          a shape beside the page,            '200 10 50 50 re f',                      NOTHING
          a white shape,                      '1 g 10 10 50 50 re f',                   NOTHING
          a shape in nearly white,            '0.95 g 10 10 50 50 re f',                NOTHING
          a black shape,                      '0 g 10 10 50 50 re f',                   SOMETHING
          dust,                               '0 g 10 10 0.1 0.1 re f',                 NOTHING
          much dust,                          '0 g 10 10 1 1 re f 20 20 1 1 re f',      SOMETHING
          a line from corner to corner,       '0 0 m 100 100 l S',                      SOMETHING
          a thin line,                        '0.01 w 10 10 m 90 10 l S',               SOMETHING
          coloured paper,                     '0 0 1 rg 0 0 100 100 re f',              NOTHING
          a white shape on coloured paper,    '0 0 1 rg 0 0 100 100 re f 1 g 5 5 9 9 re f', SOMETHING
          a shape that is larger than paper,  '0 g 50 -900 m 900 50 l 50 900 l 20 50 l f' , SOMETHING
          a curve,                            '10 10 m 10 90 90 90 90 10 c b',          SOMETHING
          letters,                            'BT /F 12 Tf 10 10 Td (A) Tj ET',         LETTERS
          letters that are not painted,       'BT /F 12 Tf 3 Tr 10 10 Td (A) Tj ET',    NOTHING
          letters and a line,                 'BT /F 12 Tf (A) Tj ET 9 9 m 90 9 l S',   SOMETHING
          an image in the content,            'BI /W 1 /H 1 /BPC 8 /CS /G ID a EI',     SOMETHING
          a line without a beginning,         '50 50 l 90 90 l S',                      SOMETHING
          """)
  void Of_a_page_with_(String what, String content, PdfGlance.Sight sight) throws IOException {
    assertThat(at(content)).as(what).isEqualTo(sight);
  }
}
