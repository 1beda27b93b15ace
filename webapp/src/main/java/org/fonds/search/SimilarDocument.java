package org.fonds.search;

import org.fonds.index.IndexedDocument;

/** A document that is similar to another, and why. */
public record SimilarDocument(IndexedDocument document, Shared shared) {}
