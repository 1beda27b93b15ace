package org.fonds.audit;

import java.time.Instant;

/**
 * What stands in the journal of one deed.
 *
 * @param number counted from 1 without a gap
 * @param at when it was done, to the millisecond
 * @param before the digest of the entry before; 64 zeros for the first
 * @param digest of all of this but itself, as {@link EntryDigest} makes it
 */
public record JournalEntry(long number, Instant at, Act act, String before, String digest) {}
