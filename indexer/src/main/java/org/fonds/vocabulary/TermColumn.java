package org.fonds.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fonds.description.Edtf;
import org.fonds.description.EdtfReading;
import org.fonds.description.Term;
import org.fonds.description.TermBuilder;

/** The columns of a table of terms beside the id and the names by language. */
enum TermColumn {
  ALTERNATIVE_NAMES("alternativeNames", Term::alternativeNames, TermBuilder::alternativeNames),
  EXISTENCE(
      "existence",
      term -> term.existence().stream().map(Edtf::text).toList(),
      (term, texts) -> term.existence(texts.stream().map(TermColumn::read).toList())),
  BROADER(
      "broader",
      term -> Optional.ofNullable(term.broader()).stream().toList(),
      (term, ids) -> term.broader(ids.isEmpty() ? null : ids.getFirst())),
  PREDECESSORS("predecessors", Term::predecessors, TermBuilder::predecessors),
  SUCCESSORS("successors", Term::successors, TermBuilder::successors),
  PRESENT_COUNTRIES("presentCountries", Term::presentCountries, TermBuilder::presentCountries),
  COUNTRIES("countries", Term::countries, TermBuilder::countries),
  KIND(
      "kind",
      term -> term.historical() ? List.of("historical") : List.of(),
      (term, kinds) -> term.historical(kinds.contains("historical"))),
  CSL_TYPE(
      "cslType",
      term -> Optional.ofNullable(term.cslType()).stream().toList(),
      (term, types) -> term.cslType(types.isEmpty() ? null : types.getFirst())),
  FORMER_IDS("formerIds", Term::formerIds, TermBuilder::formerIds);

  private final String key;
  private final Function<Term, List<String>> values;
  private final BiFunction<TermBuilder, List<String>, TermBuilder> put;

  TermColumn(
      String key,
      Function<Term, List<String>> values,
      BiFunction<TermBuilder, List<String>, TermBuilder> put) {
    this.key = key;
    this.values = values;
    this.put = put;
  }

  static Optional<TermColumn> called(String key) {
    return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
  }

  String key() {
    return key;
  }

  List<String> values(Term term) {
    return values.apply(term);
  }

  void put(TermBuilder term, List<String> values) {
    put.apply(term, values);
  }

  /** Whether it holds one value at most. */
  boolean isSingle() {
    return this == BROADER || this == KIND || this == CSL_TYPE;
  }

  /** The name of the vocabulary whose ids stand here; empty if none stand. */
  Optional<String> refersTo(String vocabulary) {
    return switch (this) {
      case BROADER, PREDECESSORS, SUCCESSORS -> Optional.of(vocabulary);
      case PRESENT_COUNTRIES, COUNTRIES -> Optional.of("countries");
      case ALTERNATIVE_NAMES, EXISTENCE, KIND, CSL_TYPE, FORMER_IDS -> Optional.empty();
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
