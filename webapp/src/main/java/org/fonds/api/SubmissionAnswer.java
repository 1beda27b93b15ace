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
                "indexed; image only, OCR not available; encrypted; damaged, text recovered in part;"
                    + " damaged beyond use; too large; timed out; unsupported type; empty: it is a"
                    + " document now, with all, some or none of its words. duplicate of {id};"
                    + " unchanged; described anew: it was one before. unpacked: the files of a"
                    + " container are documents now. accepted: its text is still being read",
            example = "indexed")
        String outcome,
    @Schema(description = "What else is to be known; empty if nothing.") String note) {}
