package org.fonds.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fonds.description.Description;
import org.fonds.description.DescriptionFault;
import org.fonds.description.DescriptionReading;
import org.fonds.extraction.Passwords;
import org.jspecify.annotations.Nullable;

/**
 * The way of the files out of a container that lies in the inbox, into the archive. It can be
 * repeated: files that became documents before an interruption are known again.
 */
final class ContainerIngest {

  /** Of more failures than these an uploader is told the number. */
  private static final int MOST_TOLD = 20;

  private final Ingest ingest;
  private final InboxEntry container;
  private final UnpackedSource unpacked;
  private final Consumer<IngestStep> steps;

  /**
   * @param steps is told of those of each file
   */
  ContainerIngest(
      Ingest ingest, InboxEntry container, UnpackedSource unpacked, Consumer<IngestStep> steps) {
    this.ingest = ingest;
    this.container = container;
    this.unpacked = unpacked;
    this.steps = steps;
  }

  /** Brings them in, all but the container itself; says too what was no file. */
  IngestReport members() {
    IngestReport.Builder report = new IngestReport.Builder();
    Path itself = container.source();
    for (FoundSource each : unpacked.sources()) {
      if (!each.file().equals(itself)) {
        report.add(each.path(), described(each, member(each)));
      }
    }
    unpacked.lines().stream()
        .filter(line -> !(line.outcome() instanceof IngestOutcome.Unpacked))
        .forEach(line -> report.add(line.path(), line.outcome()));
    return report.build();
  }

  private IngestOutcome member(FoundSource member) {
    SourceSubmission submission =
        new SourceSubmission(
            member.file(),
            member.name(),
            member.path(),
            description(member.description()),
            password(member.description()).before(container.passwords()),
            container.who());
    String sha256;
    try {
      sha256 = Digests.of(member.file());
    } catch (IOException e) {
      return UnreadableSourceException.outcome(e);
    }
    Optional<IngestOutcome> again = ingest.known().again(submission, sha256);
    return again.orElseGet(() ->
        switch (ingest.receive(submission, sha256)) {
          case Acceptance.Settled settled -> settled.outcome();
          case Acceptance.Accepted accepted -> ingest.shelve(accepted.id(), steps);
        });
  }

  /** How many of its files had each outcome, and the reasons of those that failed, line by line. */
  static String note(IngestReport files) {
    List<IngestReport.Line> failures = files.failures();
    List<String> lines = new ArrayList<>();
    lines.add(files.counts());
    failures.stream().limit(MOST_TOLD).map(OutcomeWords::of).forEach(lines::add);
    if (failures.size() > MOST_TOLD) {
      lines.add("and %d more that failed".formatted(failures.size() - MOST_TOLD));
    }
    return String.join("\n", lines);
  }

  /**
   * The outcome of a container that is kept, with what became of those of its files that failed.
   */
  static IngestOutcome with(IngestReport files, IngestOutcome kept) {
    if (!files.hasFailures()) {
      return kept;
    }
    String said = "of its files " + note(files);
    return switch (kept) {
      case IngestOutcome.Indexed indexed ->
          new IngestOutcome.Indexed(indexed.id(), indexed.text().with(said));
      case IngestOutcome.NoText none -> new IngestOutcome.NoText(none.id(), none.text().with(said));
      default -> kept;
    };
  }

  private static IngestOutcome described(FoundSource member, IngestOutcome taken) {
    return member.description() instanceof DescriptionReading.Faulty(List<DescriptionFault> faults)
        ? new IngestOutcome.WithoutDescription(taken, faults)
        : taken;
  }

  /** With a faulty one the file comes in undescribed, and its outcome says so. */
  private static @Nullable Description description(@Nullable DescriptionReading reading) {
    return switch (reading) {
      case null -> null;
      case DescriptionReading.Read read -> read.description();
      case DescriptionReading.Faulty _ -> null;
    };
  }

  private static Passwords password(@Nullable DescriptionReading reading) {
    return reading instanceof DescriptionReading.Read read
        ? Passwords.of(read.password())
        : Passwords.NONE;
  }
}
