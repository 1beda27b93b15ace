package org.fonds.index;

import static org.fonds.index.IndexField.ABOUT;
import static org.fonds.index.IndexField.ACCEPTED_AT;
import static org.fonds.index.IndexField.ACCESS;
import static org.fonds.index.IndexField.CERTAIN_PERIOD;
import static org.fonds.index.IndexField.COUNTRIES_DESCRIBED;
import static org.fonds.index.IndexField.COUNTRY;
import static org.fonds.index.IndexField.CREATOR;
import static org.fonds.index.IndexField.DATE;
import static org.fonds.index.IndexField.DATE_DOUBTED;
import static org.fonds.index.IndexField.DATE_EDTF;
import static org.fonds.index.IndexField.DATE_WRITTEN;
import static org.fonds.index.IndexField.DEMONSTRATION;
import static org.fonds.index.IndexField.DESCRIBED;
import static org.fonds.index.IndexField.EARLIEST;
import static org.fonds.index.IndexField.EVENT;
import static org.fonds.index.IndexField.FILE_NAME;
import static org.fonds.index.IndexField.HISTORICAL_STATE;
import static org.fonds.index.IndexField.HOLDING_INSTITUTION;
import static org.fonds.index.IndexField.ID;
import static org.fonds.index.IndexField.KIND;
import static org.fonds.index.IndexField.LANGUAGE;
import static org.fonds.index.IndexField.LATEST;
import static org.fonds.index.IndexField.LEVEL;
import static org.fonds.index.IndexField.MEDIA_TYPE;
import static org.fonds.index.IndexField.NAME;
import static org.fonds.index.IndexField.OCR_QUALITY;
import static org.fonds.index.IndexField.ORGANISATION;
import static org.fonds.index.IndexField.PAGE_COUNT;
import static org.fonds.index.IndexField.PARENT;
import static org.fonds.index.IndexField.PERIOD;
import static org.fonds.index.IndexField.PERSON;
import static org.fonds.index.IndexField.PERSON_SOUNDED;
import static org.fonds.index.IndexField.PERSON_SPELLED;
import static org.fonds.index.IndexField.PERSON_WORDS;
import static org.fonds.index.IndexField.PLACE;
import static org.fonds.index.IndexField.PLACE_SOUNDED;
import static org.fonds.index.IndexField.PLACE_SPELLED;
import static org.fonds.index.IndexField.PLACE_WORDS;
import static org.fonds.index.IndexField.REFERENCE_CODE;
import static org.fonds.index.IndexField.REFERENCE_WORDS;
import static org.fonds.index.IndexField.SCOPE_AND_CONTENT;
import static org.fonds.index.IndexField.SHA256;
import static org.fonds.index.IndexField.SHELF_SORT;
import static org.fonds.index.IndexField.SIZE_IN_BYTES;
import static org.fonds.index.IndexField.TITLE;
import static org.fonds.index.IndexField.TITLE_BEGINNING;
import static org.fonds.index.IndexField.TITLE_SORT;
import static org.fonds.index.IndexField.TYPE;
import static org.fonds.index.IndexField.UNDATED;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrInputDocument;

/**
 * How a document is written to Solr and read back: one block with the words of its description and
 * its pages as children, which are {@link DescriptionChild} and {@link PageChild}.
 */
public final class DocumentBlock {

  /** The {@link IndexField#KIND} of a document. */
  public static final String DOCUMENT = "document";

  /**
   * A date that may lie in more years than this has none of them in {@link IndexField#PERIOD}: it
   * would stand in every bar of the histogram and say nothing. Its range is in {@link
   * IndexField#DATE} all the same.
   */
  public static final int LONGEST_SPAN_IN_YEARS = 200;

