package org.fonds.term;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fonds.description.DescriptionFact;
import org.fonds.description.Vocabulary;
import org.fonds.description.VocabularySet;
import org.fonds.search.Facet;

/** The vocabularies of an archive, as people keep them. */
public enum VocabularyKind {
  COUNTRIES(
      "countries",
      "Countries and historical states",
      "Where something happened. Of a historical state it is said which countries of today lie on"
          + " its territory."),
  ORGANISATIONS(
      "organisations",
      "Organisations",
      "Bodies that issued or carried out what documents speak of, with the dates of their existence"
          + " and what they followed on."),
  TYPES("types", "Document types", "What a document is: an order, a letter, a testimony."),
  EVENTS("events", "Events", "What documents speak of, with dates and countries."),
  NAMES(
      "names",
      "Places and persons",
      "Names that a search finds by each other: of places that are called otherwise in other"
          + " languages or were renamed, and of persons with several names."),
  EUPHEMISMS("euphemisms", "Euphemisms", "What was said in the place of what was meant.");

  private final String key;
  private final String label;
  private final String purpose;

  VocabularyKind(String key, String label, String purpose) {
    this.key = key;
    this.label = label;
    this.purpose = purpose;
  }

  /** The one of a name such as {@code organisations}. */
  public static Optional<VocabularyKind> ofKey(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
  }

  /** Its name in addresses and files. */
  public String key() {
    return key;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** A sentence on what it is for. */
  public String purpose() {
    return purpose;
  }

  /** Its terms as they are at a moment. */
  public Vocabulary in(VocabularySet vocabularies) {
    return vocabularies.named(key).orElseGet(() -> new Vocabulary(key, List.of()));
  }

  /** The field of descriptions in which its ids stand; empty if they stand in none. */
  public Optional<DescriptionFact> field() {
    return switch (this) {
      case COUNTRIES -> Optional.of(DescriptionFact.COUNTRIES);
      case ORGANISATIONS -> Optional.of(DescriptionFact.ORGANISATIONS);
      case TYPES -> Optional.of(DescriptionFact.TYPE);
      case EVENTS -> Optional.of(DescriptionFact.EVENTS);
      case NAMES, EUPHEMISMS -> Optional.empty();
    };
  }

  /** The facet by which a search is narrowed to a term; empty if there is none. */
  public Optional<Facet> facet() {
    return switch (this) {
      case COUNTRIES -> Optional.of(Facet.COUNTRY);
      case ORGANISATIONS -> Optional.of(Facet.ORGANISATION);
      case TYPES -> Optional.of(Facet.TYPE);
      case EVENTS -> Optional.of(Facet.EVENT);
      case NAMES, EUPHEMISMS -> Optional.empty();
    };
  }
}
