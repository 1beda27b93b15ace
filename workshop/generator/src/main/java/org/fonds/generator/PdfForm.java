package org.fonds.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF with text, set as a small brochure. */
final class PdfForm implements Form {

  private final TypeFaces faces;
  private final String styles;

  PdfForm(TypeFaces faces) {
    this.faces = faces;
    this.styles = readStyles();
  }

  @Override
  public String ending() {
    return "pdf";
  }

  @Override
  public byte[] make(SourceText text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    faces.lendTo(builder);
    if (text.language().equals("ko")) {
      builder.useUnicodeLineBreaker(new WholeWords());
    }
    builder.withHtmlContent(html(text), null);
    builder.toStream(bytes);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      PDDocument pdf = renderer.getPdfDocument();
      FixedMoment.stamp(pdf, text);
      pdf.save(bytes);
    }
    return bytes.toByteArray();
  }

  private String html(SourceText text) {
    List<String> pages = text.pages();
    String sections =
        IntStream.range(0, pages.size())
            .mapToObj(i ->
                "<section%s>%s</section>\n"
                    .formatted(
                        i == pages.size() - 1 ? " class=\"last\"" : "",
                        PageHtml.drawn(pages.get(i))))
            .collect(Collectors.joining());
    return """
    <html lang="%s"><head><title>%s</title><style>%s</style></head><body class="%s">%s</body></html>
    """
        .formatted(
            text.language(),
            PageHtml.escaped(text.title()),
            styles
                .replace("NOTICE", Notice.in(text.language()))
                .replace("REFERENCE", text.referenceCode()),
            text.form(),
            sections);
  }

  private static String readStyles() {
    try (InputStream css = Objects.requireNonNull(PdfForm.class.getResourceAsStream("page.css"))) {
      return new String(css.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new GeneratorException("page.css cannot be read", e);
    }
  }
}
