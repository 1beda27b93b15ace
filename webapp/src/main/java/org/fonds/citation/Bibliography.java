package org.fonds.citation;

import de.undercouch.citeproc.csl.CSLType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.description.Creator;
import org.fonds.site.SiteSettings;
import org.jspecify.annotations.Nullable;

/**
 * What a footnote needs to know of a document or one of its pages; every export format is written
 * from it. Every text is one line without control characters, so that none can be taken for a field
 * or a record of its own in a format that is read by lines.
 *
 * @param documentId the document's id
 * @param type item type of CSL 1.0.2
 * @param title never blank
 * @param creators persons and bodies, in the order of the archive
 * @param genres the kind of document in words, by ISO 639-1 codes; empty if not known
 * @param date null if undated
 * @param archive the holding institution; null if not known
 * @param archivePlace the town of the holding institution; null if not known
 * @param archiveLocation the reference code; null if not known
 * @param collection the fonds or collection that it is part of, by its title; null if not known
 * @param languages ISO 639-1 codes
 * @param places of which it tells, as the archive writes them
 * @param summary scope and content; null if none
 * @param site the name of this archive's site
 * @param address the permanent address, with the page if one is cited
 * @param page null if the whole document is cited
 * @param warning what a reader must not miss, such as that the text is no source; null if nothing
 * @param remarks what else is worth knowing, a sentence each
 * @param own what the reader wrote who takes it away
 */
