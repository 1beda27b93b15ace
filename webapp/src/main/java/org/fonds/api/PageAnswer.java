package org.fonds.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The text of one page, as JSON. */
@Schema(name = "Page", description = "The text of one page.")
record PageAnswer(
    @Schema(description = "The id of the document.") String document,
    @Schema(description = "Counted from 1 as in the file.") int number,
    @Schema(
            description =
                "What the page is called besides its number: a folio, a list number, the page label of a PDF, or its place"
                    + " in a file within the file; null if the number is its only name.",
            example = "л. 12об.")
        @Nullable String label,
    @Schema(description = "ISO 639-1 code; null if not recognised.") @Nullable String language,
    @Schema(description = "Whether the words were read from an image.") boolean ocr,
    @Schema(description = "How sure that reading is, 0 to 100; may be null.")
        @Nullable Integer ocrConfidence,
    @Schema(description = "As corrected, where somebody has.") String text,
    @Schema(description = "When somebody has corrected it; null if nobody has.")
        @Nullable Instant corrected,
    @Schema(
            description =
                "What the machine or the file says, where somebody has corrected it; else null.")
        @Nullable String machineText,
    @Schema(
            description =
                "The text escaped for HTML with the hits of q in <mark>; null if q is not given.")
        @Nullable String html,
    @Schema(description = "Why hits are not marked where the index does not answer; else null.")
        @Nullable String notice,
    @Schema(description = "The permanent address of the page.") String url) {}
