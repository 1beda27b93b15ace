package org.fonds.term.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.description.DateCalendar;
import org.fonds.description.Edtf;
import org.fonds.description.EdtfReading;
import org.fonds.description.GeographicPoint;
import org.fonds.description.Term;
import org.fonds.description.TermBuilder;
import org.fonds.description.Vocabulary;
import org.fonds.description.VocabularySet;
import org.fonds.desk.DateWords;
import org.fonds.shell.ui.FieldFault;
import org.fonds.term.VocabularyKind;
import org.jspecify.annotations.Nullable;

/** What is said of one term. */
final class TermForm extends Composite<Div> {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final List<String> CSL_TYPES =
      List.of(
          "article",
          "article-journal",
          "article-newspaper",
          "bill",
          "book",
          "broadcast",
          "chapter",
          "collection",
          "document",
          "figure",
          "graphic",
          "hearing",
          "interview",
          "legal_case",
          "legislation",
          "manuscript",
          "map",
          "motion_picture",
          "pamphlet",
          "personal_communication",
          "report",
          "speech",
          "thesis",
          "treaty",
          "webpage");

  private final @Nullable Term shown;
  private final VocabularyKind kind;
  private final TextField id = new TextField("Id");
  private final NameRows names;
  private final TextArea otherNames = new TextArea("Other names, a line each");
  private final TextField existence = new TextField();
  private final ComboBox<Term> broader;
  private final MultiSelectComboBox<Term> predecessors;
  private final MultiSelectComboBox<Term> successors;
  private final MultiSelectComboBox<Term> presentCountries;
  private final MultiSelectComboBox<Term> countries;
  private final Checkbox historical = new Checkbox("A state that is no more");
  private final ComboBox<String> cslType = new ComboBox<>("Cited as (type of CSL)");
  private final TextField location = new TextField("Lies at (latitude, longitude)");

  /**
   * @param shown null for a new term
   */
  TermForm(VocabularyKind kind, @Nullable Term shown, VocabularySet vocabularies) {
    this.kind = kind;
    this.shown = shown;
    Optional<Term> term = Optional.ofNullable(shown);
    Vocabulary own = kind.in(vocabularies);
    names = new NameRows(term.map(Term::names).orElseGet(Map::of));
    broader = TermFields.one("Part of, or a kind of", own, null);
    predecessors = TermFields.several("Followed on", own, List.of());
    successors = TermFields.several("Followed by", own, List.of());
    presentCountries =
        TermFields.several(
            "Countries of today on its territory", vocabularies.countries(), List.of());
    countries =
        TermFields.several("Countries where it happened", vocabularies.countries(), List.of());
    describe();
    term.ifPresent(there -> show(there, own, vocabularies.countries()));
    getContent().addClassName("description-form");
    getContent().add(id, names, otherNames);
    switch (kind) {
      case ORGANISATIONS -> getContent().add(existence, broader, predecessors, successors);
      case EVENTS -> getContent().add(existence, countries, broader);
      case COUNTRIES ->
          getContent().add(historical, existence, presentCountries, predecessors, successors);
      case TYPES -> getContent().add(cslType, broader);
      case NAMES -> getContent().add(location);
      case EUPHEMISMS -> {}
    }
  }

  private void describe() {
    id.setId("term-id");
    id.setReadOnly(shown != null);
    id.setHelperText(
        shown == null
            ? "Short, of small letters a to z, digits and hyphens; it stands in addresses and tables"
                + " and never changes"
            : "Stands in addresses and tables, and never changes");
    otherNames.setId("other-names");
    otherNames.setHelperText("Abbreviations, full names, spellings, in any language and script");
    existence.setId("existence");
    existence.setLabel(
        kind == VocabularyKind.EVENTS ? "When it happened (EDTF)" : "Existed (EDTF)");
    existence.setPlaceholder("1934-07-10/1946-03-15");
    existence.addValueChangeListener(change -> read());
    broader.setId("broader");
    predecessors.setId("predecessors");
    successors.setId("successors");
    presentCountries.setId("present-countries");
    countries.setId("countries");
    historical.setId("historical");
    cslType.setId("csl-type");
    cslType.setItems(CSL_TYPES);
    cslType.setClearButtonVisible(true);
    location.setId("location");
    location.setPlaceholder("44.95, 34.1");
    location.setHelperText(
        "Decimal degrees of WGS 84, of a place that is a point on a map; descriptions that name it"
            + " are shown there");
  }

