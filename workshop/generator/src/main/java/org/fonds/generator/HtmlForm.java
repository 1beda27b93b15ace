package org.fonds.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A page as one would save it from the web. */
final class HtmlForm implements Form {

  @Override
  public String ending() {
    return "html";
  }

  @Override
  public byte[] make(SourceText text) {
    String notice =
        "<p><strong>" + PageHtml.escaped(Notice.in(text.language())) + "</strong></p>\n";
    return """
    <!doctype html>
    <html lang="%s">
    <head>
    <meta charset="utf-8">
    <title>%s</title>
    </head>
    <body>
    %s</body>
    </html>
    """
        .formatted(text.language(), PageHtml.escaped(text.title()), PageHtml.sections(text, notice))
        .getBytes(UTF_8);
  }
}
