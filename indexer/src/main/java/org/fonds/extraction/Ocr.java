package org.fonds.extraction;

import org.jspecify.annotations.Nullable;

/**
 * How the words of a page were read from its image.
 *
 * @param confidence mean confidence of the words by their letters, 0 to 100; words that can be of
 *     no language count as 0, and so does a page without words
 * @param places where the words stand; null if they were left out, as the store does where only the
 *     text is asked for, or nobody kept them
 */
public record Ocr(int confidence, @Nullable PageWords places) {}
