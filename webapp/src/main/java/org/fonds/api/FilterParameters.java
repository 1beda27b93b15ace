package org.fonds.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the filters of a search for OpenAPI, wherever an address takes them. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
    name = "year",
    in = ParameterIn.QUERY,
    description =
        "Documents whose date lies in this year, as surely as dates says, or \"undated\". May"
            + " repeat: any of them.",
    array = @ArraySchema(schema = @Schema(type = "string", example = "1940")))
@Parameter(
    name = "from",
    in = ParameterIn.QUERY,
    description =
        "Documents whose date lies in this year or month or later, as surely as dates says; beside"
            + " year, either is enough.",
    schema =
        @Schema(type = "string", pattern = FilterParameters.YEAR_OR_MONTH, example = "1940-03"))
@Parameter(
    name = "to",
    in = ParameterIn.QUERY,
    description =
        "Documents whose date lies in this year or month or earlier, as surely as dates says; beside"
            + " year, either is enough.",
    schema =
        @Schema(type = "string", pattern = FilterParameters.YEAR_OR_MONTH, example = "1940-05"))
@Parameter(
    name = "dates",
    in = ParameterIn.QUERY,
    description =
        "Whether it is enough that a date may lie in the years asked for, or whether it must"
            + " certainly lie there: all of it, both ends of an interval and every date of a set,"
            + " and nothing of it uncertain or approximate.",
    schema =
        @Schema(
            type = "string",
            allowableValues = {"possible", "certain"},
            defaultValue = "possible"))
@Parameter(
    name = "country",
    in = ParameterIn.QUERY,
    description = "Present-day country or historical state. May repeat: any of them.",
    array = @ArraySchema(schema = @Schema(type = "string", example = "ee")))
@Parameter(
    name = "organisation",
    in = ParameterIn.QUERY,
    description =
        "Perpetrator organisation, with all bodies beneath it: a body without any takes itself"
            + " alone. May repeat: any of them.",
    array = @ArraySchema(schema = @Schema(type = "string", example = "nkvd")))
@Parameter(
    name = "type",
    in = ParameterIn.QUERY,
    description = "Document type. May repeat: any of them.",
    array = @ArraySchema(schema = @Schema(type = "string", example = "report")))
@Parameter(
    name = "language",
    in = ParameterIn.QUERY,
    description = "ISO 639-1 code. May repeat: any of them.",
    array = @ArraySchema(schema = @Schema(type = "string", example = "ru")))
@Parameter(
    name = "event",
    in = ParameterIn.QUERY,
    description = "Event. May repeat: any of them.",
    array = @ArraySchema(schema = @Schema(type = "string", example = "katyn-1940")))
@Parameter(
    name = "place",
    in = ParameterIn.QUERY,
    description = "Place, letter by letter as described. May repeat: any of them.",
    array = @ArraySchema(schema = @Schema(type = "string", example = "Smolensk")))
@Parameter(
    name = "institution",
    in = ParameterIn.QUERY,
    description = "Holding institution, letter by letter as described. May repeat: any of them.",
    array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
    name = "ocr",
    in = ParameterIn.QUERY,
    description =
        "Documents with pages that were read from images, by how far their words can be trusted."
            + " May repeat: any of them.",
    array =
        @ArraySchema(
            schema =
                @Schema(
                    type = "string",
                    allowableValues = {"reliable", "doubtful", "unreadable"})))
@Parameter(
    name = "described",
    in = ParameterIn.QUERY,
    description =
        "Documents that somebody has described, or that nobody has described yet. May repeat: any of"
            + " them.",
    array =
        @ArraySchema(
            schema =
                @Schema(
                    type = "string",
                    allowableValues = {"true", "false"})))
@Parameter(
    name = "not.year",
    in = ParameterIn.QUERY,
    description =
        "Leaves out documents whose date may lie in this year, or \"undated\" ones. May repeat: none of them.",
    array = @ArraySchema(schema = @Schema(type = "string", example = "1940")))
@Parameter(
    name = "not.country",
    in = ParameterIn.QUERY,
    description = "Leaves out documents with this value of \"country\". May repeat: none of them.",
    array = @ArraySchema(schema = @Schema(type = "string", example = "ee")))
@Parameter(
    name = "not.organisation",
    in = ParameterIn.QUERY,
    description =
        "Leaves out documents with this value of \"organisation\". May repeat: none of them.",
    array = @ArraySchema(schema = @Schema(type = "string", example = "nkvd")))
@Parameter(
    name = "not.type",
    in = ParameterIn.QUERY,
    description = "Leaves out documents with this value of \"type\". May repeat: none of them.",
    array = @ArraySchema(schema = @Schema(type = "string", example = "report")))
@Parameter(
    name = "not.language",
    in = ParameterIn.QUERY,
    description = "Leaves out documents with this value of \"language\". May repeat: none of them.",
    array = @ArraySchema(schema = @Schema(type = "string", example = "ru")))
@Parameter(
    name = "not.event",
    in = ParameterIn.QUERY,
    description = "Leaves out documents with this value of \"event\". May repeat: none of them.",
    array = @ArraySchema(schema = @Schema(type = "string", example = "katyn-1940")))
@Parameter(
    name = "not.place",
    in = ParameterIn.QUERY,
    description = "Leaves out documents with this value of \"place\". May repeat: none of them.",
    array = @ArraySchema(schema = @Schema(type = "string", example = "Smolensk")))
@Parameter(
    name = "not.institution",
    in = ParameterIn.QUERY,
    description =
        "Leaves out documents with this value of \"institution\". May repeat: none of them.",
    array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
    name = "not.ocr",
    in = ParameterIn.QUERY,
    description = "Leaves out documents with this value of \"ocr\". May repeat: none of them.",
    array = @ArraySchema(schema = @Schema(type = "string", example = "unreadable")))
@Parameter(
    name = "not.described",
    in = ParameterIn.QUERY,
    description =
        "Leaves out documents with this value of \"described\". May repeat: none of them.",
    array = @ArraySchema(schema = @Schema(type = "string", example = "false")))
public @interface FilterParameters {

  /** How a year or a month is written. */
  String YEAR_OR_MONTH = "-?[0-9]{1,4}(-(0[1-9]|1[0-2]))?";
}
