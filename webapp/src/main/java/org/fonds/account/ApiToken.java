package org.fonds.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token with which a program acts for a person; its secret is not kept.
 *
 * @param label what the person calls it
 * @param lastUsed to the minute; null if never
 */
public record ApiToken(long id, String label, Instant created, @Nullable Instant lastUsed) {}
