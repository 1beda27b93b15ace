package org.fonds.description;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a source, after ISAD(G) and Dublin Core. Types, countries, organisations and
 * events are term ids of the archive's vocabularies; a description that was read by {@link
 * DescriptionReader} holds only known ones.
 *
 * @param title ISAD(G) 3.1.2
 * @param type term id of the kind of document; null if not known
 * @param parent the document that describes the unit of which this is a part; null if none is named
 * @param date null if undated
 * @param countries term ids, present-day and historical, in the order given
 * @param organisations term ids of the perpetrator organisations
 * @param languages ISO 639-1 codes
 * @param access what readers may see of it
 * @param demonstration whether the source was written for demonstration and is no evidence
 * @param described false where nobody has described the source and the file spoke for itself
 */
public record Description(
    String title,
    @Nullable String type,
    Level level,
    @Nullable DocumentId parent,
    @Nullable UncertainDate date,
    List<String> countries,
    List<String> places,
    List<String> organisations,
    List<String> events,
    List<String> persons,
    List<String> creators,
    @Nullable String holdingInstitution,
    @Nullable ReferenceCode referenceCode,
    List<String> languages,
    DescriptionTexts texts,
    Access access,
    boolean demonstration,
    boolean described) {

  public Description {
    countries = List.copyOf(countries);
    places = List.copyOf(places);
    organisations = List.copyOf(organisations);
    events = List.copyOf(events);
    persons = List.copyOf(persons);
    creators = List.copyOf(creators);
    languages = List.copyOf(languages);
  }

  /** One of its texts; empty if it says nothing there. */
  public Optional<String> text(TextElement element) {
    return texts.get(element);
  }

  /** What its pages are called, read anew from its text: who names many pages asks once. */
  public PageLabels pageLabels() {
    return PageLabels.of(texts);
  }

  /** The same without what is for the staff alone. */
  public Description forReaders() {
    return withTexts(texts.forReaders());
  }

  /** The same, with other access. */
  public Description withAccess(Access other) {
    return with(parent, texts, other);
  }

  /** The same, with other texts. */
  public Description withTexts(DescriptionTexts other) {
    return with(parent, other, access);
  }

  /**
   * The same as part of another unit.
   *
   * @param other null for none
   */
  public Description within(@Nullable DocumentId other) {
    return with(other, texts, access);
  }

  private Description with(
      @Nullable DocumentId otherParent, DescriptionTexts otherTexts, Access otherAccess) {
    return new Description(
        title,
        type,
        level,
        otherParent,
        date,
        countries,
        places,
        organisations,
        events,
        persons,
        creators,
        holdingInstitution,
        referenceCode,
        languages,
        otherTexts,
        otherAccess,
        demonstration,
        described);
  }
}
