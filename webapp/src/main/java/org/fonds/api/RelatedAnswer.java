package org.fonds.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The groups to which a document belongs, as JSON. */
@Schema(
    name = "Related",
    description = "The file, series, fonds and events of a document, with their other documents.")
record RelatedAnswer(
    @Schema(description = "The id of the document.") String document,
    @Schema(
            description =
                "The narrowest first, events last; only those with other documents. What the"
                    + " reference code does not say is not guessed.")
        List<GroupAnswer> groups,
    @Schema(description = "Before it in the same file or folder; null if none is known.")
        @Nullable NeighbourAnswer previous,
    @Schema(description = "After it in the same file or folder; null if none is known.")
        @Nullable NeighbourAnswer next) {

  /** Documents that have something in common. */
  @Schema(name = "Group")
  record GroupAnswer(
      @Schema(allowableValues = {"fonds", "series", "file", "box", "folder", "event"}) String kind,
      @Schema(
              description = "The reference code up to the unit, or the event in English.",
              example = "ф. 1, оп. 2, д. 4")
          String name,
      @Schema(description = "How many there are, this one included.") long documents,
      @Schema(description = "The parameters of the search for them.", example = "event=katyn-1940")
          String search) {}

  /** The document beside another. */
  @Schema(name = "Neighbour")
  record NeighbourAnswer(String id, String title, String referenceCode, String url) {}
}
