package org.fonds.ingest;

import org.fonds.description.Description;
import org.fonds.description.DocumentId;

/**
 * Another description for a document.
 *
 * @param shown as whoever changes it saw it: only that is replaced
 */
public record DescriptionChange(DocumentId id, Description shown, Description written) {}
