package org.fonds.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.PasswordProvider;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.fonds.description.Password;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Reads the words that a file holds as letters, page by page; images are not its concern. */
final class TikaReader {

  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}.*");

  private final Detector detector;
  private final EncodingDetector charsets = new DeclaredOrFoundCharset();
  private final Limits limits;
  private @Nullable AutoDetectParser parser;

  TikaReader(Limits limits) {
    this.detector = new DefaultDetector();
    this.limits = limits;
  }

  /** Made at the first file that needs it: finding all of Tika's parsers takes a second. */
  private synchronized AutoDetectParser parser() {
    AutoDetectParser made =
        parser == null ? new AutoDetectParser(TikaConfig.getDefaultConfig()) : parser;
    parser = made;
    return made;
  }

  /** The media type by the file's content; the name decides only between kinds of text. */
  String mediaType(Path file, String name) throws IOException {
    Metadata metadata = named(name);
    try (TikaInputStream stream = TikaInputStream.get(file, metadata)) {
      MediaType found = detector.detect(stream, metadata).getBaseType();
      boolean vague = found.equals(MediaType.OCTET_STREAM) || found.getType().equals("text");
      return vague && PdfMarks.areIn(file) ? PdfMarks.MEDIA_TYPE : found.toString();
    }
  }

  /**
   * How a file of a type is read: by the closed lists, else by whether Tika has a reader for it or
   * for what it is a kind of.
   */
  FileKind kind(String mediaType) {
    FileKind listed = FileKind.of(mediaType);
    MediaType type = MediaType.parse(mediaType);
    if (listed != FileKind.UNSUPPORTED || type == null) {
      return listed;
    }
    MediaTypeRegistry registry = MediaTypeRegistry.getDefaultRegistry();
    if (registry.isSpecializationOf(type, MediaType.TEXT_PLAIN)) {
      return FileKind.TEXT;
    }
    Set<MediaType> read = parser().getSupportedTypes(new ParseContext());
    for (MediaType each = type; each != null; each = registry.getSupertype(each)) {
      if (read.contains(each)) {
        return FileKind.OTHER;
      }
    }
    return FileKind.UNSUPPORTED;
  }

  /**
   * @param parts takes the files within the file
   */
  Extraction read(FileToRead file, PartFiles parts) {
    FileKind kind = file.kind();
    Metadata metadata = named(file.name());
    metadata.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, file.mediaType());
    PageCollector collector = new PageCollector(kind == FileKind.HTML, limits);
    try (TikaInputStream stream = TikaInputStream.get(file.path())) {
      parser().parse(stream, collector, metadata, context(file, parts));
      if (OpenDocumentObjects.mayLieIn(file.mediaType())) {
        OpenDocumentObjects.add(file.path(), parts);
      }
    } catch (EncryptedDocumentException e) {
      return new Extraction.Encrypted(fileMetadata(file, metadata));
    } catch (IOException | SAXException | TikaException | RuntimeException e) {
      FileMetadata said = fileMetadata(file, metadata);
      if (wantsPassword(e)) {
        return new Extraction.Encrypted(said);
      }
      String beyond = collector.beyondLimit();
      return beyond == null
          ? new Extraction.Damaged(
              said, recovered(collector), "the file is broken: " + Reasons.of(e))
          : new Extraction.TooLarge(said, recovered(collector), beyond);
    }
    FileMetadata said = fileMetadata(file, metadata);
    List<PageText> pages =
        pages(
            kind == FileKind.MAIL
                ? LetterHead.before(collector.pages(), metadata)
                : collector.pages());
    if (kind == FileKind.PDF && !collector.hasMarkedPages()) {
      return new Extraction.Damaged(said, List.of(), "the file is broken: it has no page");
    }
    String warning = metadata.get(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING);
    boolean whole = warning == null || pages.stream().noneMatch(page -> page.text().isEmpty());
    return whole
        ? DoubtfulLetters.told(said, pages, doubtful(pages, metadata))
        : new Extraction.Damaged(
            said, pages, "a part of the file is broken: " + warning.lines().findFirst().orElse(""));
  }

  /** What 7z says of its files where Tika has no word for it. */
  private static boolean wantsPassword(Throwable failure) {
    Throwable each = failure;
    while (each != null && !(each instanceof PasswordRequiredException)) {
      each = each.getCause();
    }
    return each != null;
  }

  private static List<PageText> recovered(PageCollector collector) {
    List<PageText> recovered = pages(collector.pages());
    return recovered.stream().allMatch(page -> page.text().isEmpty()) ? List.of() : recovered;
  }

  private ParseContext context(FileToRead file, PartFiles parts) {
    ParseContext context = new ParseContext();
    Password password = file.password();
    if (password != null) {
      context.set(PasswordProvider.class, metadata -> password.text());
    }
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setExtractBookmarksText(false);
    context.set(PDFParserConfig.class, pdf);
    TesseractOCRConfig ocr = new TesseractOCRConfig();
    ocr.setSkipOcr(true);
    context.set(TesseractOCRConfig.class, ocr);
    context.set(EncodingDetector.class, charsets);
    context.set(Parser.class, parser());
    context.set(EmbeddedDocumentExtractor.class, new PartCollector(file.kind(), parts, context));
    return context;
  }

  private static Metadata named(String name) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    return metadata;
  }

  static List<PageText> pages(List<String> texts) {
    return IntStream.range(0, texts.size())
        .mapToObj(i -> new PageText(i + 1, texts.get(i), null, null))
        .toList();
  }

  private static List<Integer> doubtful(List<PageText> pages, Metadata metadata) {
    int[] all = metadata.getIntValues(PDF.CHARACTERS_PER_PAGE);
    int[] unmapped = metadata.getIntValues(PDF.UNMAPPED_UNICODE_CHARS_PER_PAGE);
    if (all.length != pages.size() || unmapped.length != pages.size()) {
      return List.of();
    }
    return IntStream.range(0, pages.size())
        .filter(i -> DoubtfulLetters.areOn(pages.get(i), unmapped[i], all[i]))
        .mapToObj(i -> i + 1)
        .toList();
  }

  private static FileMetadata fileMetadata(FileToRead file, Metadata metadata) {
    String created = metadata.get(TikaCoreProperties.CREATED);
    String title = metadata.get(TikaCoreProperties.TITLE);
    return new FileMetadata(
        file.mediaType(),
        title == null || title.isBlank() ? null : CleanText.of(title),
        Arrays.stream(metadata.getValues(TikaCoreProperties.CREATOR))
            .filter(Objects::nonNull)
            .map(CleanText::of)
            .filter(author -> !author.isEmpty())
            .distinct()
            .toList(),
        created != null && DATE.matcher(created).matches() ? created.substring(0, 10) : null,
        file.password() != null);
  }
}
