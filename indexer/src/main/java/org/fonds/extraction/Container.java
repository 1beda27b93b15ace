package org.fonds.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One unpacking: of a container and, in its place, of those within it. For one thread. */
final class Container {

  private static final long TOLD_AFTER_BYTES = 256_000_000;

  private final TikaReader tika;
  private final Path folder;
  private final ContainerRoom room;
  private final Containers.Progress progress;
  private final List<Member> members = new ArrayList<>();
  private final List<Unpacking.LeftOut> leftOut = new ArrayList<>();
  private int files;
  private long untold;
  private int cut;

  Container(TikaReader tika, Path folder, ContainerRoom room, Containers.Progress progress) {
    this.tika = tika;
    this.folder = folder;
    this.room = room;
    this.progress = progress;
  }

  /**
   * @param name of the file
   * @param prefix of all paths; empty, or with {@code /} at its end
   * @param depth how many containers may lie within each other from here
   */
  Unpacking unpack(Path file, String name, String prefix, int depth) throws IOException {
    Optional<ContainerEntries> entries = entries(file, name);
    if (entries.isEmpty()) {
      return new Unpacking.NoContainer();
    }
    if (depth == 0) {
      throw new ContainerRoom.NoRoomException(
          "too many containers lie within each other; fonds.extraction.embeddedDepth raises the"
              + " limit");
    }
    List<String> faults = entries.get().handOn(new IntoFolder(prefix, depth));
    if (!faults.isEmpty()) {
      return new Unpacking.InPart(
          members, leftOut, ContainerFaults.sentence(faults), ContainerFaults.isLocked(faults));
    }
    return new Unpacking.Whole(members, leftOut, cut);
  }

  private Optional<ContainerEntries> entries(Path file, String name) throws IOException {
    return switch (ContainerFormat.of(file)) {
      case TAR -> Optional.of(new TarEntries(file, false));
      case COMPRESSED ->
          TarEntries.isTarWithin(file) ? Optional.of(new TarEntries(file, true)) : Optional.empty();
      // Office files are ZIPs too.
      case ZIP ->
          FileKind.of(tika.mediaType(file, name)) == FileKind.CONTAINER
              ? Optional.of(new ZipEntries(file))
              : Optional.empty();
      case NONE -> Optional.empty();
    };
  }

  private void tell(int bytes) {
    untold += bytes;
    if (untold > TOLD_AFTER_BYTES) {
      untold = 0;
      progress.goesOn();
    }
  }

  private final class IntoFolder implements ContainerEntries.Taker {

    private final String prefix;
    private final int depth;

    IntoFolder(String prefix, int depth) {
      this.prefix = prefix;
      this.depth = depth;
    }

    @Override
    public boolean file(String name, InputStream content) throws IOException {
      room.takeMember();
      MemberPath path = MemberPath.of(name);
      cut += path.cut() ? 1 : 0;
      Path file = folder.resolve(Integer.toString(++files));
      try (OutputStream out = Files.newOutputStream(file)) {
        byte[] buffer = new byte[1 << 16];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
          room.take(read);
          tell(read);
          out.write(buffer, 0, read);
        }
      } catch (ContainerEntries.BrokenContentException e) {
        Files.delete(file);
        return false;
      }
      keep(new Member(prefix + path.text(), file));
      return true;
    }

    /** A container gives way to what is in it, unless some of that has to be left in it. */
    private void keep(Member member) throws IOException {
      Unpacking within = unpack(member.file(), member.path(), member.path() + "/", depth - 1);
      if (within instanceof Unpacking.Whole) {
        Files.delete(member.file());
      } else {
        members.add(member);
        progress.taken(member);
      }
    }

    @Override
    public void leaveOut(String path, String reason) {
      room.takeMember();
      leftOut.add(new Unpacking.LeftOut(prefix + MemberPath.of(path).text(), reason));
    }
  }
}
