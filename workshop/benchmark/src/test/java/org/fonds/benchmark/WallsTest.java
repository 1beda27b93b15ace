package org.fonds.benchmark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which package of the benchmark may know what. */
class WallsTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.fonds.benchmark");

  @Test
  void something_is_checked() {
    assertThat(CLASSES.size()).isGreaterThan(20);
  }

  @Test
  void only_the_command_line_knows_picocli_and_the_standard_streams() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.fonds.benchmark")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage("org.fonds.benchmark")
        .should(ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
  }

  @Test
  void measuring_a_command_knows_nothing_of_an_archive() {
    noClasses()
        .that()
        .resideInAPackage("org.fonds.benchmark.measurement")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.fonds.description..",
            "org.fonds.extraction..",
            "org.fonds.ingest..",
            "org.fonds.store..",
            "org.fonds.index..")
        .check(CLASSES);
  }

  @Test
  void packages_know_each_other_in_one_direction() {
    slices().matching("org.fonds.benchmark.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void no_generic_exception_is_thrown() {
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
  }
}
