package org.fonds.benchmark.corpus;

/**
 * A document of the corpus "Foreign Relations of the United States", as its rows have it.
 *
 * @param id such as {@code frus1955-57v24/d1}
 * @param date as EDTF; may be empty
 * @param place may be empty
 * @param type in the corpus's own words, such as {@code telegram}
 * @param author may be empty
 * @param licence what may be done with it
 */
public record FrusRow(
    String id,
    String title,
    String date,
    String place,
    String type,
    String text,
    String author,
    String source,
    String licence) {}
