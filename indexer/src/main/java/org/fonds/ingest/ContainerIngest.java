package org.fonds.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.fonds.description.Description;
import org.fonds.description.DescriptionReading;
import org.fonds.extraction.Passwords;
import org.jspecify.annotations.Nullable;

/**
 * The way of the files out of a container that lies in the inbox, into the archive. It can be
 * repeated: files that became documents before an interruption are known again.
 */
final class ContainerIngest {

  private final Ingest ingest;
  private final InboxEntry container;
  private final UnpackedSource unpacked;

  ContainerIngest(Ingest ingest, InboxEntry container, UnpackedSource unpacked) {
    this.ingest = ingest;
    this.container = container;
    this.unpacked = unpacked;
  }

  /** Brings them in, all but the container itself; says too what was no file. */
  IngestReport members() {
    IngestReport.Builder report = new IngestReport.Builder();
    Path itself = container.source();
    for (FoundSource each : unpacked.sources()) {
      if (!each.file().equals(itself)) {
        report.add(each.path(), member(each));
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
          case Acceptance.Accepted accepted -> ingest.shelve(accepted.id(), step -> {});
        });
  }

  /** With a faulty one the file comes in undescribed: there is no folder where it could wait. */
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
