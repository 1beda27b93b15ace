package org.fonds.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Messages as Outlook keeps them (MS-OXMSG), made on the spot. */
final class OutlookFixtures {

  private static final String PROPERTIES = "__properties_version1.0";

  private OutlookFixtures() {}

  /** A message with one file attached to it. */
  static Path message(Path file, String subject, String text, String name, byte[] attached)
      throws IOException {
    try (POIFSFileSystem message = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      DirectoryEntry root = message.getRoot();
      root.createDirectory("__nameid_version1.0");
      put(root, PROPERTIES, new byte[32]);
      put(root, "001A", "IPM.Note");
      put(root, "0037", subject);
      put(root, "1000", text);
      DirectoryEntry attachment = root.createDirectory("__attach_version1.0_#00000000");
      put(attachment, PROPERTIES, new byte[8]);
      put(attachment, "3707", name);
      put(attachment, "__substg1.0_37010102", attached);
      message.writeFilesystem(out);
    }
    return file;
  }

  private static void put(DirectoryEntry folder, String property, String value) throws IOException {
    put(folder, "__substg1.0_" + property + "001F", value.getBytes(StandardCharsets.UTF_16LE));
  }

  private static void put(DirectoryEntry folder, String name, byte[] bytes) throws IOException {
    folder.createDocument(name, new ByteArrayInputStream(bytes));
  }
}
