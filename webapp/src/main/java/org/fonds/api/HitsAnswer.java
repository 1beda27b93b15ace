package org.fonds.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hits of words within one document, as JSON. */
@Schema(name = "HitsInside", description = "The pages of one document that have hits, in order.")
record HitsAnswer(
    @Schema(description = "The id of the document.") String document,
    @Schema(description = "Hits on all pages; null where not all pages are counted.")
        @Nullable Integer total,
    @Schema(description = "Every page with hits, counted or not.") List<PageHitsAnswer> pages,
    @Schema(description = "What was passed over or understood otherwise; else null.")
        @Nullable String notice) {

  /** The hits on one page. */
  @Schema(name = "PageHits")
  record PageHitsAnswer(
      @Schema(description = "Counted from 1 as in the file.") int number,
      @Schema(
              description =
                  "Null where they were not counted: at once those of the 300 pages with hits are"
                      + " that are nearest to the parameter page.")
          @Nullable Integer hits,
      @Schema(description = "The permanent address of the page with its hits marked.")
          String url) {}
}
