package org.fonds.benchmark.names;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One place or person as two languages write it.
 *
 * @param entity the same for all pairs of one place or person
 * @param latinLanguage ISO 639-1
 * @param cyrillicLanguage ISO 639-1
 * @param difficulty how far apart the two are, as the corpus says
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NamePair(
    String entity,
    String latin,
    @JsonProperty("latin_lang") String latinLanguage,
    String cyrillic,
    @JsonProperty("cyr_lang") String cyrillicLanguage,
    String difficulty) {}
