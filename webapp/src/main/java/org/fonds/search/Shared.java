package org.fonds.search;

import java.util.List;

/**
 * What one document has in common with another, as it really stands in both: never a guess.
 *
 * @param names of persons, places and whatever else begins with a capital, the most telling first
 * @param organisations term ids
 * @param events term ids
 * @param years in which both lie; none where one of the dates is open, wide or unknown
 * @param words other words that are rare in the archive, as they stand in the first document
 */
public record Shared(
    List<Name> names,
    List<String> organisations,
    List<String> events,
    List<Integer> years,
    List<String> words) {

  public Shared {
    names = List.copyOf(names);
    organisations = List.copyOf(organisations);
    events = List.copyOf(events);
    years = List.copyOf(years);
    words = List.copyOf(words);
  }

  /**
   * A name that stands in both.
   *
   * @param here as it stands in the first document
   * @param there as it stands in the other, perhaps in another script
   */
  public record Name(String here, String there) {}

  /**
   * Whether it makes two documents similar: one event, two names or words, or one name and with it
   * an organisation or a year. An organisation and a year alone are shared by half an archive.
   */
  public boolean isTelling() {
    int named = names.size() + words.size();
    return !events.isEmpty()
        || named > 1
        || (names.size() == 1 && (!organisations.isEmpty() || !years.isEmpty()));
  }
}
