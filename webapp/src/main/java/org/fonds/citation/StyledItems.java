package org.fonds.citation;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bibliographies as items for one style, with every part where the style prints it in the order of
 * archives: item, date, reference code, page, collection, holding institution, place, address.
 * Every kind of document is a manuscript to the styles, since they drop the archive or the day of
 * others. The page is a part of the item and no locator: processors take locators apart and lose
 * the label of those that they do not know.
 */
final class StyledItems {

  private static final Pattern QUOTED = Pattern.compile("[\"“„]([^\"“”„]*)[\"“”]");
  private static final DateWords RUSSIAN_DATES = new RussianDates();

  private StyledItems() {}

  /**
   * What the style is given.
   *
   * @param today the day on which the address was opened, for styles that say it
   */
  static CSLItemData of(Bibliography cited, CitationChoice choice, LocalDate today) {
    CSLItemDataBuilder item =
        new CSLItemDataBuilder(CslItems.of(cited))
            .type(CSLType.MANUSCRIPT)
            .note(null)
            .archivePlace(cited.archivePlace())
            .genre(genre(cited, choice))
            .issued(issued(cited.date(), choice));
    if (!cited.creators().isEmpty()) {
      item.author(CslNames.of(cited.creators(), choice.style()));
    }
    if (cited.languages().isEmpty()) {
      // Without a language English styles would capitalise the title as an English one.
      item.language("und");
    }
    ShelfMark mark = ShelfMark.of(cited, choice);
    switch (choice.style()) {
      case CHICAGO_NOTE -> inStock(item, cited).archiveLocation(joined(mark.line(), cited));
      case CHICAGO_BIBLIOGRAPHY -> inStock(item, cited).archiveLocation(joined(mark.code(), cited));
      case MLA ->
          inStock(item, cited)
              .archiveLocation(null)
              .archive(beginning(lined(mark.line(), cited.collection(), cited.archive()), cited));
      case APA ->
          item.archiveLocation(mark.code())
              .section(mark.locator())
              .collectionTitle(cited.collection());
      case ISO_690 ->
          item.archiveLocation(mark.code())
              .section(mark.locator())
              .collectionTitle(cited.collection())
              .accessed(new CSLDateBuilder().literal(words(choice).day(today)).build());
      case GOST -> {
        ShelfMark sentences = mark.inSentences(cited.collection());
        item.archiveLocation(sentences.code())
            .section(sentences.locator())
            .accessed(numbers(today));
      }
    }
    return item.build();
  }

  /** Styles that set the title in quotation marks of their own. */
  private static CSLItemDataBuilder inStock(CSLItemDataBuilder item, Bibliography cited) {
    return item.title(QUOTED.matcher(cited.title()).replaceAll("‘$1’"));
  }

  private static @Nullable String joined(@Nullable String mark, Bibliography cited) {
    return lined(mark, cited.collection());
  }

  /** What stands behind the title where there is no date begins a sentence. */
  private static @Nullable String beginning(@Nullable String place, Bibliography cited) {
    return place == null || cited.date() != null ? place : ShelfMark.capitalised(place);
  }

  private static @Nullable String lined(@Nullable String... parts) {
    String line = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    return line.isEmpty() ? null : line;
  }

  private static @Nullable CSLDate issued(@Nullable CitedDate date, CitationChoice choice) {
    if (date == null) {
      return null;
    }
    boolean stock = !choice.style().isOwn();
    return stock && date.isPlain() && date.isEven() && !date.isJulian()
        ? new CSLDateBuilder().dateParts(CslItems.parts(date)).build()
        : new CSLDateBuilder().literal(inPlace(date.forNote(words(choice)), choice)).build();
  }

  /** A date in words, which begins a sentence in some styles. */
  private static String inPlace(String date, CitationChoice choice) {
    String words = Bibliography.oneLine(date);
    return switch (choice.style()) {
      case CHICAGO_BIBLIOGRAPHY, MLA, ISO_690 -> ShelfMark.capitalised(words);
      case CHICAGO_NOTE, APA, GOST -> words;
    };
  }

  private static DateWords words(CitationChoice choice) {
    if (choice.language() == CitationLanguage.RUSSIAN) {
      return RUSSIAN_DATES;
    }
    return switch (choice.style()) {
      case CHICAGO_NOTE, CHICAGO_BIBLIOGRAPHY -> EnglishDates.MONTH_FIRST;
      case APA -> EnglishDates.YEAR_FIRST;
      case MLA, ISO_690, GOST -> EnglishDates.DAY_FIRST;
    };
  }

  private static CSLDate numbers(LocalDate today) {
    return new CSLDateBuilder()
        .dateParts(today.getYear(), today.getMonthValue(), today.getDayOfMonth())
        .build();
  }

  /** As it stands within a sentence but where the style begins one with it. */
  private static @Nullable String genre(Bibliography cited, CitationChoice choice) {
    return Optional.ofNullable(cited.genre(choice.language().parameter()))
        .map(genre -> choice.style() == CitationStyle.APA ? genre : inSentence(genre))
        .orElse(null);
  }

  /** The name of a kind as it stands within a sentence: {@code report}, but {@code NKVD order}. */
  private static String inSentence(String genre) {
    boolean abbreviation = genre.length() > 1 && Character.isUpperCase(genre.charAt(1));
    return abbreviation ? genre : Character.toLowerCase(genre.charAt(0)) + genre.substring(1);
  }
}
