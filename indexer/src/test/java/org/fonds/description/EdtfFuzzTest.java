package org.fonds.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts that nobody chose, the same at every run. */
class EdtfFuzzTest {

  private static final long SEED = 20260101;
  private static final int TEXTS = 200_000;
  private static final List<String> PIECES =
      List.of(
          "1940",
          "194X",
          "19XX",
          "XXXX",
          "1X4X",
          "-0044",
          "-0000",
          "0000",
          "9999",
          "-9999",
          "Y10000",
          "Y-17E7",
          "19",
          "194",
          "-",
          "-",
          "-",
          "/",
          "..",
          ",",
          "[",
          "]",
          "{",
          "}",
          "?",
          "~",
          "%",
          "X",
          "XX",
          "00",
          "01",
          "02",
          "12",
          "13",
          "21",
          "24",
          "29",
          "30",
          "31",
          "41",
          "42",
          "S3",
          "E",
          "T",
          "T23:59:59",
          "Z",
          "+03:00",
          " ",
          "\u0660",
          "昭和",
          "",
          "99999999999999999999");
  private static final List<String> DATES =
      List.of(
          "1940",
          "1940-02",
          "1940-02-29",
          "194X-02",
          "1940-XX-31",
          "XXXX-12-XX",
          "1940-21",
          "1940-41",
          "-0044-03-15",
          "2004-06-~11",
          "?2004-06-11",
          "1941-06-22T03:15:00",
          "1950S2",
          "",
          "..");

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(9);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /** Mostly an expression: dates as an interval or a set, one sign of it replaced now and then. */
  private static String nearlyRight(Random random) {
    String one = DATES.get(random.nextInt(DATES.size()));
    String other = DATES.get(random.nextInt(DATES.size()));
    String text =
        switch (random.nextInt(5)) {
          case 0 -> one;
          case 1 -> one + "/" + other;
          case 2 -> "[" + one + "," + other + "]";
          case 3 -> "{" + one + ".." + other + "}";
          default -> one + "?/" + other + "~";
        };
    if (text.isEmpty() || random.nextInt(3) > 0) {
      return text;
    }
    int place = random.nextInt(text.length());
    String piece = PIECES.get(random.nextInt(PIECES.size()));
    return text.substring(0, place) + piece + text.substring(place + 1);
  }

  private static void check(String text) {
    EdtfReading reading;
    try {
      reading = Edtf.parse(text);
    } catch (RuntimeException e) {
      throw new AssertionError("seed " + SEED + ": \"" + text + "\"", e);
    }
    switch (reading) {
      case EdtfReading.Read(Edtf edtf) -> {
        assertThat(edtf.spans()).as(text).isNotEmpty().allSatisfy(EdtfFuzzTest::checkYears);
        assertThat(edtf.latest()).as(text).isAfterOrEqualTo(edtf.earliest());
        assertThat(Edtf.of(edtf.text())).as(text).isEqualTo(edtf);
      }
      case EdtfReading.Wrong wrong -> {
        assertThat(wrong.reason()).as(text).isNotBlank();
        assertThat(wrong.mend()).as(text).isNotBlank();
      }
    }
  }

  private static void checkYears(Edtf.Span span) {
    for (LocalDate day : List.of(span.earliest(), span.latest())) {
      assertThat(
              day.equals(LocalDate.MIN)
                  || day.equals(LocalDate.MAX)
                  || Math.abs(day.getYear()) <= 9999)
          .as(day.toString())
          .isTrue();
    }
  }

  @Test
  void any_text_is_a_date_with_bounds_or_is_refused_with_a_reason_and_a_mend() {
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS; i++) {
      check(random(random));
    }
  }

  @Test
  void what_is_nearly_an_expression_is_too() {
    Random random = new Random(SEED);
    int read = 0;
    for (int i = 0; i < TEXTS / 10; i++) {
      String text = nearlyRight(random);
      check(text);
      read += Edtf.parse(text) instanceof EdtfReading.Read ? 1 : 0;
    }
    assertThat(read).as("expressions among them").isGreaterThan(TEXTS / 50);
  }
}
