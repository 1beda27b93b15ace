package org.fonds.store;

import java.time.Instant;

/**
 * One version of a document: what was changed last by whom. Nothing is ever overwritten.
 *
 * @param number counted from 1
 * @param who the name of the person or program that made it
 * @param why a sentence of that person
 */
public record DocumentVersion(int number, Instant at, String who, String why) {}
