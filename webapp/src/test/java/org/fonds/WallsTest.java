package org.fonds;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.router.Route;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.fonds.account.Accounts;
import org.fonds.account.ApiTokens;
import org.fonds.account.Invitations;
import org.fonds.document.Documents;
import org.fonds.holding.solr.Holdings;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.ingest.Correcting;
import org.fonds.ingest.DescriptionChanges;
import org.fonds.ingest.Ingest;
import org.fonds.ingest.Redacting;
import org.fonds.overview.solr.SolrOverview;
import org.fonds.quotation.solr.Quotations;
import org.fonds.search.solr.FigureCounts;
import org.fonds.search.solr.PageMarks;
import org.fonds.search.solr.RelatedDocuments;
import org.fonds.search.solr.SimilarDocuments;
import org.fonds.search.solr.SolrSearch;
import org.fonds.store.ArchiveStore;
import org.fonds.suggestion.solr.SolrSuggestions;
import org.fonds.vocabulary.VocabularyEditing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;

class WallsTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Nested
  class The_site {

    @Test
    void is_looked_at() {
      assertThat(CLASSES).hasSizeGreaterThan(100);
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
  }

  @Nested
  class What_readers_come_to {

    @Test
    void holds_nothing_by_which_something_closed_could_be_seen() {
      noFields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(
              "org.fonds.api",
              "org.fonds.batch",
              "org.fonds.batch.ui",
              "org.fonds.search.ui",
              "org.fonds.document.ui",
              "org.fonds.holding.ui",
              "org.fonds.overview.ui",
              "org.fonds.permalink",
              "org.fonds.quotation.ui",
              "org.fonds.research.ui",
              "org.fonds.signpost..",
              "org.fonds.shell.ui")
          .should()
          .haveRawType(
              type(ArchiveIndex.class)
                  .or(type(ArchiveStore.class))
                  .or(type(Documents.class))
                  .or(type(SolrSearch.class))
                  .or(type(SolrSuggestions.class))
                  .or(type(PageMarks.class))
                  .or(type(Quotations.class))
                  .or(type(SolrOverview.class))
                  .or(type(FigureCounts.class))
                  .or(type(SimilarDocuments.class))
                  .or(type(RelatedDocuments.class))
                  .or(type(Holdings.class)))
          .because("everybody is led by ReadingRooms into the room of the own role")
          .check(CLASSES);
    }
  }

  @Nested
  class What_is_done {

    /** They change something, and the journal is not told by them. */
    private static final Map<Class<?>, Set<String>> QUIET =
        Map.of(
            Accounts.class,
            Set.of("add", "addByOpenId", "changeRole", "enable", "changePassword"),
            Invitations.class,
            Set.of("newcomer", "forPassword", "redeem"),
            ApiTokens.class,
            Set.of("issue", "revoke"),
            Ingest.class,
            Set.of("accept", "ingest", "process", "openWhatIsDue", "readImages"),
            DescriptionChanges.class,
            Set.of("describe", "describeAll", "describeUnit"),
            Correcting.class,
            Set.of("correct"),
            Redacting.class,
            Set.of("save"),
            VocabularyEditing.class,
            Set.of("save", "saveAll", "merge", "remove"));

    @Test
    void is_done_by_what_tells_the_journal() {
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.fonds.account", "org.fonds.correction", "org.fonds.desk", "org.fonds.term")
          .should()
          .callMethodWhere(
              describe(
                  "changes something and tells nobody",
                  call ->
                      QUIET.entrySet().stream()
                          .anyMatch(quiet ->
                              call.getTargetOwner().isEquivalentTo(quiet.getKey())
                                  && quiet.getValue().contains(call.getTarget().getName()))))
          .because("each deed stands in the journal; CONTRIBUTING says how to add one")
          .check(CLASSES);
    }
  }

  @Nested
  class Solr {

    @Test
    void is_known_to_its_own_package_alone() {
      noClasses()
          .that()
          .resideOutsideOfPackage("org.fonds..solr..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.solr..", "org.apache.lucene..")
          .check(CLASSES);
    }
  }

  @Nested
  class Vaadin {

    @Test
    void is_known_to_the_pages_alone() {
      noClasses()
          .that()
          .resideOutsideOfPackage("org.fonds..ui..")
          .should()
          .dependOnClassesThat(
              describe("are Vaadin's, but for its part in Spring Security", this::isOfPages))
          .check(CLASSES);
    }

    @Test
    void shows_views_that_nothing_else_can_use() {
      classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate().check(CLASSES);
    }

    private boolean isOfPages(JavaClass type) {
      return type.getPackageName().startsWith("com.vaadin")
          && !type.getPackageName().startsWith("com.vaadin.flow.spring.security");
    }
  }

  @Nested
  class What_is_asked_and_answered {

    private static final String[] DOMAIN = {
      "org.fonds.search",
      "org.fonds.search.solr",
      "org.fonds.document",
      "org.fonds.citation",
      "org.fonds.export",
      "org.fonds.desk",
      "org.fonds.upload",
      "org.fonds.history",
      "org.fonds.holding",
      "org.fonds.holding.solr",
      "org.fonds.overview",
      "org.fonds.overview.atlas",
      "org.fonds.overview.drawing",
      "org.fonds.overview.solr",
      "org.fonds.quotation",
      "org.fonds.quotation.solr",
      "org.fonds.signpost",
      "org.fonds.site"
    };
    private static final String[] FRAMEWORKS = {
      "org.springframework..", "jakarta..", "io.swagger..", "com.zaxxer.."
    };

    @Test
    void knows_no_framework() {
      noClasses()
          .that()
          .resideInAnyPackage(DOMAIN)
          .and()
          .areNotAnnotatedWith(ConfigurationProperties.class)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FRAMEWORKS)
          .check(CLASSES);
    }

    @Test
    void has_settings_that_know_only_how_they_are_read() {
      noClasses()
          .that()
          .resideInAnyPackage(DOMAIN)
          .and()
          .areAnnotatedWith(ConfigurationProperties.class)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(FRAMEWORKS)
                  .and(
                      not(
                          resideInAnyPackage(
                              "org.springframework.boot.context.properties..",
                              "org.springframework.util.unit"))))
          .check(CLASSES);
    }

    @Test
    void reads_and_writes_its_database_by_plain_sql_and_no_more_of_the_framework() {
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.fonds.account",
              "org.fonds.arrival",
              "org.fonds.audit",
              "org.fonds.batch",
              "org.fonds.correction",
              "org.fonds.draft",
              "org.fonds.research",
              "org.fonds.research.dossier")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(FRAMEWORKS)
                  .and(
                      not(
                          resideInAnyPackage(
                              "org.springframework.jdbc.core..",
                              "org.springframework.dao",
                              "org.springframework.transaction..",
                              "org.springframework.security.crypto.password"))))
          .check(CLASSES);
    }

    @Test
    void knows_none_of_the_pages() {
      noClasses()
          .that()
          .resideOutsideOfPackages("org.fonds..ui..", "org.fonds")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.fonds..ui..")
          .check(CLASSES);
    }
  }
}
