package org.fonds.description;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a vocabulary: a country, an organisation, a kind of document, an event.
 *
 * @param id short, ASCII, never changed
 * @param names the preferred name by language, ISO 639-1 or, where that has none, 639-3; English
 *     always present
 * @param alternativeNames abbreviations, spellings and full names in any language and script
 * @param existence when it existed or happened, in order; empty if not said
 * @param broader id of the term above it; null at the top
 * @param predecessors ids of the bodies or states that it followed
 * @param successors ids of the bodies or states that followed it
 * @param presentCountries of a historical state: ids of today's countries on its territory
 * @param countries of an event: ids of the countries where it happened
 * @param historical whether the term is a historical state
 * @param formerIds ids of terms that were merged into this one: descriptions that still name them
 *     mean it
 * @param cslType of a document type: the item type of the Citation Style Language; null elsewhere
 * @param location of a place that is a point on a map; null elsewhere
 */
public record Term(
    String id,
    Map<String, String> names,
    List<String> alternativeNames,
    List<Edtf> existence,
    @Nullable String broader,
    List<String> predecessors,
    List<String> successors,
    List<String> presentCountries,
    List<String> countries,
    boolean historical,
    @Nullable String cslType,
    List<String> formerIds,
    @Nullable GeographicPoint location) {

  public Term {
    names = Map.copyOf(names);
    alternativeNames = List.copyOf(alternativeNames);
    existence = List.copyOf(existence);
    predecessors = List.copyOf(predecessors);
    successors = List.copyOf(successors);
    presentCountries = List.copyOf(presentCountries);
    countries = List.copyOf(countries);
    formerIds = List.copyOf(formerIds);
    String english = names.get("en");
    if (english == null || english.isBlank()) {
      throw new IllegalArgumentException("term \"" + id + "\" has no English name");
    }
  }

  /** A term into which none was merged and that is no point on a map. */
  public Term(
      String id,
      Map<String, String> names,
      List<String> alternativeNames,
      List<Edtf> existence,
      @Nullable String broader,
      List<String> predecessors,
      List<String> successors,
      List<String> presentCountries,
      List<String> countries,
      boolean historical,
      @Nullable String cslType) {
    this(
        id,
        names,
        alternativeNames,
        existence,
        broader,
        predecessors,
        successors,
        presentCountries,
        countries,
        historical,
        cslType,
        List.of(),
        null);
  }

  /** The name in a language (ISO 639-1), in English where that language has none. */
  public String name(String language) {
    return names.getOrDefault(language, names.getOrDefault("en", id));
  }
}
