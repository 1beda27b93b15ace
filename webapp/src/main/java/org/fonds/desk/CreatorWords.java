package org.fonds.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.fonds.description.Creator;

/** What was understood of creators, in words. */
public final class CreatorWords {

  private CreatorWords() {}

  /**
   * How citations will call them, and whether as persons or bodies; empty if there are none.
   *
   * @param creators in the order in which they were named
   */
  public static String of(List<Creator> creators) {
    return creators.isEmpty()
        ? ""
        : creators.stream()
            .map(CreatorWords::one)
            .collect(Collectors.joining("; ", "Cited as: ", ""));
  }

  private static String one(Creator creator) {
    return switch (creator) {
      case Creator.Person person -> person.spoken() + " (person)";
      case Creator.Body body -> body.name() + " (body)";
    };
  }
}
