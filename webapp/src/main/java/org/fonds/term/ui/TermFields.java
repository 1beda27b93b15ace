package org.fonds.term.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.Query;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.description.Term;
import org.fonds.description.TermFilter;
import org.fonds.description.Vocabulary;
import org.fonds.search.LanguageName;
import org.jspecify.annotations.Nullable;

/** Fields whose values are chosen from lists. */
public final class TermFields {

  private static final String LANGUAGE = "en";

  private TermFields() {}

  /**
   * One term of a vocabulary, found by all of its names.
   *
   * @param inUse a term that may stay chosen although it has left the vocabulary; null if none is
   */
  public static ComboBox<Term> one(String label, Vocabulary vocabulary, @Nullable Term inUse) {
    ComboBox<Term> field = new ComboBox<>(label);
    Set<Term> terms = new LinkedHashSet<>(vocabulary.terms());
    if (inUse != null) {
      terms.add(inUse);
    }
    List<Term> choices = byName(terms);
    field.setItems(query -> found(choices, query));
    field.setItemLabelGenerator(term -> term.name(LANGUAGE));
    field.setClearButtonVisible(true);
    field.setAllowCustomValue(true);
    field.addFocusListener(event -> field.setInvalid(false));
    field.addCustomValueSetListener(event -> {
      List<Term> meant = TermFilter.meant(choices, event.getDetail());
      if (meant.size() == 1) {
        field.setValue(meant.getFirst());
      } else {
        field.setErrorMessage(unclear(event.getDetail(), meant));
        field.setInvalid(true);
      }
    });
    return field;
  }

  /**
   * Several terms of a vocabulary, found by all of their names.
   *
   * @param inUse terms that may stay chosen although they have left the vocabulary
   */
  public static MultiSelectComboBox<Term> several(
      String label, Vocabulary vocabulary, Collection<Term> inUse) {
    MultiSelectComboBox<Term> field = new MultiSelectComboBox<>(label);
    Set<Term> terms = new LinkedHashSet<>(vocabulary.terms());
    terms.addAll(inUse);
    List<Term> choices = byName(terms);
    field.setItems(query -> found(choices, query));
    field.setItemLabelGenerator(term -> term.name(LANGUAGE));
    field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
    field.setAllowCustomValue(true);
    field.addFocusListener(event -> field.setInvalid(false));
    field.addCustomValueSetListener(event -> {
      List<Term> meant = TermFilter.meant(choices, event.getDetail());
      if (meant.size() == 1) {
        field.select(meant.getFirst());
      } else {
        field.setErrorMessage(unclear(event.getDetail(), meant));
        field.setInvalid(true);
      }
    });
    return field;
  }

  private static Stream<Term> found(List<Term> choices, Query<Term, String> query) {
    return TermFilter.find(choices, query.getFilter().orElse("")).stream()
        .skip(query.getOffset())
        .limit(query.getLimit());
  }

  private static String unclear(String typed, List<Term> meant) {
    return meant.isEmpty()
        ? "“%s” is in no name of the list; choose one that is.".formatted(typed)
        : "“%s” could be %s; choose one."
            .formatted(
                typed,
                meant.stream()
                    .limit(3)
                    .map(term -> term.name(LANGUAGE))
                    .collect(Collectors.joining(", ")));
  }

  private static List<Term> byName(Collection<Term> terms) {
    return terms.stream()
        .sorted(Comparator.comparing(term -> term.name(LANGUAGE), Collator.getInstance(Locale.UK)))
        .toList();
  }

  /** What descriptions say of terms, in their order. */
  public static List<String> ids(Collection<Term> terms) {
    return terms.stream().map(Term::id).toList();
  }

  /** Languages of ISO 639-1 by their English names. */
  public static MultiSelectComboBox<String> languages(String label) {
    MultiSelectComboBox<String> field = new MultiSelectComboBox<>(label);
    field.setItems(
        Arrays.stream(Locale.getISOLanguages())
            .sorted(Comparator.comparing(LanguageName::of))
            .toList());
    field.setItemLabelGenerator(LanguageName::of);
    field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
    return field;
  }

  /** Shows names in a field of {@link #names}; those it did not have can be chosen from now on. */
  public static void show(MultiSelectComboBox<String> field, Set<String> names) {
    Set<String> known = new LinkedHashSet<>(field.getListDataView().getItems().toList());
    known.addAll(names);
    field.setItems(known);
    field.setValue(names);
  }

  /** Names that are written, one after the other, each ended with Enter. */
  public static MultiSelectComboBox<String> names(String label, List<String> written) {
    MultiSelectComboBox<String> field = new MultiSelectComboBox<>(label);
    List<String> known = new ArrayList<>(written);
    field.setItems(known);
    field.setAllowCustomValue(true);
    field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
    field.setHelperText("Write a name and press Enter; then the next.");
    field.addCustomValueSetListener(event -> {
      String name = event.getDetail().strip();
      if (!name.isEmpty()) {
        Set<String> chosen = new LinkedHashSet<>(field.getValue());
        chosen.add(name);
        if (!known.contains(name)) {
          known.add(name);
        }
        field.setItems(known);
        field.setValue(chosen);
      }
    });
    return field;
  }
}
