package org.fonds.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The vocabularies and descriptions that come with the project have no mistakes. */
class DemonstrationArchiveTest {

  private static final Path DOCUMENTS = Path.of("../documents");

  @Test
  void its_vocabularies_are_sound() {
    Vocabularies vocabularies = Vocabularies.read(DOCUMENTS.resolve("vocabularies"));

    assertThat(vocabularies.all()).allSatisfy(each -> assertThat(each.terms()).isNotEmpty());
    assertThat(vocabularies.organisations().nearest("НКВД").getFirst().id()).isEqualTo("nkvd");
  }

  @Test
  void an_abbreviation_of_any_language_leads_to_its_organisation() {
    Vocabulary organisations = Vocabularies.read(DOCUMENTS.resolve("vocabularies")).organisations();

    assertThat(organisations.nearest("NKWD")).extracting(Term::id).contains("nkvd");
    assertThat(organisations.nearest("nkdv")).extracting(Term::id).contains("nkvd");
  }

  @Test
  void its_descriptions_are_sound() throws IOException {
    DescriptionReader reader =
        new DescriptionReader(Vocabularies.read(DOCUMENTS.resolve("vocabularies")));
    List<String> faults = new ArrayList<>();
    for (Path sidecar : sidecars()) {
      String name = sidecar.getFileName().toString();
      if (reader.readYaml(name, Files.readString(sidecar))
          instanceof DescriptionReading.Faulty faulty) {
        faulty.faults().forEach(fault -> faults.add(fault.sentence()));
      }
    }

    assertThat(faults).isEmpty();
  }

  private static List<Path> sidecars() throws IOException {
    Path archive = DOCUMENTS.resolve("archive");
    if (!Files.isDirectory(archive)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(archive)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).toList();
    }
  }
}
