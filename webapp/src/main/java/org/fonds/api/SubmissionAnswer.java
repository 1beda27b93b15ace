package org.fonds.api;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What became of a source that was handed in.
 *
 * @param id of the document that it is now, or was before
 * @param url of the document's page for people
 */
@Schema(name = "Submission")
record SubmissionAnswer(
    @Schema(example = "7k3m-qx2p") String id,
    String url,
    @Schema(
            description =
                "indexed; kept without text; duplicate; unchanged; accepted, where its text is"
                    + " still being read",
            example = "indexed")
        String outcome,
    @Schema(description = "What else is to be known; empty if nothing.") String note) {}
