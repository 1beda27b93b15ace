package org.fonds.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.description.AccessLevel;
import org.fonds.description.CellList;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.description.Edtf;
import org.fonds.description.ReferenceCode;
import org.fonds.description.TextElement;
import org.fonds.description.UncertainDate;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;

/** A description as a row of AtoM's table of archival descriptions (ISAD). */
final class AtomCells {

  /** The header as AtoM has it, in its order. */
  static final List<String> COLUMNS =
      List.of(
          ("legacyId,parentId,qubitParentSlug,accessionNumber,identifier,title,levelOfDescription,"
                  + "extentAndMedium,repository,archivalHistory,acquisition,scopeAndContent,"
                  + "appraisal,accruals,arrangement,accessConditions,reproductionConditions,"
                  + "language,script,languageNote,physicalCharacteristics,findingAids,"
                  + "locationOfOriginals,locationOfCopies,relatedUnitsOfDescription,"
                  + "publicationNote,digitalObjectPath,digitalObjectURI,generalNote,"
                  + "subjectAccessPoints,placeAccessPoints,nameAccessPoints,genreAccessPoints,"
                  + "descriptionIdentifier,institutionIdentifier,rules,descriptionStatus,"
                  + "levelOfDetail,revisionHistory,languageOfDescription,scriptOfDescription,"
                  + "sources,archivistNote,publicationStatus,physicalObjectName,"
                  + "physicalObjectLocation,physicalObjectType,alternativeIdentifiers,"
                  + "alternativeIdentifierLabels,eventDates,eventTypes,eventStartDates,"
                  + "eventEndDates,eventActors,eventActorHistories,culture")
              .split(","));

  /** The columns that hold a text of a description as it is. */
  static final Map<String, TextElement> TEXTS = texts();

  static final String NOTHING = "NULL";
  static final String DEMONSTRATION = "Demonstration summary, not a source.";
  private static final String LANGUAGE = "en";

  private final Vocabularies vocabularies;

  AtomCells(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  private static Map<String, TextElement> texts() {
    Map<String, TextElement> texts = new LinkedHashMap<>();
    texts.put("extentAndMedium", TextElement.EXTENT);
    texts.put("eventActorHistories", TextElement.ADMINISTRATIVE_HISTORY);
    texts.put("archivalHistory", TextElement.ARCHIVAL_HISTORY);
    texts.put("acquisition", TextElement.ACQUISITION);
    texts.put("scopeAndContent", TextElement.SCOPE_AND_CONTENT);
    texts.put("appraisal", TextElement.APPRAISAL);
    texts.put("accruals", TextElement.ACCRUALS);
    texts.put("arrangement", TextElement.ARRANGEMENT);
    texts.put("accessConditions", TextElement.ACCESS_CONDITIONS);
    texts.put("reproductionConditions", TextElement.RIGHTS);
    texts.put("languageNote", TextElement.LANGUAGE_NOTE);
    texts.put("physicalCharacteristics", TextElement.PHYSICAL_CHARACTERISTICS);
    texts.put("findingAids", TextElement.FINDING_AIDS);
    texts.put("locationOfOriginals", TextElement.LOCATION_OF_ORIGINALS);
    texts.put("locationOfCopies", TextElement.LOCATION_OF_COPIES);
    texts.put("relatedUnitsOfDescription", TextElement.RELATED_UNITS);
    texts.put("publicationNote", TextElement.PUBLICATION_NOTE);
    texts.put("rules", TextElement.RULES);
    texts.put("revisionHistory", TextElement.DATES_OF_DESCRIPTION);
    texts.put("archivistNote", TextElement.ARCHIVISTS_NOTE);
    return Collections.unmodifiableMap(texts);
  }

  /** What AtoM calls the keys of a description. */
  static Map<String, String> columnsByKey() {
    Map<String, String> columns = new LinkedHashMap<>();
    TEXTS.forEach((column, element) -> columns.put(element.key(), column));
    columns.put("id", "legacyId");
    columns.put("parent", "parentId");
    columns.put("referenceCode", "identifier");
    columns.put("level", "levelOfDescription");
    columns.put("holdingInstitution", "repository");
    columns.put("languages", "language");
    columns.put("creators", "eventActors");
    columns.put("date.written", "eventDates");
    columns.put("date.edtf", "eventStartDates");
    columns.put("access", "publicationStatus");
    return columns;
  }

  /** Every column of AtoM; what Fonds does not have is "". */
  Map<String, String> of(DocumentId id, Description said) {
    Map<String, String> cells = new LinkedHashMap<>();
    COLUMNS.forEach(column -> cells.put(column, ""));
    DocumentId parent = said.parent();
    ReferenceCode code = said.referenceCode();
    cells.put("legacyId", id.text());
    cells.put("parentId", parent == null ? "" : parent.text());
    cells.put("identifier", code == null ? "" : code.text());
    cells.put("title", said.title());
    cells.put("levelOfDescription", level(said));
    cells.put("repository", said.holdingInstitution() == null ? "" : said.holdingInstitution());
    cells.put("language", CellList.join(said.languages()));
    TEXTS.forEach((column, element) -> cells.put(column, said.text(element).orElse("")));
    cells.put("generalNote", note(said));
    cells.put("subjectAccessPoints", names(vocabularies.events(), said.events(), List.of()));
    cells.put(
        "placeAccessPoints", names(vocabularies.countries(), said.countries(), said.places()));
    cells.put(
        "nameAccessPoints",
        names(vocabularies.organisations(), said.organisations(), said.persons()));
    String type = said.type();
    cells.put("genreAccessPoints", type == null ? "" : vocabularies.types().label(type, LANGUAGE));
    cells.put(
        "publicationStatus", said.access().level() == AccessLevel.OPEN ? "Published" : "Draft");
    cells.put("culture", LANGUAGE);
    putEvents(cells, said);
    return cells;
  }

  private static String level(Description said) {
    String word = said.level().word();
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String note(Description said) {
    return Stream.concat(
            said.text(TextElement.NOTE).stream(),
            said.demonstration() ? Stream.of(DEMONSTRATION) : Stream.empty())
        .collect(Collectors.joining("\n\n"));
  }

  private static String names(Vocabulary vocabulary, List<String> ids, List<String> others) {
    return CellList.join(
        Stream.concat(ids.stream().map(id -> vocabulary.label(id, LANGUAGE)), others.stream())
            .toList());
  }

  /** AtoM has an event for each creator; the first one has the date. */
  private static void putEvents(Map<String, String> cells, Description said) {
    UncertainDate date = said.date();
    int events = Math.max(said.creators().size(), date == null ? 0 : 1);
    if (events == 0) {
      return;
    }
    cells.put("eventTypes", String.join("|", Collections.nCopies(events, "Creation")));
    cells.put("eventDates", withFirst(date == null ? "" : date.written(), events));
    cells.put("eventStartDates", withFirst(date == null ? "" : start(date.edtf()), events));
    cells.put("eventEndDates", withFirst(date == null ? "" : end(date.edtf()), events));
    cells.put("eventActors", said.creators().isEmpty() ? NOTHING : CellList.join(said.creators()));
  }

  private static String withFirst(String first, int count) {
    List<String> cells = new ArrayList<>(Collections.nCopies(count, NOTHING));
    if (!first.isEmpty()) {
      cells.set(0, first);
    }
    return CellList.join(cells);
  }

  static String start(Edtf date) {
    return date.isOpenAtStart() ? "" : date.earliest().toString();
  }

  static String end(Edtf date) {
    return date.isOpenAtEnd() ? "" : date.latest().toString();
  }
}
