package org.fonds.ingest;

import java.util.List;
import java.util.stream.Stream;
import org.fonds.description.Description;
import org.fonds.description.ReferenceCode;
import org.fonds.store.HeldCopy;

/** What the copies of a document elsewhere are called and what is said of them, for a search. */
final class CopyWords {

  private CopyWords() {}

  static Stream<String> of(List<HeldCopy> copies) {
    return copies.stream()
        .flatMap(copy ->
            Stream.concat(
                PartNames.inWords(copy.name()),
                Stream.ofNullable(copy.description()).flatMap(CopyWords::said)));
  }

  private static Stream<String> said(Description description) {
    return Stream.of(
            Stream.of(description.title()),
            Stream.ofNullable(description.referenceCode()).map(ReferenceCode::text),
            Stream.ofNullable(description.holdingInstitution()),
            description.texts().byElement().values().stream(),
            description.persons().stream(),
            description.creators().stream(),
            description.places().stream())
        .flatMap(words -> words);
  }
}
