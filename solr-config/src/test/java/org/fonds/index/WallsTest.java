package org.fonds.index;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.apache.solr.client.solrj.SolrClient;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WallsTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.fonds");

  @Nested
  class The_contract_with_Solr {

    @Test
    void is_looked_at() {
      assertThat(CLASSES).hasSizeGreaterThan(10);
    }

    @Test
    void leaves_clients_to_the_client_package() {
      noClasses()
          .that()
          .resideOutsideOfPackage("org.fonds.index.client..")
          .should()
          .dependOnClassesThat(DescribedPredicate.describe("are Solr clients", this::isClient))
          .check(CLASSES);
    }

    @Test
    void knows_nothing_of_the_other_modules() {
      noClasses()
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are Fonds' own but not the index's",
                  type ->
                      type.getPackageName().startsWith("org.fonds")
                          && !type.getPackageName().startsWith("org.fonds.index")
                          && !type.getPackageName().startsWith("org.fonds.name")))
          .check(CLASSES);
    }

    @Test
    void keeps_names_apart_from_Solr() {
      noClasses()
          .that()
          .resideInAPackage("org.fonds.name..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache..", "org.fonds.index..")
          .check(CLASSES);
    }

    @Test
    void has_no_cycles() {
      slices().matching("org.fonds.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void throws_what_its_callers_can_tell_apart() {
      NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
    }

    @Test
    void prints_nothing_and_logs_by_slf4j_alone() {
      NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
      NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
    }

    private boolean isClient(JavaClass type) {
      return type.isAssignableTo(SolrClient.class);
    }
  }
}
