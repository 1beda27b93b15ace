package org.fonds;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Which package of the indexer may know what. */
class WallsTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.fonds");

  private static void holds(ArchRule rule) {
    rule.check(CLASSES);
  }

  @Test
  void something_is_checked() {
    assertThat(CLASSES.containPackage("org.fonds.ingest")).isTrue();
    assertThat(CLASSES.size()).isGreaterThan(50);
  }

  @Test
  void only_the_contract_with_Solr_knows_Solr() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.fonds.index..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.solr..", "org.apache.lucene.."));
  }

  @Test
  void only_extraction_knows_Tika() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.fonds.extraction..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.tika..", "org.apache.pdfbox..", "org.apache.poi.."));
  }

  @Test
  void only_the_store_knows_OCFL() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.fonds.store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.ocfl.."));
  }

  @Test
  void only_the_command_line_knows_picocli_and_Spring() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.fonds.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "org.springframework.."));
  }

  @Test
  void descriptions_know_nothing_of_files_in_the_archive() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("org.fonds.description..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.fonds.extraction..",
                "org.fonds.store..",
                "org.fonds.index..",
                "org.fonds.ingest..",
                "org.fonds.cli.."));
  }

  @Test
  void packages_know_each_other_in_one_direction() {
    holds(slices().matching("org.fonds.(*)..").should().beFreeOfCycles());
  }

  @Test
  void no_generic_exception_is_thrown() {
    holds(NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS);
  }

  @Test
  void only_the_command_line_speaks_to_the_standard_streams() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.fonds.cli..")
            .should(ACCESS_STANDARD_STREAMS));
  }
}
