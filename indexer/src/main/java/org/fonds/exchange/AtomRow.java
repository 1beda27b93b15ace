package org.fonds.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fonds.description.CellList;
import org.fonds.description.Description;
import org.fonds.description.DescriptionFault;
import org.fonds.description.Term;
import org.fonds.description.TextElement;
import org.fonds.description.UncertainDate;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What changes in a row of AtoM's table, in the keys of a description. */
final class AtomRow {

  private static final Set<String> REFERENCES =
      Set.of("legacyId", "parentId", "qubitParentSlug", "culture");
  private static final Set<String> DATES =
      Set.of("eventDates", "eventTypes", "eventStartDates", "eventEndDates");

  private final Vocabularies vocabularies;
  private final String file;
  private final int line;
  private final Map<String, String> changed;
  private final Map<String, String> given;
  private final Map<String, String> cells = new LinkedHashMap<>();
  private final List<DescriptionFault> faults = new ArrayList<>();
  private final List<Sheet.Loss> losses = new ArrayList<>();

  /**
   * @param changed the cells that say something else than before
   * @param given all cells
   */
  AtomRow(
      Vocabularies vocabularies,
      String file,
      int line,
      Map<String, String> changed,
      Map<String, String> given) {
    this.vocabularies = vocabularies;
    this.file = file;
    this.line = line;
    this.changed = changed;
    this.given = given;
  }

  List<DescriptionFault> faults() {
    return faults;
  }

  List<Sheet.Loss> losses() {
    return losses;
  }

  /**
   * Reads the row.
   *
   * @param before what is said of its document; null if it is new
   */
  Map<String, String> cells(@Nullable Description before) {
    changed.forEach(this::read);
    if (changed.containsKey("publicationStatus")) {
      status(changed.getOrDefault("publicationStatus", ""), before != null);
    }
    if (changed.keySet().stream().anyMatch(DATES::contains)) {
      readDate(before == null ? null : before.date());
    }
    return cells;
  }

  private void read(String column, String cell) {
    TextElement text = AtomCells.TEXTS.get(column);
    if (text != null) {
      cells.put(text.key(), cell);
      return;
    }
    switch (column) {
      case "title" -> cells.put("title", cell);
      case "identifier" -> cells.put("referenceCode", cell);
      case "repository" -> cells.put("holdingInstitution", cell);
      case "language" -> cells.put("languages", cell);
      case "levelOfDescription" ->
          cells.put("level", cell.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
      case "generalNote" -> note(cell);
      case "subjectAccessPoints" -> terms(column, "events", vocabularies.events(), cell);
      case "placeAccessPoints" -> split(cell, vocabularies.countries(), "countries", "places");
      case "nameAccessPoints" ->
          split(cell, vocabularies.organisations(), "organisations", "persons");
      case "genreAccessPoints" -> terms(column, "type", vocabularies.types(), cell);
      case "publicationStatus" -> {}
      case "eventActors" -> cells.put("creators", CellList.join(said(cell)));
      default -> lose(column, cell);
    }
  }

  private void lose(String column, String cell) {
    if (!REFERENCES.contains(column) && !DATES.contains(column) && !said(cell).isEmpty()) {
      losses.add(new Sheet.Loss(line, column, cell));
    }
  }

  /** The values of a cell but for those that stand for nothing. */
  private static List<String> said(String cell) {
    return CellList.split(cell).stream().filter(value -> !value.equals(AtomCells.NOTHING)).toList();
  }

  private void note(String cell) {
    boolean demonstration = cell.endsWith(AtomCells.DEMONSTRATION);
    cells.put(
        TextElement.NOTE.key(),
        demonstration
            ? cell.substring(0, cell.length() - AtomCells.DEMONSTRATION.length()).strip()
            : cell);
    if (demonstration) {
      cells.put("demonstration", "true");
    }
  }

  private void terms(String column, String key, Vocabulary vocabulary, String cell) {
    List<String> ids = new ArrayList<>();
    for (String name : said(cell)) {
      TermNames.named(vocabulary, name)
          .map(Term::id)
          .ifPresentOrElse(
              ids::add,
              () -> fault(column, name, vocabulary.unknown(name) + "; mend it, or take it out"));
    }
    cells.put(key, CellList.join(ids));
  }

  private void split(String cell, Vocabulary vocabulary, String terms, String names) {
    List<String> ids = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String name : said(cell)) {
      TermNames.named(vocabulary, name)
          .map(Term::id)
          .ifPresentOrElse(ids::add, () -> others.add(name));
    }
    cells.put(terms, CellList.join(ids));
    cells.put(names, CellList.join(others));
  }

  /**
   * An import closes what it calls a draft, and opens nothing: a person does that.
   *
   * @param there whether the document is in the archive, and then not open
   */
  private void status(String cell, boolean there) {
    switch (cell.toLowerCase(Locale.ROOT)) {
      case "draft" -> cells.put("access", "restricted");
      case "published" -> {
        if (there) {
          losses.add(new Sheet.Loss(line, "publicationStatus", "Published, but closed here"));
        }
      }
      case "" -> {}
      default ->
          fault(
              "publicationStatus",
              cell,
              "\"%s\" is no status; write Published or Draft".formatted(cell));
    }
  }

  private void readDate(@Nullable UncertainDate before) {
    String written = first("eventDates");
    String start = first("eventStartDates");
    String end = first("eventEndDates");
    cells.put("date.written", written);
    cells.put(
        "date.edtf",
        before != null
                && start.equals(AtomCells.start(before.edtf()))
                && end.equals(AtomCells.end(before.edtf()))
            ? before.edtf().text()
            : edtf(start, end));
    if (said(given.getOrDefault("eventDates", "")).size() > 1) {
      losses.add(new Sheet.Loss(line, "eventDates", given.getOrDefault("eventDates", "")));
    }
  }

  private static String edtf(String start, String end) {
    if (start.isEmpty() && end.isEmpty()) {
      return "";
    }
    return start.equals(end)
        ? start
        : (start.isEmpty() ? ".." : start) + "/" + (end.isEmpty() ? ".." : end);
  }

  private String first(String column) {
    return said(given.getOrDefault(column, "")).stream().findFirst().orElse("");
  }

  private void fault(String column, String value, String message) {
    faults.add(new DescriptionFault(file, line, column, value, message));
  }
}
