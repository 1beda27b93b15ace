package org.fonds.research;

import java.time.Instant;
import java.util.UUID;

/**
 * One entry of a list.
 *
 * @param id never changes, wherever the entry stands; tells nothing of others
 * @param changes how often the note was written
 */
public record Entry(UUID id, Kept kept, Note note, int changes, Instant added) {}
