package org.fonds.store;

import java.nio.file.Path;

/**
 * A new document on its way into the store.
 *
 * @param original its bytes, which must have the digest that the document names. The file is left
 *     where it is, and nobody may write to it any more: the store may take it by a second name
 *     instead of a copy
 * @param who the person or program that brings it
 * @param why kept with its first version
 */
public record Deposit(StoredDocument document, Path original, String who, String why) {}
