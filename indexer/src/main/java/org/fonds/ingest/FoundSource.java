package org.fonds.ingest;

import java.nio.file.Path;
import org.fonds.description.DescriptionReading;
import org.jspecify.annotations.Nullable;

/**
 * A file of a folder or a container that is to become a document.
 *
 * @param name its file name as it came
 * @param path relative to what was handed in, with {@code /}
 * @param description what was found beside the file; null if nothing
 */
record FoundSource(Path file, String name, String path, @Nullable DescriptionReading description) {}
