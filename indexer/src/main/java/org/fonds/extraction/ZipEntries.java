package org.fonds.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The entries of a ZIP: by its directory, or if that is broken, as they come. */
final class ZipEntries implements ContainerEntries {

  private static final int KIND_OF_FILE = 0170000;
  private static final int REGULAR = 0100000;
  private static final int FOLDER = 0040000;
  private static final int LINK = 0120000;

  private final Path file;
  private final List<String> faults = new ArrayList<>();

  ZipEntries(Path file) {
    this.file = file;
  }

  @Override
  public List<String> handOn(Taker taker) throws IOException {
    ZipFile opened;
    try {
      opened = ZipFile.builder().setPath(file).setCharset(ISO_8859_1).get();
    } catch (IOException | RuntimeException e) {
      faults.add("its directory is broken (" + Reasons.of(e) + ")");
      handOnAsTheyCome(taker);
      return faults;
    }
    try (ZipFile zip = opened) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      Charset names = names(entries);
      for (ZipArchiveEntry entry : entries) {
        String name = name(entry, names);
        if (isReadable(entry, name, zip.canReadEntryData(entry), taker)) {
          handOn(zip, entry, name, taker);
        }
      }
    }
    return faults;
  }

  private void handOn(ZipFile zip, ZipArchiveEntry entry, String name, Taker taker)
      throws IOException {
    InputStream content;
    try {
      content = zip.getInputStream(entry);
    } catch (IOException | RuntimeException e) {
      faults.add(name + ": " + Reasons.of(e));
      return;
    }
    try (content) {
      if (!taker.file(name, new EntryContent(content, entry.getSize(), entry.getCrc()))) {
        faults.add(name + " is broken");
      }
    }
  }

  private void handOnAsTheyCome(Taker taker) throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        ZipArchiveInputStream zip =
            new ZipArchiveInputStream(bytes, ISO_8859_1.name(), true, true)) {
      for (ZipArchiveEntry entry = next(zip); entry != null; entry = next(zip)) {
        String name = name(entry, names(List.of(entry)));
        boolean readable = isReadable(entry, name, zip.canReadEntryData(entry), taker);
        if (readable
            && !taker.file(
                name, new EntryContent(zip, EntryContent.UNKNOWN, EntryContent.UNKNOWN))) {
          faults.add(name + " is broken");
          return;
        }
      }
    }
  }

  private @Nullable ZipArchiveEntry next(ZipArchiveInputStream zip) {
    try {
      return zip.getNextEntry();
    } catch (IOException | RuntimeException e) {
      faults.add(Reasons.of(e));
      return null;
    }
  }

  private boolean isReadable(ZipArchiveEntry entry, String name, boolean packing, Taker taker) {
    int kind = entry.getUnixMode() & KIND_OF_FILE;
    if (entry.isDirectory() || kind == FOLDER) {
      return false;
    }
    if (kind == LINK) {
      taker.leaveOut(name, "this is a symbolic link, which is not followed out of a container");
      return false;
    }
    if (kind != 0 && kind != REGULAR) {
      taker.leaveOut(name, "this is no file but a pipe, a socket or a device");
      return false;
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      faults.add(ContainerFaults.LOCKED);
      return false;
    }
    if (!packing) {
      faults.add(name + " is packed in a way (" + entry.getMethod() + ") that is not known here");
    }
    return packing;
  }

  private static Charset names(List<ZipArchiveEntry> entries) {
    return MemberNames.charset(
        entries.stream()
            .filter(entry -> !isUnicode(entry))
            .map(ZipArchiveEntry::getRawName)
            .toList());
  }

  private static boolean isUnicode(ZipArchiveEntry entry) {
    return entry.getRawName() == null
        || entry.getGeneralPurposeBit().usesUTF8ForNames()
        || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
  }

  private static String name(ZipArchiveEntry entry, Charset names) {
    return isUnicode(entry) ? entry.getName() : new String(entry.getRawName(), names);
  }
}
