package org.fonds.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files that are to be taken in together.
 *
 * @param name what the whole is called; null if it was not said
 * @param uploads the ids of all of them; null if they were not said
 */
@Schema(name = "Together")
record TogetherRequest(
    @Schema(example = "Letters 1938", description = "Such as the folder in which they lay.")
        @Nullable String name,
    @Schema(description = "The ids of all of them.") @Nullable List<String> uploads) {}
