package org.fonds.benchmark.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fonds.benchmark.names.NamePair;

/**
 * A person made up of two names of the corpus, as descriptions name persons.
 *
 * @param name in the script in which it is described
 * @param family as it begins there
 * @param familyInOtherScript as somebody may type it who knows the other one
 */
record Person(String name, String family, String familyInOtherScript) {

  /** So many different ones, half of them in Cyrillic; always the same for one corpus. */
  static List<Person> all(List<NamePair> pairs, int number, Random random) {
    List<Person> persons = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      NamePair family = pairs.get(random.nextInt(pairs.size()));
      NamePair given = pairs.get(random.nextInt(pairs.size()));
      persons.add(
          i % 2 == 0
              ? new Person(family.latin() + ", " + given.latin(), family.latin(), family.cyrillic())
              : new Person(
                  family.cyrillic() + ", " + given.cyrillic(), family.cyrillic(), family.latin()));
    }
    return persons.stream().distinct().toList();
  }
}
