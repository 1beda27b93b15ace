package org.fonds.upload;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs files into a ZIP; the same files make the same bytes. */
final class Box {

  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final UploadFolder folder;
  private final String root;

  Box(UploadFolder folder, String root) {
    this.folder = folder;
    this.root = root + "/";
  }

  Path pack(List<Upload> wholes) throws IOException {
    Set<String> paths = new HashSet<>();
    for (Upload each : wholes) {
      if (!paths.add(within(each))) {
        throw new IllegalArgumentException("two of the files have the path " + each.path());
      }
    }
    Path box = folder.newBox();
    try {
      write(wholes, box);
      return box;
    } catch (IOException e) {
      Files.deleteIfExists(box);
      throw e;
    }
  }

  private void write(List<Upload> wholes, Path box) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(box)))) {
      // It is read once and thrown away.
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (Upload each : wholes) {
        ZipEntry entry = new ZipEntry(within(each));
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        long _ = Files.copy(folder.bytes(each.id()), zip);
        zip.closeEntry();
      }
    }
  }

  private String within(Upload upload) {
    return upload.path().startsWith(root) ? upload.path().substring(root.length()) : upload.path();
  }
}
