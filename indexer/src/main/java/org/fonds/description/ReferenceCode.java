package org.fonds.description;

import java.util.List;

/**
 * Where a source lies in its holding institution: fonds, opis, delo and list, or box and folder.
 *
 * @param text the code as the institution writes it, such as {@code ф. 1, оп. 2, д. 4, л. 1–4}
 */
public record ReferenceCode(String text) {

  public ReferenceCode {
    text = text.strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a reference code has at least one character");
    }
  }

  /**
   * The units in which the source lies, the widest first; none where the code does not say what its
   * numbers mean.
   */
  public List<ReferenceUnit> units() {
    return ReferenceUnit.in(text);
  }
}
