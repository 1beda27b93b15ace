package org.fonds.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer to a search, as JSON. */
@Schema(description = "The documents that answer a search, best first, with the counts of facets.")
record SearchAnswer(
    @Schema(description = "Documents that answer, on all pages.", example = "38") long total,
    @Schema(description = "How long the search took, in milliseconds.") long tookMillis,
    @Schema(description = "The page of hits, counted from 1.") int page,
    @Schema(description = "The most hits that a page has.") int size,
    List<HitAnswer> hits,
    @Schema(
            description =
                "Values by facet (year, country, organisation, type, language, event, place,"
                    + " institution, ocr, described). A facet's counts ignore what is chosen and"
                    + " excluded in it. Years are in order of time, with \"undated\" last;"
                    + " everything else by falling count, and in the facet \"country\" historical"
                    + " states after the countries of today. Of places and institutions the 200"
                    + " with most documents are given, and those chosen or excluded.")
        Map<String, List<FacetValueAnswer>> facets,
    @Schema(
            description =
                "Documents by period: every year, decade, century and millennium that has any, the"
                    + " months where the search looks at no more than two years, and the range"
                    + " asked for. Counts ignore the years chosen.")
        List<PeriodAnswer> periods,
    Understood understood,
    SearchedAnswer searched,
    @Schema(
            description =
                "Where nothing was found, searches near this one that find something: another"
                    + " spelling, words taken less exactly, fewer filters, fewer words. Where one or"
                    + " two documents were found, at most one search: in another spelling that"
                    + " finds clearly more.")
        List<LooserAnswer> looser,
    @Schema(description = "What could not be understood and was searched otherwise; may be null.")
        @Nullable String notice) {

  /** One document that answers. */
  @Schema(name = "Hit")
  record HitAnswer(
      @Schema(example = "7k3m-qx2p") String id,
      String title,
      @Schema(description = "Document type: a value of the facet \"type\"; may be null.")
          @Nullable String type,
      @Schema(description = "The date as the source writes it; null if undated.")
          @Nullable String date,
      @Schema(
              description =
                  "Countries of today and historical states as described, in that order: values of"
                      + " the facet \"country\".")
          List<String> countries,
      @Schema(description = "Perpetrator organisations: values of the facet.")
          List<String> organisations,
      @Schema(description = "ISO 639-1 codes.") List<String> languages,
      @Nullable String holdingInstitution,
      @Nullable String referenceCode,
      @Schema(description = "The permanent address of the document's page.") String url,
      @Schema(
              description =
                  "The best pages, at most three; none where only the description matched.")
          List<SnippetAnswer> snippets,
      @Schema(
              description =
                  "A piece of title and scope, escaped for HTML, its hits in <mark>; null where"
                      + " nothing there answers.")
          @Nullable String description,
      @Schema(
              description = "Forms in the texts shown that are not what was typed, at most three.",
              example = "[\"Катыни\"]")
          List<String> matchedAs) {}

  /** How the words were taken. */
  @Schema(name = "Understood")
  record Understood(
      @Schema(
              description = "What was typed as it was understood; empty if nothing was.",
              example = "Katyn AND NOT trial")
          String query,
      @Schema(description = "In which other forms and by which other names it was sought.")
          List<AlsoSoughtAnswer> also,
      @Schema(
              description =
                  "Words that need not be there: those that only join others and, beside a name, those that say what kind of place it is; none where words are taken exactly as typed.",
              example = "[\"of\", \"the\"]")
          List<String> spare) {}

  /** What a search looks through. */
  @Schema(
      name = "Searched",
      description = "What was looked through, whatever the search is narrowed to.")
  record SearchedAnswer(
      long documents,
      long pages,
      @Schema(description = "Pages read from images of which many or all words are wrong.")
          long doubtfulPages,
      @Schema(description = "Pages without any words, such as scans that nobody has read.")
          long unreadPages,
      long undescribedDocuments) {}

  /** A search that finds something. */
  @Schema(name = "Looser")
  record LooserAnswer(
      @Schema(description = "Its parameters.", example = "q=deportation") String search,
      long documents) {}

  /** Other forms of a word or a name. */
  @Schema(name = "AlsoSought")
  record AlsoSoughtAnswer(
      String typed,
      @Schema(
              description = "Why they answer.",
              allowableValues = {"sound", "vocabulary", "euphemism"})
          String reason,
      List<String> forms) {}

  /** A piece of a page with its hits. */
  @Schema(name = "Snippet")
  record SnippetAnswer(
      @Schema(description = "Counted from 1.") int page,
      @Schema(
              description = "What the page is called, where the count is not its only name.",
              example = "p. 7 (report.pdf, p. 2)")
          @Nullable String label,
      @Schema(
              description = "The text, escaped for HTML, its hits in <mark>.",
              example = "…in the <mark>Katyń</mark> forest…")
          String html,
      @Schema(
              description =
                  "Whose reading it is: as it came, of a person who corrected the page, or of the"
                      + " machine before that.",
              allowableValues = {"uncorrected", "corrected", "before-correction"})
          String reading,
      @Schema(description = "The page with its hits marked.") String url) {}

  /** One value of a facet. */
  @Schema(name = "FacetValue")
  record FacetValueAnswer(
      @Schema(description = "To be given as a parameter.", example = "nkvd") String value,
      @Schema(description = "In English.", example = "NKVD") String label,
      @Schema(
              description =
                  "Documents with it; of a year, those whose date may lie in it; of a broader term,"
                      + " with it or any beneath it, each once.")
          long count,
      @Schema(
              description =
                  "Of a year: those among them whose date certainly lies in it. Left out of any other"
                      + " value.")
          @JsonInclude(JsonInclude.Include.NON_NULL)
          @Nullable Long certain,
      @Schema(
              description = "The value that this one stands beneath; left out where there is none.",
              example = "soviet-state-security")
          @JsonInclude(JsonInclude.Include.NON_NULL)
          @Nullable String broader) {}

  /** A stretch of time and its documents. */
  @Schema(name = "Period")
  record PeriodAnswer(
      @Schema(description = "To be given as from; null if open.", example = "1940-03")
          @Nullable String from,
      @Schema(description = "To be given as to, inclusive; null if open.", example = "1940-03")
          @Nullable String to,
      @Schema(description = "Documents whose date may lie in it: found with dates=possible.")
          long count,
      @Schema(
              description =
                  "Those among them whose date certainly lies in it: found with dates=certain.")
          long certain) {}
}
