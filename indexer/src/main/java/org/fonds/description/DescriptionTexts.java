package org.fonds.description;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a description; what is blank is not there.
 *
 * @param byElement in the order of ISAD(G), without white space at their ends
 */
public record DescriptionTexts(Map<TextElement, String> byElement) {

  public static final DescriptionTexts NONE = new DescriptionTexts(Map.of());

  public DescriptionTexts {
    Map<TextElement, String> kept = new EnumMap<>(TextElement.class);
    byElement.forEach((element, text) -> {
      if (!text.isBlank()) {
        kept.put(element, text.strip());
      }
    });
    byElement = Collections.unmodifiableMap(kept);
  }

  /** One text alone. */
  public static DescriptionTexts of(TextElement element, String text) {
    return new DescriptionTexts(Map.of(element, text));
  }

  public Optional<String> get(TextElement element) {
    return Optional.ofNullable(byElement.get(element));
  }

  /**
   * The same with another text.
   *
   * @param text null or blank to leave it out
   */
  public DescriptionTexts with(TextElement element, @Nullable String text) {
    Map<TextElement, String> other = new EnumMap<>(TextElement.class);
    other.putAll(byElement);
    other.put(element, text == null ? "" : text);
    return new DescriptionTexts(other);
  }

  /** Those that readers may see. */
  public DescriptionTexts forReaders() {
    Map<TextElement, String> seen = new EnumMap<>(TextElement.class);
    seen.putAll(byElement);
    seen.keySet().removeIf(TextElement::isForStaff);
    return new DescriptionTexts(seen);
  }
}