  private void show(Term term, Vocabulary own, Vocabulary lands) {
    id.setValue(term.id());
    otherNames.setValue(String.join("\n", term.alternativeNames()));
    existence.setValue(term.existence().stream().map(Edtf::text).collect(Collectors.joining(", ")));
    Optional.ofNullable(term.broader()).flatMap(own::find).ifPresent(broader::setValue);
    predecessors.setValue(terms(own, term.predecessors()));
    successors.setValue(terms(own, term.successors()));
    presentCountries.setValue(terms(lands, term.presentCountries()));
    countries.setValue(terms(lands, term.countries()));
    historical.setValue(term.historical());
    Optional.ofNullable(term.location()).map(GeographicPoint::text).ifPresent(location::setValue);
    List<String> types = new ArrayList<>(CSL_TYPES);
    String type = term.cslType();
    if (type != null) {
      if (!types.contains(type)) {
        types.add(type);
        cslType.setItems(types);
      }
      cslType.setValue(type);
    }
  }

  private static List<Term> terms(Vocabulary vocabulary, List<String> ids) {
    return ids.stream().flatMap(each -> vocabulary.find(each).stream()).toList();
  }

  /** Says at once what was understood of the dates. */
  private Optional<List<Edtf>> read() {
    List<EdtfReading> readings =
        Arrays.stream(existence.getValue().split(","))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .map(Edtf::parse)
            .toList();
    existence.setHelperText(
        readings.stream()
            .map(reading -> DateWords.of(reading, DateCalendar.GREGORIAN))
            .collect(Collectors.joining(" ")));
    boolean right = readings.stream().allMatch(EdtfReading.Read.class::isInstance);
    existence.setInvalid(!right);
    return right
        ? Optional.of(
            readings.stream()
                .flatMap(reading ->
                    reading instanceof EdtfReading.Read(Edtf edtf)
                        ? Stream.of(edtf)
                        : Stream.<Edtf>empty())
                .toList())
        : Optional.empty();
  }

  /** The term as it is written; empty if something is wrong, which its field says then. */
  Optional<Term> written() {
    boolean identified =
        FieldFault.judge(
            id,
            ID.matcher(id.getValue()).matches(),
            "Write small letters a to z, digits and hyphens, such as nkvd-usvlag.");
    boolean named = names.isRight();
    Optional<List<Edtf>> existed = read();
    Optional<GeographicPoint> lies = GeographicPoint.read(location.getValue());
    boolean placed =
        FieldFault.judge(
            location,
            location.getValue().isBlank() || lies.isPresent(),
            GeographicPoint.wrong(location.getValue()));
    if (!identified || !named || existed.isEmpty() || broader.isInvalid() || !placed) {
      return Optional.empty();
    }
    TermBuilder term = shown == null ? TermBuilder.named(id.getValue(), "") : TermBuilder.of(shown);
    return Optional.of(
        term.names(names.names())
            .alternativeNames(
                otherNames
                    .getValue()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .distinct()
                    .toList())
            .existence(existed.get())
            .broader(broader.getOptionalValue().map(Term::id).orElse(null))
            .predecessors(ids(predecessors))
            .successors(ids(successors))
            .presentCountries(ids(presentCountries))
            .countries(ids(countries))
            .historical(historical.getValue())
            .cslType(cslType.getOptionalValue().orElse(null))
            .location(lies.orElse(null))
            .build());
  }

  private static List<String> ids(MultiSelectComboBox<Term> field) {
    return field.getValue().stream().map(Term::id).toList();
  }
}