  private static final List<IndexField> DOCUMENT_FIELDS =
      List.of(
          ID,
          TITLE,
          TYPE,
          LEVEL,
          PARENT,
          DATE_WRITTEN,
          DATE_EDTF,
          DATE_DOUBTED,
          EARLIEST,
          LATEST,
          COUNTRY,
          HISTORICAL_STATE,
          COUNTRIES_DESCRIBED,
          ORGANISATION,
          EVENT,
          PLACE,
          PERSON,
          CREATOR,
          LANGUAGE,
          HOLDING_INSTITUTION,
          REFERENCE_CODE,
          SCOPE_AND_CONTENT,
          DEMONSTRATION,
          DESCRIBED,
          ACCESS,
          FILE_NAME,
          MEDIA_TYPE,
          SIZE_IN_BYTES,
          SHA256,
          ACCEPTED_AT,
          PAGE_COUNT);

  private DocumentBlock() {}

  /** The fields to ask Solr for, so that {@link #document} can read its answer. */
  public static String documentFields() {
    return IndexField.names(DOCUMENT_FIELDS);
  }

  /** The block to be written: the document with its children. */
  public static SolrInputDocument block(IndexedDocument document) {
    FieldWriter block = new FieldWriter();
    block.put(ID, document.id()).put(KIND, DOCUMENT);
    putDescription(block, document);
    putDate(block, document);
    block
        .put(FILE_NAME, document.fileName())
        .putTerm(MEDIA_TYPE, document.mediaType())
        .put(SIZE_IN_BYTES, document.sizeInBytes())
        .put(SHA256, document.sha256())
        .put(ACCEPTED_AT, document.acceptedAt())
        .put(PAGE_COUNT, document.pageCount())
        .putTerms(OCR_QUALITY, ocrQualities(document.pages()));
    SolrInputDocument solr = block.written();
    solr.addChildDocument(DescriptionChild.of(document));
    document.pages().forEach(page -> solr.addChildDocument(PageChild.of(document.id(), page)));
    return solr;
  }

  /**
   * The document as Solr answered it, asked for with {@link #documentFields}. It comes without its
   * pages and without the other names of its terms, which the index does not give back.
   *
   * @throws IndexException if a field that every document has is missing
   */
  public static IndexedDocument document(SolrDocument solr) {
    FieldReader fields = new FieldReader(solr);
    return new IndexedDocument(
        fields.text(ID),
        fields.text(TITLE),
        fields.textOrNull(TYPE),
        fields.text(LEVEL),
        fields.textOrNull(PARENT),
        fields.textOrNull(DATE_WRITTEN),
        fields.textOrNull(DATE_EDTF),
        dates(fields),
        fields.texts(COUNTRY),
        fields.texts(HISTORICAL_STATE),
        fields.texts(COUNTRIES_DESCRIBED),
        fields.texts(ORGANISATION),
        fields.texts(EVENT),
        fields.texts(PLACE),
        fields.texts(PERSON),
        fields.texts(CREATOR),
        fields.texts(LANGUAGE),
        fields.textOrNull(HOLDING_INSTITUTION),
        fields.textOrNull(REFERENCE_CODE),
        fields.textOrNull(SCOPE_AND_CONTENT),
        List.of(),
        List.of(),
        fields.truth(DEMONSTRATION),
        fields.truth(DESCRIBED),
        fields.text(ACCESS),
        fields.text(FILE_NAME),
        fields.text(MEDIA_TYPE),
        fields.number(SIZE_IN_BYTES).longValue(),
        fields.text(SHA256),
        fields.instant(ACCEPTED_AT),
        fields.number(PAGE_COUNT).intValue(),
        List.of());
  }

  private static List<String> ocrQualities(List<IndexedPage> pages) {
    return pages.stream()
        .map(IndexedPage::ocrConfidence)
        .filter(Objects::nonNull)
        .map(confidence -> OcrQuality.of(confidence).value())
        .distinct()
        .toList();
  }

  private static List<DateSpan> dates(FieldReader fields) {
    DateSpan span =
        new DateSpan(
            fields.dayOrNull(EARLIEST), fields.dayOrNull(LATEST), fields.truth(DATE_DOUBTED));
    return span.isUndated() ? List.of() : List.of(span);
  }

