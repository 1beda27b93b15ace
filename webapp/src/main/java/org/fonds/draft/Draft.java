package org.fonds.draft;

import java.time.Instant;
import org.fonds.description.Description;

/**
 * What somebody has written of a document and not saved.
 *
 * @param shown the description that the person began with
 * @param at when it was kept last
 */
public record Draft(Description shown, Description written, Instant at) {}
