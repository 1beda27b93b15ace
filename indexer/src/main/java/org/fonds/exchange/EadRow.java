package org.fonds.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fonds.description.CellList;
import org.fonds.description.Creator;
import org.fonds.description.CreatorReader;
import org.fonds.description.Edtf;
import org.fonds.description.EdtfReading;
import org.fonds.description.Level;
import org.fonds.description.Term;
import org.fonds.description.TextElement;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;

/** One unit of a finding aid in the keys of a description. */
final class EadRow {

  private static final Map<String, TextElement> TEXTS =
      Map.ofEntries(
          Map.entry("physdesc", TextElement.EXTENT),
          Map.entry("physdescset", TextElement.EXTENT),
          Map.entry("physdescstructured", TextElement.EXTENT),
          Map.entry("bioghist", TextElement.ADMINISTRATIVE_HISTORY),
          Map.entry("custodhist", TextElement.ARCHIVAL_HISTORY),
          Map.entry("acqinfo", TextElement.ACQUISITION),
          Map.entry("scopecontent", TextElement.SCOPE_AND_CONTENT),
          Map.entry("abstract", TextElement.SCOPE_AND_CONTENT),
          Map.entry("appraisal", TextElement.APPRAISAL),
          Map.entry("accruals", TextElement.ACCRUALS),
          Map.entry("arrangement", TextElement.ARRANGEMENT),
          Map.entry("fileplan", TextElement.ARRANGEMENT),
          Map.entry("accessrestrict", TextElement.ACCESS_CONDITIONS),
          Map.entry("userestrict", TextElement.RIGHTS),
          Map.entry("phystech", TextElement.PHYSICAL_CHARACTERISTICS),
          Map.entry("physloc", TextElement.PHYSICAL_CHARACTERISTICS),
          Map.entry("otherfindaid", TextElement.FINDING_AIDS),
          Map.entry("originalsloc", TextElement.LOCATION_OF_ORIGINALS),
          Map.entry("altformavail", TextElement.LOCATION_OF_COPIES),
          Map.entry("relatedmaterial", TextElement.RELATED_UNITS),
          Map.entry("separatedmaterial", TextElement.RELATED_UNITS),
          Map.entry("bibliography", TextElement.PUBLICATION_NOTE),
          Map.entry("odd", TextElement.NOTE),
          Map.entry("note", TextElement.NOTE),
          Map.entry("didnote", TextElement.NOTE),
          Map.entry("prefercite", TextElement.NOTE),
          Map.entry("container", TextElement.NOTE),
          Map.entry("processinfo", TextElement.ARCHIVISTS_NOTE),
          Map.entry("descrules", TextElement.RULES));

  private static final Set<String> COMPONENTS = Set.of("dsc", "c");
  private static final Set<String> DAYS = Set.of("datesingle", "fromdate", "todate");

  private final Vocabularies vocabularies;
  private final Map<String, String> cells = new LinkedHashMap<>();
  private final List<Sheet.Loss> losses = new ArrayList<>();
  private final Map<String, List<String>> lists = new LinkedHashMap<>();

  /**
   * @param holder who keeps the unit; empty if nobody says
   */
  EadRow(Vocabularies vocabularies, EadElement unit, String holder) {
    this.vocabularies = vocabularies;
    cells.put("holdingInstitution", holder);
    level(unit);
    if (unit.attribute("audience").equals("internal")) {
      cells.put("access", "restricted");
    }
    unit.children().forEach(this::read);
    lists.forEach(
        (key, values) -> cells.put(key, CellList.join(values.stream().distinct().toList())));
    cells.putIfAbsent("title", cells.getOrDefault("referenceCode", ""));
  }

  Map<String, String> cells() {
    return cells;
  }

  List<Sheet.Loss> losses() {
    return losses;
  }

  private void level(EadElement unit) {
    String said = unit.attribute("level");
    Level level =
        switch (said) {
          case "recordgrp" -> Level.FONDS;
          case "subgrp" -> Level.SUBFONDS;
          case "class" -> Level.SERIES;
          case "", "otherlevel" -> unit.name().equals("archdesc") ? Level.FONDS : Level.FILE;
          default -> Level.read(said).orElse(Level.FILE);
        };
    cells.put("level", level.word());
    if (!said.isEmpty() && !level.word().equals(said)) {
      String other = unit.attribute("otherlevel");
      lose(
          unit, "level", said + (other.isEmpty() ? "" : " " + other) + ", read as " + level.word());
    }
  }

  private void read(EadElement element) {
    String name = element.name();
    TextElement text = TEXTS.get(name);
    if (text != null) {
      text(text, label(element) + element.text());
      return;
    }
    switch (name) {
      case "did" -> element.children().forEach(this::read);
      case "unittitle" -> cells.put("title", element.text().replace("\n\n", " "));
      case "unitid" -> identifier(element);
      case "unitdate" -> date(element, element.attribute("normal"));
      case "unitdatestructured" -> date(element, structured(element));
      case "repository" -> {}
      case "langmaterial" -> languages(element);
      case "origination" -> names(element, "creators");
      case "controlaccess" -> element.children().forEach(this::accessPoint);
      case "head" -> {}
      default -> {
        if (!COMPONENTS.contains(name) && !name.matches("c[01][0-9]")) {
          lose(element, name, element.text());
        }
      }
    }
  }