public record Bibliography(
    String documentId,
    CSLType type,
    String title,
    List<Creator> creators,
    Map<String, String> genres,
    @Nullable CitedDate date,
    @Nullable String archive,
    @Nullable String archivePlace,
    @Nullable String archiveLocation,
    @Nullable String collection,
    List<String> languages,
    List<String> places,
    @Nullable String summary,
    String site,
    URI address,
    @Nullable CitedPage page,
    @Nullable String warning,
    List<String> remarks,
    OwnWords own) {

  private static final Pattern BREAKS = Pattern.compile("[\\p{IsControl}\\u2028\\u2029 ]+");

  /**
   * @throws IllegalArgumentException if the title is blank
   */
  public Bibliography {
    title = oneLine(title);
    if (title.isEmpty()) {
      throw new IllegalArgumentException("document " + documentId + " has no title to be cited by");
    }
    creators = List.copyOf(creators);
    genres = Map.copyOf(genres);
    archive = line(archive);
    archivePlace = line(archivePlace);
    archiveLocation = line(archiveLocation);
    collection = line(collection);
    languages = lines(languages);
    places = lines(places);
    summary = line(summary);
    site = oneLine(site);
    warning = line(warning);
    remarks = lines(remarks);
  }

  /** The kind of document in English words; null if not known. */
  public @Nullable String genre() {
    return genre("en");
  }

  /**
   * The kind of document in words; null if not known.
   *
   * @param language ISO 639-1 code; English where the kind has no name in it
   */
  public @Nullable String genre(String language) {
    return line(genres.getOrDefault(language, genres.get("en")));
  }

  /**
   * A name for this citation in a list of references: ASCII, the same every time, different for
   * every document and page, such as {@code fonds-7k3m-qx2p-p3}.
   */
  public String key() {
    return "fonds-" + documentId + (page == null ? "" : "-p" + page.number());
  }

  /** Of a document of which nothing but a title is told, with a warning. */
  public static Bibliography titled(
      String documentId, String title, SiteSettings site, String warning) {
    return new Bibliography(
        documentId,
        CSLType.MANUSCRIPT,
        title,
        List.of(),
        Map.of(),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        site.name(),
        site.document(documentId),
        null,
        warning,
        List.of(),
        OwnWords.NONE);
  }

  /** The same of the whole document. */
  public Bibliography whole() {
    if (page == null) {
      return this;
    }
    String document = address.toString();
    String ofPage = "/p/" + page.number();
    URI whole =
        document.endsWith(ofPage)
            ? URI.create(document.substring(0, document.length() - ofPage.length()))
            : address;
    return but(whole, null, own);
  }

  /**
   * Where the original lies, from the narrowest to the widest: reference code, page cited, holding
   * institution and its town; empty if none of them is known.
   */
  public Optional<String> whereabouts() {
    String said =
        Stream.of(placeInArchive(), Optional.ofNullable(archive), Optional.ofNullable(archivePlace))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return said.isEmpty() ? Optional.empty() : Optional.of(said);
  }

  /**
   * The reference code with the page cited, which always says that it is a page or folio; empty if
   * there is neither.
   */
  public Optional<String> placeInArchive() {
    String said =
        Stream.of(
                Optional.ofNullable(archiveLocation),
                Optional.ofNullable(page).map(CitedPage::locator))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return said.isEmpty() ? Optional.empty() : Optional.of(said);
  }

  /** Whether the reference code or the folio has Cyrillic letters. */
  public boolean hasCyrillicPlace() {
    return placeInArchive().filter(AlaLcRomanisation::concerns).isPresent();
  }

  /**
   * Where the whole document lies: reference code, holding institution and its town; empty if none
   * of them is known.
   */
  public Optional<String> shelf() {
    String said =
        Stream.of(archiveLocation, archive, archivePlace)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return said.isEmpty() ? Optional.empty() : Optional.of(said);
  }

  /** The places and the reader's tags, for formats that know keywords but neither of them. */
  public List<String> keywords() {
    return Stream.concat(places.stream(), own.tags().stream()).distinct().toList();
  }

  /** The keywords as one text, parted by commas; null if there are none. */
  public @Nullable String keywordLine() {
    return keywords().isEmpty() ? null : String.join(", ", keywords());
  }

  /** The reader's notes as one text; null if there are none. */
  @Nullable String ownNotes() {
    return own.notes().isEmpty() ? null : String.join(" – ", own.notes());
  }

  /** The same with what a reader wrote of it. */
  public Bibliography with(OwnWords words) {
    return but(address, page, words);
  }

  private Bibliography but(URI address, @Nullable CitedPage page, OwnWords own) {
    return new Bibliography(
        documentId,
        type,
        title,
        creators,
        genres,
        date,
        archive,
        archivePlace,
        archiveLocation,
        collection,
        languages,
        places,
        summary,
        site,
        address,
        page,
        warning,
        remarks,
        own);
  }

  /**
   * What the fields of most formats have no place for, a sentence each: the warning first, then the
   * date as the source writes it, and the remarks.
   */
  public List<String> notes() {
    return Stream.of(
            Stream.ofNullable(warning),
            Stream.ofNullable(date).flatMap(said -> said.writtenNote().stream()),
            remarks.stream())
        .flatMap(notes -> notes)
        .map(Bibliography::oneLine)
        .toList();
  }

  /** The notes with the page cited, for formats that have no place for that either. */
  public List<String> notesWithPage() {
    return page == null
        ? notes()
        : Stream.concat(notes().stream(), Stream.of("Page cited: " + page.locator())).toList();
  }

  /** The whereabouts, then the notes, for formats that have no place for either. */
  public List<String> notesWithWhereabouts() {
    return Stream.concat(whereabouts().stream(), notes().stream()).toList();
  }

  static List<String> lines(List<String> texts) {
    return texts.stream().map(Bibliography::oneLine).filter(text -> !text.isEmpty()).toList();
  }

  private static @Nullable String line(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String line = oneLine(text);
    return line.isEmpty() ? null : line;
  }

  /** Notes as one text, each with a full stop at its end. */
  static String sentences(List<String> notes) {
    return notes.stream()
        .map(note -> note.endsWith(".") ? note : note + ".")
        .collect(Collectors.joining(" "));
  }

  static String oneLine(String text) {
    return BREAKS.matcher(text).replaceAll(" ").strip();
  }
}
