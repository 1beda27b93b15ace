package org.fonds.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the words and the order of a search for OpenAPI, wherever an address takes them. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
    name = "q",
    in = ParameterIn.QUERY,
    description =
        "Words that must all be somewhere in a document, in any form of their language. OR between"
            + " two of them, NOT or a minus before one, phrases in quotation marks, \"a b\"~10 for"
            + " words near each other, word~ for similar words, wor* and w?rd for patterns, brackets,"
            + " and title:, person:, place:, organisation:, reference: and id: before what must"
            + " stand there. Everything else is words; nothing is an error. Blank asks for"
            + " everything.",
    schema = @Schema(type = "string"))
@Parameter(
    name = "match",
    in = ParameterIn.QUERY,
    description =
        "How words are taken: in the forms of their language and names in every script, exactly as"
            + " typed, or also names that only sound similar.",
    schema =
        @Schema(
            type = "string",
            allowableValues = {"scripts", "exact", "sound"},
            defaultValue = "scripts"))
@Parameter(
    name = "euphemisms",
    in = ParameterIn.QUERY,
    description =
        "Whether what was said instead of a thing answers for it too, as the archive's vocabulary of"
            + " euphemisms has it; not where words are taken exactly.",
    schema =
        @Schema(
            type = "string",
            allowableValues = {"no", "yes"},
            defaultValue = "no"))
@Parameter(
    name = "sort",
    in = ParameterIn.QUERY,
    description = "The order of hits; undated documents come last by date.",
    schema =
        @Schema(
            type = "string",
            allowableValues = {"relevance", "date", "date-descending", "title"},
            defaultValue = "relevance"))
public @interface SearchParameters {}
