package org.fonds.extraction;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Tells the parts of a letter apart: what was written stays in its text, what was attached not. */
final class MailExtractor implements EmbeddedDocumentExtractor {

  private final MailParts attachments;
  private final EmbeddedDocumentExtractor written;

  MailExtractor(MailParts attachments, ParseContext context) {
    this.attachments = attachments;
    this.written = new ParsingEmbeddedDocumentExtractor(context);
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    return true;
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws SAXException, IOException {
    String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    String type = metadata.get(HttpHeaders.CONTENT_TYPE);
    if (name == null && type != null && type.startsWith("text/")) {
      written.parseEmbedded(stream, handler, metadata, false);
    } else {
      attachments.add(name, stream);
    }
  }
}
