package org.fonds.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a file is that is sent in pieces, and what became of it.
 *
 * @param offset bytes that have come
 * @param size bytes of the whole
 * @param document its id, or that of the document with the same bytes; null if there is none yet
 * @param url of the document's page for people; null if there is none yet
 */
@Schema(name = "Upload")
record UploadAnswer(
    @Schema(example = "5242880", description = "Bytes that have come.") long offset,
    @Schema(example = "734003200", description = "Bytes of the whole file.") long size,
    @Schema(example = "7k3m-qx2p", description = "Null as long as there is none.")
        @Nullable String document,
    @Schema(description = "Null as long as there is none.") @Nullable String url,
    @Schema(
            description =
                "arriving: bytes are still to come; together: it waits for the others; waiting,"
                    + " reading, reading by OCR, delayed: it is accepted and becomes a document;"
                    + " else what became of it, as of POST /api/documents",
            example = "reading by OCR")
        String outcome,
    @Schema(description = "Why, and what to do; empty if nothing is to be said.") String note) {}
