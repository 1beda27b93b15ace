package org.fonds.holding;

import org.fonds.description.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * A unit of description as a tree shows it.
 *
 * @param level the word for it, such as {@code series}
 * @param referenceCode null if it has none
 * @param date as the source writes it; null if undated
 * @param below how many units are part of it, of those that who asks may see
 */
public record Unit(
    DocumentId id,
    String title,
    String level,
    @Nullable String referenceCode,
    @Nullable String date,
    long below) {}
