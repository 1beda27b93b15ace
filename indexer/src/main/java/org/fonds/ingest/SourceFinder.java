package org.fonds.ingest;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fonds.description.DescriptionReader;

/**
 * Finds the sources in files and folders, and what is said of them beside them. Follows symbolic
 * links; one that leads back is reported.
 */
final class SourceFinder {

  private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini");

  private final DescriptionsBeside descriptions;
  private final Map<Path, String> sources = new LinkedHashMap<>();
  private final List<IngestReport.Line> troubles = new ArrayList<>();
  private int skipped;

  SourceFinder(DescriptionReader reader) {
    this.descriptions = new DescriptionsBeside(reader);
  }

  /** Looks at a file, or through a folder with all beneath it. */
  void add(Path path) {
    Path start = path.toAbsolutePath().normalize();
    try {
      if (Files.isDirectory(start)) {
        Files.walkFileTree(
            start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Walk(start));
      } else if (Files.exists(start)) {
        addDescriptionsBeside(start);
        sources.putIfAbsent(start, start.getFileName().toString());
      } else {
        trouble(path.toString(), "there is no such file or folder; see to the spelling");
      }
    } catch (IOException e) {
      troubles.add(new IngestReport.Line(path.toString(), UnreadableSourceException.outcome(e)));
    }
  }

  private void addDescriptionsBeside(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder == null) {
      return;
    }
    try (Stream<Path> beside = Files.list(folder)) {
      beside
          .filter(DescriptionsBeside::isDescription)
          .forEach(each -> descriptions.add(each, each.getFileName().toString(), false));
    }
  }

  /** The sources in the order of their paths; to be asked when everything was added. */
  List<FoundSource> sources() {
    return sources.entrySet().stream()
        .map(each ->
            new FoundSource(
                each.getKey(),
                each.getKey().getFileName().toString(),
                each.getValue(),
                descriptions.of(each.getKey())))
        .sorted(Comparator.comparing(FoundSource::path))
        .toList();
  }

  /** What could not be looked at, and descriptions of nothing; to be asked after the sources. */
  List<IngestReport.Line> troubles() {
    List<IngestReport.Line> all = new ArrayList<>(troubles);
    descriptions
        .left()
        .forEach(fault ->
            all.add(
                new IngestReport.Line(
                    fault.file(), new IngestOutcome.DescriptionFaulty(List.of(fault)))));
    return all;
  }

  /** How many files are none of an archive's business. */
  int skipped() {
    return skipped;
  }

  private void trouble(String path, String reason) {
    troubles.add(new IngestReport.Line(path, new IngestOutcome.Unreadable(reason)));
  }

  /** Whether a file or folder is none of an archive's business, by its name. */
  static boolean isHidden(Path path) {
    return isHidden(path.getFileName().toString());
  }

  /** Whether a file or folder of this name is none of an archive's business. */
  static boolean isHidden(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || SYSTEM_FILES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** One walk through a folder. */
  private final class Walk extends SimpleFileVisitor<Path> {

    private final Path start;

    Walk(Path start) {
      this.start = start;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(start) && isHidden(folder)) {
        skipped++;
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file)) {
        skipped++;
      } else if (attributes.isSymbolicLink()) {
        trouble(relative(file), "this symbolic link leads to nothing; remove it");
      } else if (!attributes.isRegularFile()) {
        trouble(relative(file), "this is no file but a pipe, a socket or a device");
      } else if (DescriptionsBeside.isDescription(file)) {
        descriptions.add(file, relative(file), true);
      } else {
        sources.putIfAbsent(file, relative(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      if (failure instanceof FileSystemLoopException) {
        trouble(relative(file), "this symbolic link leads back to a folder above it; remove it");
      } else {
        troubles.add(
            new IngestReport.Line(relative(file), UnreadableSourceException.outcome(failure)));
      }
      return FileVisitResult.CONTINUE;
    }

    private String relative(Path file) {
      return start.relativize(file).toString().replace('\\', '/');
    }
  }
}
