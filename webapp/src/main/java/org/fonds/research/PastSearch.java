package org.fonds.research;

import java.time.Instant;

/**
 * A search that somebody asked.
 *
 * @param name in words
 * @param parameters of its address, percent-encoded
 * @param total documents that answered
 */
public record PastSearch(String name, String parameters, long total, Instant at) {}
