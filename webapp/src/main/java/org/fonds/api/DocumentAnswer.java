package org.fonds.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One document with its description, as JSON. */
@Schema(
    description = "A document: its description, its source file and the list of its pages of text.")
record DocumentAnswer(
    @Schema(example = "7k3m-qx2p") String id,
    String title,
    @Schema(description = "Term of the document type; may be null.") @Nullable String type,
    @Schema(
            description =
                "fonds, collection, subfonds, series, subseries, file, item or part (ISAD(G) 3.1.4).")
        String level,
    @Schema(description = "The id of the document that describes the unit above; may be null.")
        @Nullable String parent,
    @Schema(description = "Null if undated.") @Nullable DateAnswer date,
    @Schema(description = "Terms of present-day countries and historical states.")
        List<String> countries,
    List<String> places,
    @Schema(description = "Terms of the perpetrator organisations.") List<String> organisations,
    @Schema(description = "Terms of events.") List<String> events,
    List<String> persons,
    List<String> creators,
    @Nullable String holdingInstitution,
    @Nullable String referenceCode,
    @Schema(description = "ISO 639-1 codes.") List<String> languages,
    @Nullable String scopeAndContent,
    @Nullable String publicationNote,
    @Nullable String rights,
    @Schema(
            description =
                "The place of the holding institution and the other elements of ISAD(G) that are"
                    + " described, by name: holdingPlace, extent, administrativeHistory,"
                    + " archivalHistory, acquisition, appraisal, accruals, arrangement,"
                    + " accessConditions, languageNote, physicalCharacteristics,"
                    + " findingAids, locationOfOriginals, locationOfCopies, relatedUnits, note,"
                    + " archivistsNote, rules, datesOfDescription; staffNote for the staff alone.")
        Map<String, String> texts,
    AccessAnswer access,
    @Schema(description = "True if the text was written for demonstration and is no evidence.")
        boolean demonstration,
    @Schema(description = "False if nobody has described the source yet.") boolean described,
    @Schema(description = "The English names of all terms above.") Map<String, String> labels,
    @Schema(description = "How complete the text is.", example = "complete") String text,
    Instant acceptedAt,
    @Schema(
            description =
                "Null if there is none, or it is closed to you; that of a redacted document is closed"
                    + " to readers.")
        @Nullable FileAnswer file,
    @Schema(description = "What is blacked out for readers; null if nothing is.")
        @Nullable RedactedAnswer redacted,
    List<PageLink> pages,
    @Schema(description = "The files within the source file, such as attachments of a letter.")
        List<PartAnswer> parts,
    @Schema(description = "The permanent address of the document's page.") String url) {

  /** A date with its doubt. */
  @Schema(name = "Date")
  record DateAnswer(
      @Schema(description = "As the source writes it.") String written,
      @Schema(description = "ISO 8601-2, Gregorian.", example = "1940-04/1940-05") String edtf,
      @Schema(description = "The calendar of the date as written: gregorian, julian or japanese.")
          String calendar,
      @Schema(description = "First day on which it may lie, inclusive; null if open.")
          @Nullable LocalDate earliest,
      @Schema(description = "Last day on which it may lie, inclusive; null if open.")
          @Nullable LocalDate latest) {}

  /** What readers may see. */
  @Schema(name = "Access")
  record AccessAnswer(
      @Schema(description = "open, metadata (the description alone), restricted or withdrawn.")
          String level,
      @Schema(description = "The first day on which all is open; null if nobody named one.")
          @Nullable LocalDate openFrom,
      @Schema(description = "Why it was withdrawn; null if it was not.") @Nullable String reason,
      @Schema(description = "When it was withdrawn; null if it was not.")
          @Nullable LocalDate withdrawnOn) {}

  /** The file as it came. */
  @Schema(name = "File")
  record FileAnswer(
      String name,
      String mediaType,
      long sizeInBytes,
      String sha256,
      int pageCount,
      @Schema(description = "Where to download it.") String url) {}

  /** A document of which passages are blacked out for readers. */
  @Schema(name = "Redacted")
  record RedactedAnswer(
      @Schema(description = "The pages on which something is blacked out, counted from 1.")
          List<Integer> pages,
      @Schema(
              description =
                  "Where to get what readers see: a PDF of images of the pages with the words that"
                      + " are not blacked out.")
          String url) {}

  /** A file within the source file. */
  @Schema(name = "Part")
  record PartAnswer(
      @Schema(description = "Counted from 1 through the document.") int number,
      @Schema(description = "The number of the part that it lies in; 0 for the source file.")
          int within,
      String name,
      String mediaType,
      long sizeInBytes,
      @Schema(description = "The number of its first page among those of the document.")
          int firstPage,
      int pageCount,
      @Schema(description = "Why not all of its text was read; empty if it was.") String unread,
      @Schema(description = "Where to download it.") String url) {}

  /** Where to find a page's text. */
  @Schema(name = "PageLink")
  record PageLink(
      @Schema(description = "Counted from 1 as in the file.") int number,
      @Schema(description = "ISO 639-1 code; null if not recognised.") @Nullable String language,
      @Schema(description = "Whether the words were read from an image.") boolean ocr,
      @Schema(description = "How sure that reading is, 0 to 100; may be null.")
          @Nullable Integer ocrConfidence,
      String url) {}
}
