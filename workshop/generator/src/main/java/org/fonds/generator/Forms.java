package org.fonds.generator;

import java.nio.charset.Charset;
import java.util.Map;

/** The forms by the word that a text's head names them with. */
final class Forms {

  private static final String PLAIN = "txt:";

  private final Map<String, Form> byWord;

  Forms(TypeFaces faces) {
    PdfForm pdf = new PdfForm(faces);
    PageScans scans = new PageScans(pdf);
    byWord =
        Map.of(
            "pdf", pdf,
            "scan", new ScannedPdfForm(scans),
            "tiff", new TiffForm(scans),
            "docx", new DocxForm(),
            "odt", new OdtForm(),
            "html", new HtmlForm(),
            "eml", new MailForm());
  }

  /**
   * The form that a text asks for.
   *
   * @throws GeneratorException if there is none of that word
   */
  Form of(SourceText text) {
    if (text.form().startsWith(PLAIN)) {
      return new PlainTextForm(Charset.forName(text.form().substring(PLAIN.length())));
    }
    Form form = byWord.get(text.form());
    if (form == null) {
      throw new GeneratorException(
          "%s: file \"%s\" is unknown; write pdf, scan, tiff, docx, odt, html, eml or txt:CHARSET"
              .formatted(text.name(), text.form()));
    }
    return form;
  }
}
