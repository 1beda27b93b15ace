package org.fonds.ingest;

import java.util.List;
import java.util.regex.Pattern;
import org.fonds.description.Access;
import org.fonds.description.DateCalendar;
import org.fonds.description.Description;
import org.fonds.description.DescriptionTexts;
import org.fonds.description.Edtf;
import org.fonds.description.EdtfReading;
import org.fonds.description.Level;
import org.fonds.description.UncertainDate;
import org.fonds.extraction.FileMetadata;
import org.fonds.extraction.PageText;
import org.jspecify.annotations.Nullable;

/** What a file says of itself where nobody has described it. */
final class Undescribed {

  private static final Pattern EXTENSION = Pattern.compile("(?<=.)\\.[\\p{L}\\p{N}]{1,5}$");
  private static final Pattern DAY = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern WORD_PROCESSOR = Pattern.compile("^Microsoft \\w+ - ");

  private Undescribed() {}

  static Description description(String fileName, FileMetadata metadata, List<PageText> pages) {
    return new Description(
        title(fileName, metadata.title()),
        null,
        Level.ITEM,
        null,
        date(metadata.created()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        metadata.authors(),
        null,
        null,
        DocumentLanguages.of(pages),
        DescriptionTexts.NONE,
        Access.OPEN,
        false,
        false);
  }

  private static String title(String fileName, @Nullable String title) {
    String said = title == null ? "" : WORD_PROCESSOR.matcher(title.strip()).replaceFirst("");
    return said.isBlank() ? EXTENSION.matcher(fileName).replaceFirst("") : said;
  }

  /** Uncertain by its nature: a scan knows the day of the scan, not that of the source. */
  private static @Nullable UncertainDate date(@Nullable String created) {
    var day = DAY.matcher(created == null ? "" : created);
    return day.find() && Edtf.parse(day.group() + "?") instanceof EdtfReading.Read read
        ? new UncertainDate(day.group(), DateCalendar.GREGORIAN, read.edtf())
        : null;
  }
}
