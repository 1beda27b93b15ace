package org.fonds.citation;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** In which letters a citation gives the reference code and the folio. */
public enum CodeScript {
  /** As the holding institution writes them. */
  AS_WRITTEN("written", "As written"),
  /** Cyrillic in Latin letters, by the tables of the American Library Association and Congress. */
  ROMANISED("romanised", "Romanised (ALA-LC)");

  private final String parameter;
  private final String label;

  CodeScript(String parameter, String label) {
    this.parameter = parameter;
    this.label = label;
  }

  /** The way of this name in an address; empty if there is none. */
  public static Optional<CodeScript> of(String parameter) {
    return Arrays.stream(values()).filter(each -> each.parameter.equals(parameter)).findFirst();
  }

  /** The names of all for a message. */
  public static String allowed() {
    return Arrays.stream(values()).map(CodeScript::parameter).collect(Collectors.joining(", "));
  }

  /** Its name in an address. */
  public String parameter() {
    return parameter;
  }

  /** Its name for people. */
  public String label() {
    return label;
  }
}
