package org.fonds.ingest;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fonds.description.DescriptionFault;
import org.fonds.description.DescriptionReader;
import org.fonds.description.IndexerException;

/**
 * Dropped files that are taken together, with the descriptions among them, and what is done with
 * each afterwards: the files of documents go, those that failed are put aside with the reason, and
 * a description goes where its files go. Safe for several threads.
 */
final class DropBatch {

  private final Path drop;
  private final FailedDrops failed;
  private final DescriptionsBeside descriptions;
  private final Map<String, Dropped> sources = new TreeMap<>();
  private final Map<String, Dropped> described = new HashMap<>();
  private final Map<String, List<String>> sourcesOfDescription = new HashMap<>();
  private final Set<String> settled = new HashSet<>();
  private final Set<String> failures = new HashSet<>();

  DropBatch(Path drop, FailedDrops failed, DescriptionReader reader) {
    this.drop = drop;
    this.failed = failed;
    this.descriptions = new DescriptionsBeside(reader);
  }

  /** Adds a file; descriptions come before the sources that they may describe. */
  void add(Dropped dropped) {
    if (dropped.isDescription()) {
      described.put(dropped.path(), dropped);
      descriptions.add(dropped.file(), dropped.path(), true);
    } else {
      sources.put(dropped.path(), dropped);
    }
  }

  /** What can be no source, by path, each with the reason. */
  List<IngestReport.Line> refused() {
    return sources.values().stream()
        .flatMap(source ->
            Stream.ofNullable(source.fault())
                .map(fault ->
                    new IngestReport.Line(source.path(), new IngestOutcome.Unreadable(fault))))
        .toList();
  }

  /** The sources by path, each with what is said of it. */
  List<FoundSource> sources() {
    List<FoundSource> found = new ArrayList<>();
    for (Dropped source : sources.values()) {
      if (source.fault() != null) {
        continue;
      }
      found.add(
          new FoundSource(
              source.file(),
              source.file().getFileName().toString(),
              source.path(),
              descriptions.of(source.file())));
      for (String description : descriptions.namesFor(source.file())) {
        sourcesOfDescription
            .computeIfAbsent(description, each -> new ArrayList<>())
            .add(source.path());
      }
    }
    return found;
  }

  /** Clears a source away of which it is known what became of it. */
  synchronized void settle(IngestReport.Line line) {
    Dropped source = sources.get(line.path());
    if (source == null) {
      return;
    }
    settled.add(line.path());
    try {
      if (line.outcome().isFailure() && OutcomeWords.document(line.outcome()).isEmpty()) {
        failures.add(line.path());
        failed.put(
            source, OutcomeWords.kind(line.outcome()) + ": " + OutcomeWords.detail(line.outcome()));
      } else if (DropLook.again(source).filter(source::isAsIn).isPresent()) {
        // Written to since it was taken, it is another file, for another look.
        Files.deleteIfExists(source.file());
      }
    } catch (IOException e) {
      throw refused(source, e);
    }
  }

  /** Clears away descriptions whose sources are all settled, and the folders that are empty now. */
  synchronized void finish() {
    Map<String, List<String>> faults = new HashMap<>();
    for (DescriptionFault fault : descriptions.left()) {
      faults.computeIfAbsent(fault.file(), each -> new ArrayList<>()).add(fault.sentence());
    }
    for (Dropped description : described.values()) {
      try {
        finish(description, faults.getOrDefault(description.path(), List.of()));
      } catch (IOException e) {
        throw refused(description, e);
      }
    }
    clearFolders();
  }

  private void finish(Dropped description, List<String> faults) throws IOException {
    List<String> paths = sourcesOfDescription.getOrDefault(description.path(), List.of());
    if (!settled.containsAll(paths)) {
      return;
    }
    if (paths.stream().anyMatch(failures::contains) || !faults.isEmpty()) {
      failed.put(description, String.join("\n", faults));
    } else {
      Files.deleteIfExists(description.file());
    }
  }

  private void clearFolders() {
    Set<Path> folders = new HashSet<>();
    Stream.concat(sources.values().stream(), described.values().stream())
        .forEach(each -> folders.add(each.file().resolveSibling("").normalize()));
    for (Path each : folders) {
      Path folder = each;
      while (!folder.equals(drop) && isCleared(folder)) {
        folder = folder.resolveSibling("").normalize();
      }
    }
  }

  private static boolean isCleared(Path folder) {
    try {
      Files.deleteIfExists(folder);
      return true;
    } catch (DirectoryNotEmptyException | NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new IndexerException(
          "The folder " + folder + " cannot be deleted (" + e + "); change its permissions", e);
    }
  }

  private static IndexerException refused(Dropped dropped, IOException e) {
    return new IndexerException(
        "%s cannot be cleared out of the drop folder (%s); see to the permissions of its folder"
            .formatted(dropped.file(), e),
        e);
  }
}
