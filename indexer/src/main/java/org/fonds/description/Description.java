package org.fonds.description;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a source, after ISAD(G) and Dublin Core. Types, countries, organisations and
 * events are term ids of the archive's vocabularies; a description that was read by {@link
 * DescriptionReader} holds only known ones.
 *
 * @param title ISAD(G) 3.1.2
 * @param type term id of the kind of document; null if not known
 * @param date null if undated
 * @param countries term ids, present-day and historical, in the order given
 * @param organisations term ids of the perpetrator organisations
 * @param languages ISO 639-1 codes
 * @param publicationNote where the facts or the text were published; null if nowhere
 * @param access what readers may see of it
 * @param demonstration whether the source was written for demonstration and is no evidence
 * @param described false where nobody has described the source and the file spoke for itself
 */
public record Description(
    String title,
    @Nullable String type,
    Level level,
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
    @Nullable String scopeAndContent,
    @Nullable String publicationNote,
    @Nullable String rights,
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

  /** The same, with other access. */
  public Description withAccess(Access other) {
    return new Description(
        title,
        type,
        level,
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
        scopeAndContent,
        publicationNote,
        rights,
        other,
        demonstration,
        described);
  }
}
