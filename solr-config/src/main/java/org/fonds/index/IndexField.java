package org.fonds.index;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every field of the index, once. The configset's {@code schema.xml} says what each is made of; a
 * test holds the two against each other.
 */
public enum IndexField {
  /** A document's id, or {@code {document id}/p/{page number}} of a page. */
  ID("id"),
  /** The id of the document that a page belongs to, on both: holds the block together. */
  ROOT("_root_"),
  /** Solr's own count of changes. */
  VERSION("_version_"),
  /** {@link DocumentBlock#DOCUMENT} or {@link PageChild#PAGE}. */
  KIND("kind"),

  /** The title as given, searched folded. */
  TITLE("title"),
  /** A key that brings titles of all scripts into one order; never shown. */
  TITLE_SORT("title_sort"),
  /** All words of the description and all names of its terms; searched, never shown. */
  ABOUT("about"),
  /** The words of the persons as described. */
  PERSON_WORDS("person_words"),
  /** The words of the places as described. */
  PLACE_WORDS("place_words"),
  /** Persons behind their words as they are spelled, to be suggested: {@link SuggestedName}. */
  PERSON_SPELLED("person_spelled"),
  /** Persons behind their words as they sound. */
  PERSON_SOUNDED("person_sounded"),
  /** Places behind their words as they are spelled. */
  PLACE_SPELLED("place_spelled"),
  /** Places behind their words as they sound. */
  PLACE_SOUNDED("place_sounded"),
  /**
   * The {@link Beginnings} of the title, that of its first word with {@link Beginnings#FIRST} too.
   */
  TITLE_BEGINNING("title_beginning"),
  /** The words and numbers of the reference code. */
  REFERENCE_WORDS("reference_words"),
  /** Term of the document type. */
  TYPE("type"),
  /** Level of description. */
  LEVEL("level"),
  /** The id of the document that describes the unit above. */
  PARENT("parent"),
  /** A key that brings what lies in one unit into the order of its shelf; never shown. */
  SHELF_SORT("shelf_sort"),
  /** Terms of present-day countries, also those that a historical state stands for. */
  COUNTRY("country"),
  /** Terms of historical states. */
  HISTORICAL_STATE("historical_state"),
  /** Terms of countries and historical states as described, in that order; only shown. */
  COUNTRIES_DESCRIBED("countries_described"),
  /** Terms of perpetrator organisations. */
  ORGANISATION("organisation"),
  /** Terms of events. */
  EVENT("event"),
  /** Places as described. */
  PLACE("place"),
  /** Persons as described. */
  PERSON("person"),
  /** Who wrote or issued it, as described; only shown. */
  CREATOR("creator"),
  /** ISO 639-1 codes of a document's languages; not on pages. */
  LANGUAGE("language"),
  /** How far the words of a document's OCR pages can be trusted, a value for each kind it has. */
  OCR_QUALITY("ocr_quality"),
  /** Who keeps the original. */
  HOLDING_INSTITUTION("holding_institution"),
  /** Where it lies there. */
  REFERENCE_CODE("reference_code"),
  /** Scope and content, only shown: its words are in {@link #ABOUT}. */
  SCOPE_AND_CONTENT("scope_and_content"),
  /** Whether the document is a demonstration summary. */
  DEMONSTRATION("demonstration"),
  /** Whether somebody has described the document. */
  DESCRIBED("described"),
  /** What readers may see of it: the word of its access. */
  ACCESS("access"),

  /** The date as the source writes it. */
  DATE_WRITTEN("date_written"),
  /** The date in EDTF. */
  DATE_EDTF("date_edtf"),
  /** Whether the date is uncertain or approximate: then it certainly lies nowhere. */
  DATE_DOUBTED("date_doubted"),
  /** The days on which the date may lie, as ranges to be met by other ranges. */
  DATE("date"),
  /** The first day on which the date may lie, inclusive: midnight UTC. */
  EARLIEST("earliest"),
  /** The last day on which the date may lie, inclusive: midnight UTC. */
  LATEST("latest"),
  /**
   * The years in which the date is counted, their decades, centuries and millennia, each a {@link
   * DatePeriod}: every year that it may touch, of an open date that of its known end alone; see
   * {@link DocumentBlock#LONGEST_SPAN_IN_YEARS}. To find documents, ask {@link #DATE}.
   */
  PERIOD("period"),
  /** Those of them that hold every day of the date, so that it certainly lies there. */
  CERTAIN_PERIOD("certain_period"),
  /** Whether nothing is known of the date. */
  UNDATED("undated"),

  /** Name of the original file. */
  FILE_NAME("file_name"),
  /** Media type of the original file. */
  MEDIA_TYPE("media_type"),
  /** Size of the original file in bytes. */
  SIZE_IN_BYTES("size_in_bytes"),
  /** SHA-256 of the original file. */
  SHA256("sha256"),
  /** When the archive accepted the document. */
  ACCEPTED_AT("accepted_at"),
  /** Number of pages in the file. */
  PAGE_COUNT("page_count"),

  /** On a page and on the words of the description: the id of its document. */
  DOCUMENT_ID("document_id"),
  /** On a page: its number, counted from 1. */
  PAGE_NUMBER("page_number"),
  /** On a page: its folio, list number or page label. */
  PAGE_LABEL("page_label"),
  /** On a page: ISO 639-1 code of its language. */
  PAGE_LANGUAGE("page_language"),
  /** On a page: whether its words were read from an image. */
  OCR("ocr"),
  /** On a page: whether people have corrected its words. */
  CORRECTED("corrected"),
  /** On a page: whether it has no text, as of a scan that nobody has read. */
  BLANK("blank"),
  /** On a page: how sure that reading is, 0 to 100. */
  OCR_CONFIDENCE("ocr_confidence"),

  /** On a document and a page: the names in it by their sounds, see {@link NameForm}. */
  NAME("name"),
  /**
   * On a page and beside it the description: its words letter by letter, see {@link ExactWords}.
   */
  EXACT("exact"),

  TEXT_EN("text_en"),
  TEXT_RU("text_ru"),
  TEXT_UK("text_uk"),
  TEXT_PL("text_pl"),
  TEXT_ET("text_et"),
  TEXT_LV("text_lv"),
  TEXT_LT("text_lt"),
  TEXT_FI("text_fi"),
  TEXT_DE("text_de"),
  TEXT_HU("text_hu"),
  TEXT_RO("text_ro"),
  TEXT_CS("text_cs"),
  TEXT_BG("text_bg"),
  TEXT_SR("text_sr"),
  TEXT_JA("text_ja"),
  TEXT_KO("text_ko"),
  TEXT_FA("text_fa"),
  TEXT_UND("text_und");

  private static final Map<String, IndexField> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(IndexField::solrName, Function.identity()));

  private final String solrName;

  IndexField(String solrName) {
    this.solrName = solrName;
  }

  /** The field that Solr knows by this name; empty if there is none. */
  static Optional<IndexField> named(String solrName) {
    return Optional.ofNullable(BY_NAME.get(solrName));
  }

  /** The field's name in Solr. */
  public String solrName() {
    return solrName;
  }

  /** The names of some fields, as Solr takes them where a list of fields is asked for. */
  public static String names(List<IndexField> fields) {
    return String.join(",", fields.stream().map(IndexField::solrName).toList());
  }
}
