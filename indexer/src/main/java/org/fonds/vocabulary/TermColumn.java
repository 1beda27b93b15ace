package org.fonds.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fonds.description.Edtf;
import org.fonds.description.EdtfReading;
import org.fonds.description.GeographicPoint;
import org.fonds.description.Term;
import org.fonds.description.TermBuilder;

/** The columns of a table of terms beside the id and the names by language. */
enum TermColumn {
  ALTERNATIVE_NAMES("alternativeNames"),
  EXISTENCE("existence"),
  BROADER("broader"),
  PREDECESSORS("predecessors"),
  SUCCESSORS("successors"),
  PRESENT_COUNTRIES("presentCountries"),
  COUNTRIES("countries"),
  KIND("kind"),
  CSL_TYPE("cslType"),
  FORMER_IDS("formerIds"),
  LOCATION("location");

  private final String key;

  TermColumn(String key) {
    this.key = key;
  }

  static Optional<TermColumn> called(String key) {
    return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
  }

  String key() {
    return key;
  }

  List<String> values(Term term) {
    return switch (this) {
      case ALTERNATIVE_NAMES -> term.alternativeNames();
      case EXISTENCE -> term.existence().stream().map(Edtf::text).toList();
      case BROADER -> Optional.ofNullable(term.broader()).stream().toList();
      case PREDECESSORS -> term.predecessors();
      case SUCCESSORS -> term.successors();
      case PRESENT_COUNTRIES -> term.presentCountries();
      case COUNTRIES -> term.countries();
      case KIND -> term.historical() ? List.of("historical") : List.of();
      case CSL_TYPE -> Optional.ofNullable(term.cslType()).stream().toList();
      case FORMER_IDS -> term.formerIds();
      case LOCATION ->
          Optional.ofNullable(term.location()).map(GeographicPoint::text).stream().toList();
    };
  }

  /** Says values of a term, to none of which there is an objection. */
  TermBuilder put(TermBuilder term, List<String> values) {
    return switch (this) {
      case ALTERNATIVE_NAMES -> term.alternativeNames(values);
      case EXISTENCE -> term.existence(values.stream().map(TermColumn::read).toList());
      case BROADER -> term.broader(values.isEmpty() ? null : values.getFirst());
      case PREDECESSORS -> term.predecessors(values);
      case SUCCESSORS -> term.successors(values);
      case PRESENT_COUNTRIES -> term.presentCountries(values);
      case COUNTRIES -> term.countries(values);
      case KIND -> term.historical(values.contains("historical"));
      case CSL_TYPE -> term.cslType(values.isEmpty() ? null : values.getFirst());
      case FORMER_IDS -> term.formerIds(values);
      case LOCATION ->
          term.location(
              values.isEmpty() ? null : GeographicPoint.read(values.getFirst()).orElseThrow());
    };
  }

  /** Whether it holds one value at most. */
  boolean isSingle() {
    return this == BROADER || this == KIND || this == CSL_TYPE || this == LOCATION;
  }

  /** The name of the vocabulary whose ids stand here; empty if none stand. */
  Optional<String> refersTo(String vocabulary) {
    return switch (this) {
      case BROADER, PREDECESSORS, SUCCESSORS -> Optional.of(vocabulary);
      case PRESENT_COUNTRIES, COUNTRIES -> Optional.of("countries");
      case ALTERNATIVE_NAMES, EXISTENCE, KIND, CSL_TYPE, FORMER_IDS, LOCATION -> Optional.empty();
    };
  }

  /** Why a value cannot stand here, with what to write; empty if it can. */
  Optional<String> objection(String value) {
    return switch (this) {
      case EXISTENCE ->
          Edtf.parse(value) instanceof EdtfReading.Wrong wrong
              ? Optional.of(wrong.message())
              : Optional.empty();
      case KIND ->
          value.equals("historical") || value.equals("present")
              ? Optional.empty()
              : Optional.of("\"%s\" is neither present nor historical".formatted(value));
      case LOCATION ->
          GeographicPoint.read(value).isPresent()
              ? Optional.empty()
              : Optional.of(GeographicPoint.wrong(value));
      case ALTERNATIVE_NAMES,
          BROADER,
          PREDECESSORS,
          SUCCESSORS,
          PRESENT_COUNTRIES,
          COUNTRIES,
          CSL_TYPE,
          FORMER_IDS ->
          Optional.empty();
    };
  }

  private static Edtf read(String text) {
    return switch (Edtf.parse(text)) {
      case EdtfReading.Read read -> read.edtf();
      case EdtfReading.Wrong wrong -> throw new IllegalArgumentException(wrong.message());
    };
  }
}
