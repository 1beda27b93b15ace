package org.fonds.index;

import static org.fonds.index.IndexField.BLANK;
import static org.fonds.index.IndexField.CORRECTED;
import static org.fonds.index.IndexField.DOCUMENT_ID;
import static org.fonds.index.IndexField.EXACT;
import static org.fonds.index.IndexField.ID;
import static org.fonds.index.IndexField.KIND;
import static org.fonds.index.IndexField.NAME;
import static org.fonds.index.IndexField.OCR;
import static org.fonds.index.IndexField.OCR_CONFIDENCE;
import static org.fonds.index.IndexField.PAGE_LABEL;
import static org.fonds.index.IndexField.PAGE_LANGUAGE;
import static org.fonds.index.IndexField.PAGE_NUMBER;

import java.util.List;
import java.util.stream.Stream;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrInputDocument;

/** How a page is written to Solr, as a child of its document, and read back. */
public final class PageChild {

  /** The {@link IndexField#KIND} of a page. */
  public static final String PAGE = "page";

  private static final List<IndexField> FIELDS =
      List.of(
          ID,
          KIND,
          DOCUMENT_ID,
          PAGE_NUMBER,
          PAGE_LABEL,
          PAGE_LANGUAGE,
          OCR,
          OCR_CONFIDENCE,
          CORRECTED);

  private PageChild() {}

  /**
   * The id of a page in the index.
   *
   * @param pageNumber counted from 1
   */
  public static String id(String documentId, int pageNumber) {
    return documentId + "/p/" + pageNumber;
  }

  /** The fields to ask Solr for, so that {@link #page} can read its answer, text and all. */
  public static String fields() {
    Stream<IndexField> texts = Stream.of(TextLanguage.values()).map(TextLanguage::text);
    return IndexField.names(Stream.concat(FIELDS.stream(), texts).toList());
  }

  /** The fields to ask Solr for, so that {@link #page} reads a page with an empty text. */
  public static String fieldsWithoutText() {
    return IndexField.names(FIELDS);
  }

  static SolrInputDocument of(String documentId, IndexedPage page) {
    IndexField text = TextLanguage.of(page.language()).text();
    String words = page.searched();
    return new FieldWriter()
        .put(ID, id(documentId, page.number()))
        .put(KIND, PAGE)
        .put(DOCUMENT_ID, documentId)
        .put(PAGE_NUMBER, page.number())
        .put(PAGE_LABEL, page.label())
        .putTerm(PAGE_LANGUAGE, page.language())
        .put(OCR, page.ocr())
        .put(CORRECTED, page.isCorrected())
        .put(BLANK, words.isBlank())
        .put(OCR_CONFIDENCE, page.ocrConfidence())
        .put(text, words)
        .putAll(NAME, NameForm.terms(words, text))
        .put(EXACT, String.join(" ", ExactWords.of(words)))
        .written();
  }

  /**
   * The page as Solr answered it, asked for with {@link #fields} or {@link #fieldsWithoutText}.
   *
   * @throws IndexException if a field that every page has is missing
   */
  public static IndexedPage page(SolrDocument solr) {
    FieldReader fields = new FieldReader(solr);
    String language = fields.textOrNull(PAGE_LANGUAGE);
    String text = fields.textOrNull(TextLanguage.of(language).text());
    Number confidence = fields.numberOrNull(OCR_CONFIDENCE);
    String words = text == null ? "" : CorrectedText.correction(text);
    IndexedPage page =
        new IndexedPage(
            fields.number(PAGE_NUMBER).intValue(),
            fields.textOrNull(PAGE_LABEL),
            words,
            language,
            fields.truth(OCR),
            confidence == null ? null : confidence.intValue());
    return fields.truth(CORRECTED) ? page.corrected(words) : page;
  }

  /** Whether it is a page, and not the words of the description that stand beside the pages. */
  public static boolean isPage(SolrDocument solr) {
    return new FieldReader(solr).text(KIND).equals(PAGE);
  }

  /** The id of the document that a page belongs to. */
  public static String documentId(SolrDocument page) {
    return new FieldReader(page).text(DOCUMENT_ID);
  }
}
