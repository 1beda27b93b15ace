package org.fonds.research;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.fonds.citation.Bibliographies;
import org.fonds.citation.Bibliography;

/**
 * What is taken out of a list: the entries that whoever asks can see.
 *
 * @param entries in the order of the list
 * @param leftOut how many were asked for that cannot be seen
 */
public record Selection(List<Entry> entries, int leftOut) {

  public Selection {
    entries = List.copyOf(entries);
  }

  /**
   * Some entries of a list.
   *
   * @param chosen ids of entries; empty for all
   * @param tag that they have; empty for all
   */
  public static Selection of(
      ResearchList list, Entries entries, Set<UUID> chosen, String tag, Sight sight) {
    List<Entry> seen = new ArrayList<>();
    int leftOut = 0;
    for (Entry entry : entries.of(list, 0, ResearchList.MOST_ENTRIES, tag)) {
      if (chosen.isEmpty() || chosen.contains(entry.id())) {
        if (sight.isSeen(entry)) {
          seen.add(entry);
        } else {
          leftOut++;
        }
      }
    }
    return new Selection(seen, leftOut);
  }

  /** What is to be cited, each document and page once; each is read when it is asked for. */
  public Iterator<Bibliography> cited(Sight sight, Bibliographies bibliographies) {
    Set<String> keys = new HashSet<>();
    return entries.stream()
        .map(sight::see)
        .map(seen -> seen instanceof Seen.Shown shown ? shown : null)
        .filter(Objects::nonNull)
        .map(shown -> CitedEntry.of(shown, bibliographies))
        .filter(cited -> keys.add(cited.key()))
        .iterator();
  }
}
