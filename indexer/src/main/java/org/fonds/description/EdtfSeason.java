package org.fonds.description;

import java.util.Map;
import java.util.Optional;

/**
 * A part of a year that stands where a month would (ISO 8601-2, 4.8). What would reach into the
 * next year ends with its own.
 */
record EdtfSeason(int firstMonth, int lastMonth) {

  private static final Map<String, EdtfSeason> SEASONS =
      Map.ofEntries(
          Map.entry("21", new EdtfSeason(3, 5)),
          Map.entry("22", new EdtfSeason(6, 8)),
          Map.entry("23", new EdtfSeason(9, 11)),
          Map.entry("24", new EdtfSeason(12, 12)),
          Map.entry("25", new EdtfSeason(3, 5)),
          Map.entry("26", new EdtfSeason(6, 8)),
          Map.entry("27", new EdtfSeason(9, 11)),
          Map.entry("28", new EdtfSeason(12, 12)),
          Map.entry("29", new EdtfSeason(9, 11)),
          Map.entry("30", new EdtfSeason(12, 12)),
          Map.entry("31", new EdtfSeason(3, 5)),
          Map.entry("32", new EdtfSeason(6, 8)),
          Map.entry("33", new EdtfSeason(1, 3)),
          Map.entry("34", new EdtfSeason(4, 6)),
          Map.entry("35", new EdtfSeason(7, 9)),
          Map.entry("36", new EdtfSeason(10, 12)),
          Map.entry("37", new EdtfSeason(1, 4)),
          Map.entry("38", new EdtfSeason(5, 8)),
          Map.entry("39", new EdtfSeason(9, 12)),
          Map.entry("40", new EdtfSeason(1, 6)),
          Map.entry("41", new EdtfSeason(7, 12)));

  static Optional<EdtfSeason> find(String code) {
    return Optional.ofNullable(SEASONS.get(code));
  }
}
