package org.fonds.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fonds.description.DescriptionFault;
import org.fonds.description.DescriptionReader;
import org.fonds.extraction.IsolatedExtractor;
import org.fonds.extraction.Member;
import org.fonds.extraction.Unpacking;

/**
 * Unpacks containers like folders, one when its turn comes. Each file in a container becomes a
 * document of its own, with the path {@code box.zip/folder/name.pdf}; what describes files in a
 * folder describes them in a container too.
 */
final class ContainerSources {

  private final IsolatedExtractor extractor;
  private final DescriptionReader reader;
  private final Path work;

  /**
   * @param work a folder for what is unpacked; made when it is needed
   */
  ContainerSources(IsolatedExtractor extractor, DescriptionReader reader, Path work) {
    this.extractor = extractor;
    this.reader = reader;
    this.work = work;
  }

  /** A source, or the files in it. To be closed when they have been copied. */
  UnpackedSource of(FoundSource source) {
    if (!extractor.mayUnpack(source.file())) {
      return alone(source);
    }
    Path folder = WorkFolder.create(work, "unpacked");
    return switch (extractor.unpack(source.file(), source.name(), folder)) {
      case Unpacking.NoContainer _, Unpacking.Refused _ -> {
        WorkFolder.delete(folder);
        yield alone(source);
      }
      case Unpacking.InPart part -> new Box(source, part.members(), part.leftOut()).inPart(folder);
      case Unpacking.Whole whole ->
          new Box(source, whole.members(), whole.leftOut()).whole(folder, whole.cut());
    };
  }

  private static UnpackedSource alone(FoundSource source) {
    return new UnpackedSource(List.of(source), List.of(), 0, false, null);
  }

  /** What was taken out of one container. */
  private final class Box {

    private final FoundSource box;
    private final List<FoundSource> sources = new ArrayList<>();
    private final List<IngestReport.Line> lines = new ArrayList<>();
    private int skipped;

    Box(FoundSource box, List<Member> members, List<Unpacking.LeftOut> leftOut) {
      this.box = box;
      DescriptionsBeside descriptions = new DescriptionsBeside(reader);
      List<Member> files = new ArrayList<>();
      for (Member member : members) {
        if (Arrays.stream(member.path().split("/")).anyMatch(SourceFinder::isHidden)) {
          skipped++;
        } else if (DescriptionsBeside.isDescription(name(member))) {
          descriptions.add(member.file(), member.path(), path(member.path()), true);
        } else {
          files.add(member);
        }
      }
      for (Member file : files) {
        sources.add(
            new FoundSource(
                file.file(), name(file), path(file.path()), descriptions.of(file.path())));
      }
      for (DescriptionFault fault : descriptions.left()) {
        lines.add(
            new IngestReport.Line(
                fault.file(), new IngestOutcome.DescriptionFaulty(List.of(fault))));
      }
      for (Unpacking.LeftOut left : leftOut) {
        lines.add(
            new IngestReport.Line(path(left.path()), new IngestOutcome.LeftOut(left.reason())));
      }
    }

    private static String name(Member member) {
      return member.path().substring(member.path().lastIndexOf('/') + 1);
    }

    private String path(String within) {
      return box.path() + "/" + within;
    }

    UnpackedSource inPart(Path folder) {
      sources.add(box);
      return new UnpackedSource(sources, lines, skipped, false, folder);
    }

    UnpackedSource whole(Path folder, int cut) {
      List<String> notes = new ArrayList<>();
      if (cut > 0) {
        notes.add(cut + " of their paths led out of it and were cut");
      }
      if (box.description() != null) {
        notes.add("its own description describes nothing, since it is no document");
      }
      lines.addFirst(
          new IngestReport.Line(
              box.path(),
              new IngestOutcome.Unpacked(sources.size(), String.join("; ", notes), false)));
      return new UnpackedSource(sources, lines, skipped, true, folder);
    }
  }
}