  private static void putDescription(FieldWriter block, IndexedDocument document) {
    block
        .put(TITLE, document.title())
        .put(TITLE_SORT, TitleOrder.key(document.title()))
        .put(SHELF_SORT, TitleOrder.shelfKey(document.referenceCode(), document.title()))
        .putTerm(TYPE, document.type())
        .putTerm(LEVEL, document.level())
        .putTerm(PARENT, document.parent())
        .putTerms(COUNTRY, document.countries())
        .putTerms(HISTORICAL_STATE, document.historicalStates())
        .putAll(COUNTRIES_DESCRIBED, document.countriesDescribed())
        .putTerms(ORGANISATION, document.organisations())
        .putTerms(EVENT, document.events())
        .putTerms(PLACE, document.places())
        .putTerms(PERSON, document.persons())
        .putAll(CREATOR, document.creators())
        .putTerms(LANGUAGE, document.languages())
        .putTerm(HOLDING_INSTITUTION, document.holdingInstitution())
        .putTerm(REFERENCE_CODE, document.referenceCode())
        .put(SCOPE_AND_CONTENT, document.scopeAndContent())
        .put(DEMONSTRATION, document.demonstration())
        .put(DESCRIBED, document.described())
        .putTerm(ACCESS, document.access())
        .putAll(ABOUT, about(document))
        .putAll(PERSON_WORDS, document.persons())
        .putAll(PLACE_WORDS, document.places())
        .put(REFERENCE_WORDS, document.referenceCode());
    putNames(block, about(document), ABOUT);
    putNames(block, document.persons(), PERSON_WORDS);
    putNames(block, document.places(), PLACE_WORDS);
    putSuggestions(block, document);
  }

  private static void putSuggestions(FieldWriter block, IndexedDocument document) {
    block
        .putAll(PERSON_SPELLED, SuggestedName.spelled(document.persons()))
        .putAll(PERSON_SOUNDED, SuggestedName.sounded(document.persons()))
        .putAll(PLACE_SPELLED, SuggestedName.spelled(document.places()))
        .putAll(PLACE_SOUNDED, SuggestedName.sounded(document.places()))
        .putAll(TITLE_BEGINNING, Beginnings.ofTitle(document.title()));
  }

  private static void putNames(FieldWriter block, List<String> texts, IndexField field) {
    block.putAll(NAME, NameForm.terms(String.join("\n", texts), field));
  }

  /** All words that are said of a document. */
  private static List<String> about(IndexedDocument document) {
    return Stream.of(
            Stream.of(document.title()),
            Stream.ofNullable(document.scopeAndContent()),
            document.otherTexts().stream(),
            Stream.ofNullable(document.referenceCode()),
            Stream.ofNullable(document.holdingInstitution()),
            document.places().stream(),
            document.persons().stream(),
            document.otherNames().stream())
        .flatMap(Function.identity())
        .toList();
  }

  private static void putDate(FieldWriter block, IndexedDocument document) {
    List<DateSpan> spans = document.dates().stream().filter(span -> !span.isUndated()).toList();
    DateSpan whole = DateSpan.whole(spans);
    List<Integer> years =
        spans.stream()
            .flatMapToInt(span -> span.years(LONGEST_SPAN_IN_YEARS))
            .distinct()
            .boxed()
            .toList();
    block
        .put(DATE_WRITTEN, document.dateWritten())
        .put(DATE_EDTF, document.dateEdtf())
        .put(DATE_DOUBTED, whole.doubted())
        .put(EARLIEST, whole.earliest())
        .put(LATEST, whole.latest())
        .put(UNDATED, spans.isEmpty())
        .putAll(PERIOD, values(years.stream().flatMap(DatePeriod::around)))
        .putAll(CERTAIN_PERIOD, values(years.isEmpty() ? Stream.empty() : whole.certainPeriods()));
    spans.forEach(span -> block.put(DATE, span.range()));
  }

  private static List<String> values(Stream<DatePeriod> periods) {
    return periods.map(DatePeriod::value).distinct().toList();
  }
}
