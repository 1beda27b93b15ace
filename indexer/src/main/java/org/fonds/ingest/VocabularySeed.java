package org.fonds.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fonds.description.IndexerException;
import org.fonds.description.Vocabularies;
import org.fonds.store.Durable;
import org.jspecify.annotations.Nullable;

/** Gives a new home folder its vocabularies; those that are there are the archive's own. */
final class VocabularySeed {

  private VocabularySeed() {}

  /**
   * @param seed null if there is nothing to take them from
   */
  static void sow(@Nullable Path seed, Path vocabularies) {
    if (seed == null || isSown(vocabularies)) {
      return;
    }
    try {
      for (String name : Vocabularies.NAMES) {
        Path target = vocabularies.resolve(name + ".yaml");
        Path source = seed.resolve(name + ".yaml");
        if (!Files.exists(target) && Files.exists(source)) {
          // In one step: a half of one would be taken for the archive's own.
          Durable.replace(source, target);
        }
      }
      Durable.forceFolder(vocabularies);
    } catch (IOException e) {
      throw new IndexerException(
          "The vocabularies of %s cannot be copied to %s (%s)".formatted(seed, vocabularies, e), e);
    }
  }

  private static boolean isSown(Path vocabularies) {
    return Vocabularies.NAMES.stream()
        .allMatch(name -> Files.exists(vocabularies.resolve(name + ".yaml")));
  }
}
