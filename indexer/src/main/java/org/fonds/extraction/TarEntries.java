package org.fonds.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.jspecify.annotations.Nullable;

/** The entries of a TAR, which may be compressed as a whole. */
final class TarEntries implements ContainerEntries {

  private static final int MOST_MEMORY_IN_KILOBYTES = 131_072;
  private static final char REPLACEMENT = '\uFFFD';

  /** No further into a TAR its names are looked at beforehand. */
  private static final long LONGEST_LOOK_IN_BYTES = 1_000_000_000;

  private final Path file;
  private final boolean compressed;
  private final List<String> faults = new ArrayList<>();

  TarEntries(Path file, boolean compressed) {
    this.file = file;
    this.compressed = compressed;
  }

  /** Whether a compressed file is a TAR inside. */
  static boolean isTarWithin(Path file) {
    try (InputStream content = new TarEntries(file, true).open()) {
      return ContainerFormat.isOfTar(content.readNBytes(ContainerFormat.HEADER));
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private InputStream open() throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
    if (!compressed) {
      return bytes;
    }
    try {
      return new BufferedInputStream(
          new CompressorStreamFactory(true, MOST_MEMORY_IN_KILOBYTES)
              .createCompressorInputStream(bytes));
    } catch (CompressorException | RuntimeException e) {
      bytes.close();
      throw new BrokenContentException(e);
    }
  }

  @Override
  public List<String> handOn(Taker taker) throws IOException {
    List<String> names = hasOldNames() ? names(ISO_8859_1) : List.of();
    Charset charset =
        MemberNames.charset(names.stream().map(name -> name.getBytes(ISO_8859_1)).toList());
    try (TarArchiveInputStream tar = new TarArchiveInputStream(open(), UTF_8.name())) {
      int number = 0;
      for (TarArchiveEntry entry = next(tar); entry != null; entry = next(tar)) {
        String name = entry.getName();
        if (name.indexOf(REPLACEMENT) >= 0 && number < names.size()) {
          name = new String(names.get(number).getBytes(ISO_8859_1), charset);
        }
        number++;
        if (!handOn(tar, entry, name, taker)) {
          faults.add(name + " is broken");
          break;
        }
      }
    } catch (BrokenContentException e) {
      faults.add(String.valueOf(e.getMessage()));
    }
    return faults;
  }

  private boolean handOn(TarArchiveInputStream tar, TarArchiveEntry entry, String name, Taker taker)
      throws IOException {
    if (entry.isSymbolicLink() || entry.isLink()) {
      taker.leaveOut(
          name,
          "this is a link to \""
              + entry.getLinkName()
              + "\", which is not followed out of a container");
    } else if (entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO()) {
      taker.leaveOut(name, "this is no file but a pipe or a device");
    } else if (!entry.isDirectory()) {
      return taker.file(name, new EntryContent(tar, entry.getRealSize(), EntryContent.UNKNOWN));
    }
    return true;
  }

  private @Nullable TarArchiveEntry next(TarArchiveInputStream tar) {
    try {
      return tar.getNextEntry();
    } catch (IOException | RuntimeException e) {
      faults.add(Reasons.of(e));
      return null;
    }
  }

  /** Whether some name is in none of the charsets that a TAR should have. */
  private boolean hasOldNames() {
    return names(UTF_8).stream().anyMatch(name -> name.indexOf(REPLACEMENT) >= 0);
  }

  private List<String> names(Charset charset) {
    List<String> names = new ArrayList<>();
    try (TarArchiveInputStream tar = new TarArchiveInputStream(open(), charset.name())) {
      long end = 0;
      for (TarArchiveEntry entry = tar.getNextEntry();
          entry != null;
          entry = end < LONGEST_LOOK_IN_BYTES ? tar.getNextEntry() : null) {
        names.add(entry.getName());
        end += entry.getSize();
      }
    } catch (IOException | RuntimeException e) {
      // What is broken is said when the files are taken out.
      return names;
    }
    return names;
  }
}
