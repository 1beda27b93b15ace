package org.fonds.benchmark.citation;

import de.undercouch.citeproc.csl.CSLType;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.fonds.citation.Bibliography;
import org.fonds.citation.CitedDate;
import org.fonds.citation.CitedPage;
import org.fonds.citation.OwnWords;
import org.fonds.description.Creator;
import org.fonds.description.DateCalendar;
import org.fonds.description.Edtf;
import org.fonds.description.UncertainDate;

/** Pages of files of a Russian archive, no two alike, always the same. */
final class CitedSources {

  private static final int SEED = 1991;

  private CitedSources() {}

  static List<Bibliography> many(int count) {
    Random random = new Random(SEED);
    return IntStream.range(0, count).mapToObj(number -> one(number, random)).toList();
  }

  private static Bibliography one(int number, Random random) {
    String id = String.format(Locale.ROOT, "%04d-%04d", number / 10_000, number % 10_000);
    int page = 1 + random.nextInt(300);
    String edtf =
        String.format(
            Locale.ROOT,
            "19%02d-%02d-%02d",
            18 + random.nextInt(70),
            1 + random.nextInt(12),
            1 + random.nextInt(28));
    return new Bibliography(
        id,
        CSLType.MANUSCRIPT,
        "Докладная записка № %d о ходе выселения из района %d".formatted(number, page),
        List.of(new Creator.Body("НКВД СССР"), new Creator.Body("Управление № " + number)),
        Map.of("en", "Report", "ru", "Докладная записка"),
        CitedDate.of(new UncertainDate(edtf, DateCalendar.GREGORIAN, Edtf.of(edtf))),
        "Государственный архив Российской Федерации",
        "Москва",
        "ф. Р-%d, оп. %d, д. %d"
            .formatted(random.nextInt(9_999), 1 + random.nextInt(9), random.nextInt(500)),
        "Секретариат",
        List.of("ru"),
        List.of("Москва"),
        null,
        "Fonds",
        URI.create("https://archive.example.org/d/" + id + "/p/" + page),
        new CitedPage(page, "л. " + page + "об."),
        null,
        List.of(),
        OwnWords.NONE);
  }
}
