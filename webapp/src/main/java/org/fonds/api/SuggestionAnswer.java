package org.fonds.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody may be typing, as JSON. */
@Schema(
    description =
        "Persons, places, terms and titles that have a word which begins so, the likeliest first:"
            + " what is spelled as typed, then what sounds so in another script or spelling.")
record SuggestionAnswer(
    @Schema(description = "At most 12; each leads to at least one document.")
        List<Suggested> suggestions) {

  /** One of them. */
  @Schema(name = "Suggestion")
  record Suggested(
      @Schema(
              allowableValues = {
                "person",
                "place",
                "organisation",
                "event",
                "country",
                "type",
                "name",
                "document"
              })
          String kind,
      @Schema(description = "What it is called.", example = "NKVD") String text,
      @Schema(
              description = "The other name by which it was found; null where its text fits.",
              example = "НКВД")
          @Nullable String typedAs,
      @Schema(description = "Documents that it leads to.", example = "38") long documents,
      @Schema(
              description = "Parameters of the search that it leads to; null of a document.",
              example = "organisation=nkvd")
          @Nullable String search,
      @Schema(description = "The document that it leads to; null of a search.") @Nullable String id,
      @Schema(description = "The page for people that it leads to.") String url) {}
}
