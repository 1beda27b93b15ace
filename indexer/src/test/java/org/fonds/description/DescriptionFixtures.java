package org.fonds.description;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Vocabularies and descriptions for tests. */
public final class DescriptionFixtures {

  public static final String COUNTRIES =
      """
      terms:
        - id: pl
          names: {en: Poland, pl: Polska, ru: Польша}
          kind: present
        - id: ru
          names: {en: Russia, ru: Россия}
        - id: ua
          names: {en: Ukraine}
        - id: ee
          names: {en: Estonia}
        - id: "no"
          names: {en: Norway}
        - id: second-polish-republic
          names: {en: Second Polish Republic, pl: II Rzeczpospolita}
          kind: historical
          existence: 1918/1939
          presentCountries: [pl, ua]
        - id: estonian-ssr
          names: {en: Estonian SSR}
          kind: historical
          existence: 1940/1991
          presentCountries: [ee]
      """;

  public static final String ORGANISATIONS =
      """
      terms:
        - id: ogpu
          names: {en: OGPU, ru: ОГПУ}
          successors: [nkvd]
        - id: nkvd
          names: {en: NKVD, ru: НКВД, pl: NKWD}
          alternativeNames: ["People's Commissariat for Internal Affairs", "Народный комиссариат внутренних дел"]
          existence: ["1934-07-10/1946-03-15"]
          predecessors: [ogpu]
        - id: red-army
          names: {en: Red Army, ru: Красная армия}
      """;

  public static final String TYPES =
      """
      terms:
        - id: report
          names: {en: report, pl: raport}
          cslType: report
        - id: order
          names: {en: order}
      """;

  public static final String EVENTS =
      """
      terms:
        - id: katyn-1940
          names: {en: Katyn massacre, pl: Zbrodnia katyńska}
          existence: 1940-04/1940-05
          countries: [ru]
      """;

  private DescriptionFixtures() {}

  /** Writes four small vocabularies. */
  public static Path writeVocabularies(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (var file :
        Map.of(
                "countries", COUNTRIES,
                "organisations", ORGANISATIONS,
                "types", TYPES,
                "events", EVENTS)
            .entrySet()) {
      Files.writeString(folder.resolve(file.getKey() + ".yaml"), file.getValue());
    }
    return folder;
  }

  /** A description that uses every field. */
  public static Description katyn() {
    return new Description(
        "Regest: o zbrodni katyńskiej",
        "report",
        Level.ITEM,
        null,
        new UncertainDate("wiosna 1940", DateCalendar.GREGORIAN, Edtf.of("1940-04/1940-05")),
        List.of("pl", "second-polish-republic"),
        List.of("Katyń", "Smoleńsk"),
        List.of("nkvd"),
        List.of("katyn-1940"),
        List.of("Lavrentiy Beria"),
        List.of("Archivist"),
        "State Archive",
        new ReferenceCode("ф. 1, оп. 2, д. 4, л. 1–4"),
        List.of("pl"),
        DescriptionTexts.of(
                TextElement.SCOPE_AND_CONTENT, "Demonstration summary, not a source: a line.")
            .with(TextElement.HOLDING_PLACE, "Moscow")
            .with(TextElement.PUBLICATION_NOTE, "After an overview.")
            .with(TextElement.RIGHTS, "CC0"),
        Access.OPEN,
        true,
        true);
  }

  /** A description of nothing but a title. */
  public static Description titled(String title) {
    return new Description(
        title,
        null,
        Level.ITEM,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        DescriptionTexts.NONE,
        Access.OPEN,
        false,
        true);
  }
}
