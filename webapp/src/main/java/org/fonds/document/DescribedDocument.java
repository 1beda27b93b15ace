package org.fonds.document;

import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.description.Term;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a document, without its text.
 *
 * @param type null if not known
 */
public record DescribedDocument(DocumentId id, Description description, @Nullable Term type) {}
