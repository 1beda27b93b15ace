package org.fonds.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The documents that are similar to one, as JSON. */
@Schema(name = "Similar", description = "At most six documents, the most similar first.")
record SimilarAnswer(
    @Schema(description = "The id of the document.") String document,
    List<SimilarDocumentAnswer> similar,
    @Schema(description = "The English names of all terms above.") Map<String, String> labels) {

  /** A similar document. */
  @Schema(name = "SimilarDocument")
  record SimilarDocumentAnswer(
      @Schema(example = "7k3m-qx2p") String id,
      String title,
      @Schema(description = "The date as the source writes it; null if undated.")
          @Nullable String date,
      @Schema(description = "ISO 639-1 codes.") List<String> languages,
      @Schema(description = "What stands in both documents.") SharedAnswer shared,
      @Schema(description = "The permanent address of the document's page.") String url) {}

  /** What two documents share. */
  @Schema(name = "Shared")
  record SharedAnswer(
      List<NameAnswer> names,
      @Schema(description = "Terms of events.") List<String> events,
      @Schema(description = "Terms of the perpetrator organisations.") List<String> organisations,
      @Schema(description = "Years in which both lie, where both dates are of few years.")
          List<Integer> years,
      @Schema(description = "Other words that are rare in the archive.") List<String> words) {}

  /** A name in both. */
  @Schema(name = "SharedName")
  record NameAnswer(
      @Schema(description = "As it stands in the document asked about.", example = "Katyniu")
          String here,
      @Schema(description = "As it stands in the similar one.", example = "Катыни") String there) {}
}
