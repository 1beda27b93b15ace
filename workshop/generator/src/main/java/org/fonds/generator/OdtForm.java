package org.fonds.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document of a word processor (OpenDocument 1.2). */
final class OdtForm implements Form {

  private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";
  private static final String MANIFEST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
      <manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
      <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
      <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
      </manifest:manifest>
      """;
  private static final String META =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"><office:meta><dc:title>{title}</dc:title><dc:description>{notice}</dc:description><dc:language>{language}</dc:language><meta:creation-date>{moment}</meta:creation-date></office:meta></office:document-meta>
      """;
  private static final String CONTENT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2"><office:automatic-styles><style:style style:name="NewPage" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style></office:automatic-styles><office:body><office:text>
      {body}</office:text></office:body></office:document-content>
      """;

  @Override
  public String ending() {
    return "odt";
  }

  @Override
  public byte[] make(SourceText text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      addStored(zip, "mimetype", MEDIA_TYPE);
      add(zip, "META-INF/manifest.xml", MANIFEST);
      add(
          zip,
          "meta.xml",
          META.replace("{title}", PageHtml.escaped(text.title()))
              .replace("{notice}", PageHtml.escaped(Notice.in(text.language())))
              .replace("{language}", text.language())
              .replace("{moment}", FixedMoment.INSTANT.toString()));
      add(zip, "content.xml", CONTENT.replace("{body}", body(text)));
    }
    return bytes.toByteArray();
  }

  private static String body(SourceText text) {
    return IntStream.range(0, text.pages().size())
        .mapToObj(i -> notice(text, i > 0) + paragraphs(text.pages().get(i)))
        .collect(Collectors.joining());
  }

  private static String notice(SourceText text, boolean newPage) {
    return "<text:p%s>%s</text:p>\n"
        .formatted(
            newPage ? " text:style-name=\"NewPage\"" : "",
            PageHtml.escaped(Notice.in(text.language())));
  }

  private static String paragraphs(String page) {
    return PageBlocks.of(page).stream()
        .map(block ->
            switch (block.kind()) {
              case TITLE -> heading(1, block.text());
              case HEADING -> heading(2, block.text());
              case PARAGRAPH, ITEM -> "<text:p>" + PageHtml.escaped(block.text()) + "</text:p>\n";
            })
        .collect(Collectors.joining());
  }

  private static String heading(int level, String words) {
    return "<text:h text:outline-level=\"%d\">%s</text:h>\n"
        .formatted(level, PageHtml.escaped(words));
  }

  private static void add(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(FixedMoment.entry(name));
    zip.write(content.getBytes(UTF_8));
    zip.closeEntry();
  }

  /** OpenDocument wants its media type first and uncompressed. */
  private static void addStored(ZipOutputStream zip, String name, String content)
      throws IOException {
    byte[] bytes = content.getBytes(UTF_8);
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    ZipEntry entry = FixedMoment.entry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(checksum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
