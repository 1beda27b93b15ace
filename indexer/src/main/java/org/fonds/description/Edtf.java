package org.fonds.description;

import java.time.LocalDate;

/**
 * A date or interval of the Extended Date/Time Format (ISO 8601-2:2019), proleptic Gregorian.
 *
 * @param text the expression as written, such as {@code 1940-04/1940-05} or {@code 1918-03~}
 * @param earliest the first day on which it may lie, inclusive
 * @param latest the last day on which it may lie, inclusive
 */
public record Edtf(String text, LocalDate earliest, LocalDate latest) {}
