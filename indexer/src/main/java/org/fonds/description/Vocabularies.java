package org.fonds.description;

/** The four vocabularies that an archive describes its sources with. */
public record Vocabularies(
    Vocabulary countries, Vocabulary organisations, Vocabulary types, Vocabulary events) {}
