package org.fonds.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One archived document as the index knows it, with its pages: what is searched, counted and shown
 * in a list. The store holds the whole truth; everything here can be made again from it.
 *
 * <p>Terms (type, countries, organisations, events) are ids of the archive's vocabularies.
 *
 * @param id the document's id as in its address, such as {@code 7k3m-qx2p}
 * @param parent the id of the document that describes the unit above; null if none is named
 * @param dateWritten the date as the source writes it; null if unknown
 * @param dateEdtf the date in EDTF (ISO 8601-2); null if unknown
 * @param dates the days on which the date may lie: one span, of a set of dates one for each, none
 *     if undated; read back in a list, one from the first day to the last
 * @param countries present-day countries, also those that a historical state stands for: found by,
 *     in no certain order
 * @param historicalStates found by, in no certain order
 * @param countriesDescribed countries and historical states as described, in that order: shown
 * @param creators who wrote or issued it, as described, in that order: shown, never searched
 * @param otherTexts what else is said of it at length: searched, never shown
 * @param otherNames names and abbreviations of the terms in every language: searched, never shown
 * @param access what readers may see of it, in a word: {@code open} if all
 * @param sha256 digest of the original file, 64 lower-case hexadecimal digits
 * @param pageCount number of pages in the file; at least the number of {@code pages} given
 * @param pages in file order; empty when read back in a list
 */
public record IndexedDocument(
    String id,
    String title,
    @Nullable String type,
    String level,
    @Nullable String parent,
    @Nullable String dateWritten,
    @Nullable String dateEdtf,
    List<DateSpan> dates,
    List<String> countries,
    List<String> historicalStates,
    List<String> countriesDescribed,
    List<String> organisations,
    List<String> events,
    List<String> places,
    List<String> persons,
    List<String> creators,
    List<String> languages,
    @Nullable String holdingInstitution,
    @Nullable String referenceCode,
    @Nullable String scopeAndContent,
    List<String> otherTexts,
    List<String> otherNames,
    boolean demonstration,
    boolean described,
    String access,
    String fileName,
    String mediaType,
    long sizeInBytes,
    String sha256,
    Instant acceptedAt,
    int pageCount,
    List<IndexedPage> pages) {

  public IndexedDocument {
    dates = List.copyOf(dates);
    countries = List.copyOf(countries);
    historicalStates = List.copyOf(historicalStates);
    countriesDescribed = List.copyOf(countriesDescribed);
    organisations = List.copyOf(organisations);
    events = List.copyOf(events);
    places = List.copyOf(places);
    persons = List.copyOf(persons);
    creators = List.copyOf(creators);
    languages = List.copyOf(languages);
    otherTexts = List.copyOf(otherTexts);
    otherNames = List.copyOf(otherNames);
    pages = List.copyOf(pages);
  }

  /** The first day on which the date may lie, inclusive; null if unknown. */
  public @Nullable LocalDate earliest() {
    return DateSpan.whole(dates).earliest();
  }

  /** The last day on which the date may lie, inclusive; null if unknown. */
  public @Nullable LocalDate latest() {
    return DateSpan.whole(dates).latest();
  }

  /**
   * This document in the form in which what was written and what is read back in a list can be held
   * against each other: one span of dates, terms in alphabetical order and once each, and neither
   * the names of terms nor the pages, which a list does not give back.
   */
  public IndexedDocument asListed() {
    DateSpan whole = DateSpan.whole(dates);
    return new IndexedDocument(
        id,
        title,
        type,
        level,
        parent,
        dateWritten,
        dateEdtf,
        whole.isUndated() ? List.of() : List.of(whole),
        sorted(countries),
        sorted(historicalStates),
        countriesDescribed,
        sorted(organisations),
        sorted(events),
        sorted(places),
        sorted(persons),
        creators,
        sorted(languages),
        holdingInstitution,
        referenceCode,
        scopeAndContent,
        List.of(),
        List.of(),
        demonstration,
        described,
        access,
        fileName,
        mediaType,
        sizeInBytes,
        sha256,
        acceptedAt,
        pageCount,
        List.of());
  }

  private static List<String> sorted(List<String> terms) {
    return terms.stream().sorted().distinct().toList();
  }
}
