package org.fonds.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a source that was handed in.
 *
 * @param id of the document that it is now, or was before; null if it was unpacked
 * @param url of the document's page for people; null if it was unpacked
 */
@Schema(name = "Submission")
record SubmissionAnswer(
    @Schema(example = "7k3m-qx2p", description = "Null if it was unpacked.") @Nullable String id,
    @Schema(description = "Null if it was unpacked.") @Nullable String url,
    @Schema(
            description =
                "indexed; kept without text; duplicate; unchanged; unpacked, of a container whose"
                    + " files are documents now; accepted, where its text is still being read",
            example = "indexed")
        String outcome,
    @Schema(description = "What else is to be known; empty if nothing.") String note) {}
