package org.fonds.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.tika.extractor.DefaultEmbeddedStreamTranslator;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedStreamTranslator;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaCoreProperties.EmbeddedResourceType;
import org.apache.tika.parser.ParseContext;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Told by Tika of all that lies within a file: files are put aside, what belongs to the text is
 * read with it, and what only serves to show a page, such as its images and fonts, is left out.
 */
final class PartCollector implements EmbeddedDocumentExtractor {

  private final FileKind kind;
  private final PartFiles files;
  private final EmbeddedDocumentExtractor written;
  private final EmbeddedStreamTranslator translator = new DefaultEmbeddedStreamTranslator();

  /** What becomes of something within a file. */
  private enum Role {
    TEXT,
    FILE,
    FURNITURE
  }

  /**
   * @param kind of the file whose parts they are
   */
  PartCollector(FileKind kind, PartFiles files, ParseContext context) {
    this.kind = kind;
    this.files = files;
    this.written = new ParsingEmbeddedDocumentExtractor(context);
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    return role(metadata) != Role.FURNITURE;
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws SAXException, IOException {
    switch (role(metadata)) {
      case TEXT -> written.parseEmbedded(stream, handler, metadata, false);
      case FILE -> add(stream, metadata);
      case FURNITURE -> {
        // Nobody would open it.
      }
    }
  }

  private void add(InputStream stream, Metadata metadata) throws IOException {
    String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    // An OLE object is handed over opened, and has no bytes until it is written again.
    if (translator.shouldTranslate(stream, metadata)) {
      try (InputStream whole = translator.translate(stream, metadata)) {
        files.add(name, whole);
      }
    } else {
      files.add(name, stream);
    }
  }

  private Role role(Metadata metadata) {
    String type = metadata.get(HttpHeaders.CONTENT_TYPE);
    String mediaType = type == null ? "" : type.toLowerCase(Locale.ROOT);
    if (kind == FileKind.MAIL) {
      boolean letter = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY) == null;
      return letter && mediaType.startsWith("text/") ? Role.TEXT : Role.FILE;
    }
    if (kind == FileKind.COLLECTION) {
      return Role.FILE;
    }
    return switch (resourceType(metadata)) {
      case ALTERNATE_FORMAT_CHUNK -> Role.TEXT;
      case INLINE, MACRO, METADATA, FONT, THUMBNAIL, RENDERING, VERSION -> Role.FURNITURE;
      case ATTACHMENT -> Role.FILE;
      case null -> mediaType.startsWith("image/") ? Role.FURNITURE : Role.FILE;
    };
  }

  private static @Nullable EmbeddedResourceType resourceType(Metadata metadata) {
    String type = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
    return type == null ? null : EmbeddedResourceType.valueOf(type);
  }
}
