package org.fonds.generator;

import java.util.stream.Collectors;

/** The description that stands beside the file: the text's own head, and that it is no source. */
final class Sidecar {

  private static final String FOR_ALL =
      """
      holdingInstitution: Fonds demonstration archive
      rights: "Written for the demonstration of Fonds; Apache-2.0. Not evidence: do not cite as a source."
      demonstration: true
      """;

  private Sidecar() {}

  static String of(SourceText text) {
    return text.head().stream()
            .filter(line -> !line.startsWith("file:") && !line.startsWith("language:"))
            .collect(Collectors.joining("\n", "", "\n"))
        + FOR_ALL;
  }
}
