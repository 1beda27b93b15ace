package org.fonds.extraction;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Date;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files of several kinds that open with a password. */
final class LockedFileFixtures {

  private LockedFileFixtures() {}

  static Path docx(Path file, String words, String password) throws IOException {
    Path open = FileFixtures.docx(file.resolveSibling("open.docx"), words);
    EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
    Encryptor encryptor = info.getEncryptor();
    encryptor.confirmPassword(password);
    try (POIFSFileSystem system = new POIFSFileSystem()) {
      try (OutputStream out = encryptor.getDataStream(system)) {
        Files.copy(open, out);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        system.writeFilesystem(out);
      }
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
    Files.delete(open);
    return file;
  }

  static Path xls(Path file, String words, String password) throws IOException {
    try (HSSFWorkbook table = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      table.createSheet("Sheet").createRow(0).createCell(0).setCellValue(words);
      Biff8EncryptionKey.setCurrentUserPassword(password);
      table.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    return file;
  }

  static Path sevenZip(Path file, String words, String password) throws IOException {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    try (SevenZOutputFile archive = new SevenZOutputFile(file.toFile(), password.toCharArray())) {
      SevenZArchiveEntry entry = new SevenZArchiveEntry();
      entry.setName("words.txt");
      entry.setLastModifiedDate(Date.from(Instant.EPOCH));
      archive.putArchiveEntry(entry);
      archive.write(bytes);
      archive.closeArchiveEntry();
    }
    return file;
  }
}
