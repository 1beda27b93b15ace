package org.fonds.generator;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * The one moment at which every demonstration file says that it was made, so that the same text
 * gives the same bytes on any day.
 */
final class FixedMoment {

  /** When the first texts were written. */
  static final Instant INSTANT = Instant.parse("2026-11-22T12:00:00Z");

  private FixedMoment() {}

  static Calendar calendar() {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    calendar.setTimeInMillis(INSTANT.toEpochMilli());
    return calendar;
  }

  /** Gives a PDF its title, its moment, and an id that depends on its name alone. */
  static void stamp(PDDocument pdf, SourceText text) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(text.title());
    information.setSubject(Notice.in(text.language()));
    information.setProducer("Fonds demonstration archive");
    information.setCreationDate(calendar());
    information.setModificationDate(calendar());
    pdf.setDocumentInformation(information);
    pdf.getDocumentCatalog().setLanguage(text.language());
    pdf.setDocumentId((long) text.name().hashCode());
  }

  /** The same ZIP with the moment on every entry. */
  static byte[] zip(byte[] zip) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(entry(entry.getName()));
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.ofInstant(INSTANT, ZoneOffset.UTC));
    return entry;
  }
}
