package org.fonds.ingest;

import java.nio.file.Path;
import org.fonds.description.DocumentId;

/** Something in which inbox, store, catalogue and index do not agree. */
public sealed interface Finding {

  /** What an interrupted run has left; every start of the program clears it. */
  record LeftOver(Path path) implements Finding {}

  /** A document that the catalogue does not know; every start of the program tells it. */
  record NotCatalogued(DocumentId id) implements Finding {}

  /** A document that only the catalogue knows; every start of the program makes it forget. */
  record OnlyCatalogued(DocumentId id) implements Finding {}

  /**
   * A source that lies in the inbox.
   *
   * @param stored whether the store has it already
   */
  record Waiting(DocumentId id, String name, boolean stored) implements Finding {}

  /** A document that the index lacks. */
  record NotIndexed(DocumentId id) implements Finding {}

  /** A document of which the index has another version than the store. */
  record IndexedOtherwise(DocumentId id) implements Finding {}

  /** A document that only the index has. */
  record OnlyIndexed(String id) implements Finding {}

  /** A document that the store cannot give back; it is left as it is. */
  record Damaged(DocumentId id, String reason) implements Finding {}

  /** Whether every start of the program mends it, wanted or not. */
  default boolean isMendedAtStart() {
    return switch (this) {
      case LeftOver _, NotCatalogued _, OnlyCatalogued _ -> true;
      case Waiting _, NotIndexed _, IndexedOtherwise _, OnlyIndexed _, Damaged _ -> false;
    };
  }

  /** Whether it can be mended without a backup. */
  default boolean canBeMended() {
    return switch (this) {
      case Damaged _ -> false;
      case LeftOver _,
          NotCatalogued _,
          OnlyCatalogued _,
          Waiting _,
          NotIndexed _,
          IndexedOtherwise _,
          OnlyIndexed _ ->
          true;
    };
  }

  /** What was found, without a full stop. */
  default String words() {
    return switch (this) {
      case LeftOver(Path path) -> path + " was left by an interrupted run";
      case NotCatalogued(DocumentId id) -> id + " is in the store and not in the catalogue";
      case OnlyCatalogued(DocumentId id) -> id + " is in the catalogue and not in the store";
      case Waiting(DocumentId id, String name, boolean stored) ->
          id + " (" + name + ") lies in the inbox" + (stored ? " and is stored already" : "");
      case NotIndexed(DocumentId id) -> id + " is in the store and not in the index";
      case IndexedOtherwise(DocumentId id) -> id + " is in the index in another version";
      case OnlyIndexed(String id) -> id + " is in the index and not in the store";
      case Damaged(DocumentId _, String reason) -> reason + "; restore it from a backup";
    };
  }
}
