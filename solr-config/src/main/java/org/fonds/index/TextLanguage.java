package org.fonds.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A language whose words the index knows how to reduce to their stems, or {@link #UND} for all
 * others, whose words stand as they are. Each has its own analysis and two fields: one for the text
 * of a page, one for the words of all pages of a document.
 */
public enum TextLanguage {
  EN(IndexField.TEXT_EN, IndexField.ALL_EN),
  RU(IndexField.TEXT_RU, IndexField.ALL_RU),
  UK(IndexField.TEXT_UK, IndexField.ALL_UK),
  PL(IndexField.TEXT_PL, IndexField.ALL_PL),
  ET(IndexField.TEXT_ET, IndexField.ALL_ET),
  LV(IndexField.TEXT_LV, IndexField.ALL_LV),
  LT(IndexField.TEXT_LT, IndexField.ALL_LT),
  FI(IndexField.TEXT_FI, IndexField.ALL_FI),
  DE(IndexField.TEXT_DE, IndexField.ALL_DE),
  HU(IndexField.TEXT_HU, IndexField.ALL_HU),
  RO(IndexField.TEXT_RO, IndexField.ALL_RO),
  CS(IndexField.TEXT_CS, IndexField.ALL_CS),
  BG(IndexField.TEXT_BG, IndexField.ALL_BG),
  SR(IndexField.TEXT_SR, IndexField.ALL_SR),
  JA(IndexField.TEXT_JA, IndexField.ALL_JA),
  KO(IndexField.TEXT_KO, IndexField.ALL_KO),
  UND(IndexField.TEXT_UND, IndexField.ALL_UND);

  private static final Map<String, TextLanguage> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(TextLanguage::code, Function.identity()));

  private final IndexField page;
  private final IndexField document;

  TextLanguage(IndexField page, IndexField document) {
    this.page = page;
    this.document = document;
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

  /** The field of a page's text: stored, and ready to be marked. */
  public IndexField page() {
    return page;
  }

  /** The field of the words of all pages of a document: searched, never stored. */
  public IndexField document() {
    return document;
  }
}
