package org.fonds.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fonds.description.DocumentId;
import org.fonds.description.IndexerException;
import org.fonds.store.ArchiveStore;

/**
 * What the next start of the program would mend by itself, looked at before there is one: leftovers
 * of an interrupted run, and a catalogue that is out of step with the store.
 */
public final class StartFindings {

  private StartFindings() {}

  /**
   * Looks at a home folder that nobody has open.
   *
   * @throws HomeInUseException if another process has it open
   * @throws IndexerException if it cannot be read
   */
  public static List<Finding> in(IndexerSettings settings, String command) {
    try (ArchiveHome home = ArchiveHome.open(settings.home(), command)) {
      List<Finding> findings = new ArrayList<>();
      leftIn(home.inbox(), Inbox::isLeftOver, findings);
      leftIn(home.work(), any -> true, findings);
      if (settings.store() == null) {
        leftIn(ArchiveStore.staging(home.store()), any -> true, findings);
      }
      try (ArchiveStore store = Archive.openStore(settings, home)) {
        compare(store, Catalogue.documents(home.catalogue()), findings);
      }
      return findings;
    }
  }

  private static void leftIn(Path folder, Predicate<Path> left, List<Finding> findings) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> children = Files.list(folder)) {
      children.filter(left).sorted().map(Finding.LeftOver::new).forEach(findings::add);
    } catch (IOException e) {
      throw new IndexerException(
          "The folder %s cannot be read (%s); see who owns it".formatted(folder, e), e);
    }
  }

  private static void compare(
      ArchiveStore store, Set<DocumentId> catalogued, List<Finding> findings) {
    Set<DocumentId> stored = new HashSet<>();
    try (Stream<DocumentId> ids = store.ids()) {
      ids.forEach(stored::add);
    }
    stored.stream()
        .filter(id -> !catalogued.contains(id))
        .map(Finding.NotCatalogued::new)
        .forEach(findings::add);
    catalogued.stream()
        .filter(id -> !stored.contains(id))
        .map(Finding.OnlyCatalogued::new)
        .forEach(findings::add);
  }
}
