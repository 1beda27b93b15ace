package org.fonds.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A language whose words the index knows how to reduce to their stems, or {@link #UND} for all
 * others, whose words stand as they are. Each has its own analysis and its own field of text.
 */
public enum TextLanguage {
  EN(IndexField.TEXT_EN),
  RU(IndexField.TEXT_RU),
  UK(IndexField.TEXT_UK),
  PL(IndexField.TEXT_PL),
  ET(IndexField.TEXT_ET),
  LV(IndexField.TEXT_LV),
  LT(IndexField.TEXT_LT),
  FI(IndexField.TEXT_FI),
  DE(IndexField.TEXT_DE),
  HU(IndexField.TEXT_HU),
  RO(IndexField.TEXT_RO),
  CS(IndexField.TEXT_CS),
  BG(IndexField.TEXT_BG),
  SR(IndexField.TEXT_SR),
  JA(IndexField.TEXT_JA),
  KO(IndexField.TEXT_KO),
  FA(IndexField.TEXT_FA),
  UND(IndexField.TEXT_UND);

  private static final Map<String, TextLanguage> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(TextLanguage::code, Function.identity()));

  private final IndexField text;

  TextLanguage(IndexField text) {
    this.text = text;
  }

  /**
   * The language of a code.
   *
   * @param code ISO 639-1, in any case, with or without a region ({@code de-AT}); null if unknown
   * @return {@link #UND} for a language that has no analysis of its own
   */
  public static TextLanguage of(@Nullable String code) {
    if (code == null) {
      return UND;
    }
    String language = Locale.forLanguageTag(code.strip().replace('_', '-')).getLanguage();
    return BY_CODE.getOrDefault(language, UND);
  }

  /** ISO 639-1 code, or {@code und}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of a text in it: stored, and ready to be marked. */
  public IndexField text() {
    return text;
  }
}