  /** A container says what it is. */
  private static String label(EadElement element) {
    if (!element.name().equals("container")) {
      return "";
    }
    String kind = element.attribute("type") + element.attribute("localtype");
    return kind.isEmpty() ? "Container " : kind + " ";
  }

  private void text(TextElement element, String text) {
    if (!text.isBlank()) {
      cells.merge(element.key(), text, (before, more) -> before + "\n\n" + more);
    }
  }

  private void identifier(EadElement element) {
    if (cells.putIfAbsent("referenceCode", element.text()) != null) {
      lose(element, "unitid", element.text());
    }
  }

  private void date(EadElement element, String normal) {
    String written = element.text().replace("\n\n", " ");
    if (cells.containsKey("date.written")) {
      lose(element, element.name(), written);
      return;
    }
    String edtf = normal.isEmpty() ? written : normal;
    if (Edtf.parse(edtf) instanceof EdtfReading.Read) {
      cells.put("date.written", written.isEmpty() ? edtf : written);
      cells.put("date.edtf", edtf);
    } else if (!written.isEmpty()) {
      // A date that nobody can read is no reason to leave the unit out.
      text(TextElement.NOTE, "Date: " + written);
      lose(
          element, element.name(), written + " has no date that can be understood; kept as a note");
    }
  }

  private static String structured(EadElement element) {
    List<String> days =
        element
            .all(DAYS)
            .map(each -> each.attribute("standarddate"))
            .filter(day -> !day.isEmpty())
            .toList();
    return days.size() == 2 ? days.get(0) + "/" + days.get(1) : String.join("", days);
  }

  private void languages(EadElement element) {
    List<EadElement> said = element.all(Set.of("language")).toList();
    for (EadElement each : said) {
      String code = each.attribute("langcode");
      Optional<String> two = twoLetters(code);
      two.ifPresentOrElse(
          language -> add("languages", language),
          () -> lose(each, "language", code.isEmpty() ? each.text() : code));
    }
    if (said.isEmpty()) {
      text(TextElement.LANGUAGE_NOTE, element.text());
    }
  }

  /** ISO 639-2 to ISO 639-1; both the bibliographic and the terminological codes are in use. */
  private static Optional<String> twoLetters(String code) {
    String known =
        switch (code) {
          case "ger" -> "deu";
          case "fre" -> "fra";
          case "cze" -> "ces";
          case "rum" -> "ron";
          case "per" -> "fas";
          case "chi" -> "zho";
          case "dut" -> "nld";
          case "geo" -> "kat";
          case "arm" -> "hye";
          case "slo" -> "slk";
          default -> code;
        };
    return Arrays.stream(Locale.getISOLanguages())
        .filter(two -> two.equals(known) || Locale.of(two).getISO3Language().equals(known))
        .findFirst();
  }

  private void names(EadElement element, String key) {
    List<EadElement> names =
        element.all(Set.of("persname", "corpname", "famname", "name")).toList();
    if (names.isEmpty()) {
      add(key, element.text());
    }
    names.forEach(name -> add(key, name.name().equals("corpname") ? body(name) : name(name)));
  }

  /** A body that would be taken for a person is written without its comma. */
  private String body(EadElement element) {
    List<String> names = List.of(name(element));
    for (Creator read : new CreatorReader(vocabularies).read(names)) {
      if (read instanceof Creator.Person(String name, String addition)) {
        String body = name + " (" + addition + ")";
        lose(element, "corpname", read.written() + ", written " + body + " as no person's name is");
        return body;
      }
    }
    return names.getFirst();
  }

  /** EAD 3 puts the parts of a name into elements of their own. */
  private static String name(EadElement element) {
    String parts =
        element
            .all(Set.of("part"))
            .map(EadElement::text)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return parts.isEmpty() ? element.text() : parts;
  }

  private void accessPoint(EadElement element) {
    switch (element.name()) {
      case "persname", "famname", "name" -> add("persons", name(element));
      case "geogname" ->
          TermNames.named(vocabularies.countries(), name(element))
              .map(Term::id)
              .ifPresentOrElse(id -> add("countries", id), () -> add("places", name(element)));
      case "corpname" -> term(element, vocabularies.organisations(), "organisations");
      case "subject", "function", "title", "occupation" ->
          term(element, vocabularies.events(), "events");
      case "genreform" -> {
        if (lists.containsKey("type")) {
          lose(element, "genreform", name(element));
        } else {
          term(element, vocabularies.types(), "type");
        }
      }
      case "controlaccess", "list", "item" -> element.children().forEach(this::accessPoint);
      case "head", "p" -> {}
      default -> lose(element, element.name(), element.text());
    }
  }

  private void term(EadElement element, Vocabulary vocabulary, String key) {
    String name = name(element);
    TermNames.named(vocabulary, name)
        .map(Term::id)
        .ifPresentOrElse(
            id -> add(key, id), () -> lose(element, element.name(), vocabulary.unknown(name)));
  }

  private void add(String key, String value) {
    if (!value.isBlank()) {
      lists.computeIfAbsent(key, each -> new ArrayList<>()).add(value);
    }
  }

  private void lose(EadElement element, String where, String value) {
    if (!value.isBlank()) {
      losses.add(new Sheet.Loss(element.line(), where, value));
    }
  }
}
