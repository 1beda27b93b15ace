package org.fonds.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A term in the making; what is not said is empty. */
public final class TermBuilder {

  private final String id;
  private final Map<String, String> names;
  private List<String> alternativeNames = List.of();
  private List<Edtf> existence = List.of();
  private @Nullable String broader;
  private List<String> predecessors = List.of();
  private List<String> successors = List.of();
  private List<String> presentCountries = List.of();
  private List<String> countries = List.of();
  private boolean historical;
  private @Nullable String cslType;
  private List<String> formerIds = List.of();
  private @Nullable GeographicPoint location;

  private TermBuilder(String id, Map<String, String> names) {
    this.id = id;
    this.names = new LinkedHashMap<>(names);
  }

  /** A new term. */
  public static TermBuilder named(String id, String english) {
    return new TermBuilder(id, Map.of("en", english));
  }

  /** A term that is there, to be changed. */
  public static TermBuilder of(Term term) {
    return new TermBuilder(term.id(), term.names())
        .alternativeNames(term.alternativeNames())
        .existence(term.existence())
        .broader(term.broader())
        .predecessors(term.predecessors())
        .successors(term.successors())
        .presentCountries(term.presentCountries())
        .countries(term.countries())
        .historical(term.historical())
        .cslType(term.cslType())
        .formerIds(term.formerIds())
        .location(term.location());
  }

  /** All names by language, in the place of those before; English among them. */
  public TermBuilder names(Map<String, String> all) {
    names.clear();
    names.putAll(all);
    return this;
  }

  public TermBuilder alternativeNames(List<String> all) {
    alternativeNames = all;
    return this;
  }

  public TermBuilder existence(List<Edtf> spans) {
    existence = spans;
    return this;
  }

  /**
   * The term above it.
   *
   * @param term id; null for none
   */
  public TermBuilder broader(@Nullable String term) {
    broader = term;
    return this;
  }

  public TermBuilder predecessors(List<String> terms) {
    predecessors = terms;
    return this;
  }

  public TermBuilder successors(List<String> terms) {
    successors = terms;
    return this;
  }

  public TermBuilder presentCountries(List<String> terms) {
    presentCountries = terms;
    return this;
  }

  public TermBuilder countries(List<String> terms) {
    countries = terms;
    return this;
  }

  public TermBuilder historical(boolean is) {
    historical = is;
    return this;
  }

  /**
   * As what it is cited.
   *
   * @param type of the Citation Style Language; null for none
   */
  public TermBuilder cslType(@Nullable String type) {
    cslType = type;
    return this;
  }

  public TermBuilder formerIds(List<String> ids) {
    formerIds = ids;
    return this;
  }

  /**
   * Where it lies.
   *
   * @param point null if it is no point on a map
   */
  public TermBuilder location(@Nullable GeographicPoint point) {
    location = point;
    return this;
  }

  /**
   * The term.
   *
   * @throws IllegalArgumentException if there is no English name
   */
  public Term build() {
    return new Term(
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
        formerIds,
        location);
  }
}
