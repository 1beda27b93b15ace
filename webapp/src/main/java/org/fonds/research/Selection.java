package org.fonds.research;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fonds.citation.Bibliographies;
import org.fonds.citation.Bibliography;
import org.fonds.description.DocumentId;

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

  /**
   * What is to be cited, each document and page once, with the notes and tags of all entries that
   * are of it; each is read when it is asked for.
   */
  public Iterator<Bibliography> cited(Sight sight, Bibliographies bibliographies) {
    Map<Target, List<Entry>> targets = new LinkedHashMap<>();
    entries.forEach(entry ->
        targets.computeIfAbsent(Target.of(entry.kept()), target -> new ArrayList<>()).add(entry));
    return targets.values().stream()
        .map(same -> shown(same, sight))
        .filter(same -> !same.isEmpty())
        .map(same -> CitedEntry.of(same, bibliographies))
        .iterator();
  }

  private static List<Seen.Shown> shown(List<Entry> same, Sight sight) {
    List<Seen.Shown> shown = new ArrayList<>();
    for (Entry entry : same) {
      if (sight.see(entry) instanceof Seen.Shown seen) {
        shown.add(seen);
      }
    }
    return shown;
  }

  /**
   * What a footnote points at.
   *
   * @param firstPage counted from 1; 0 for a whole document
   */
  private record Target(DocumentId document, int firstPage) {

    static Target of(Kept kept) {
      return new Target(kept.document(), kept.firstPage());
    }
  }
}
