package org.fonds.search.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fonds.index.IndexedDocument;
import org.fonds.index.TextLanguage;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchOutcome.Looser;
import org.fonds.search.SearchQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpellingHelpTest {

  private static final int DEPORTATIONS = 6;

  private ArchiveIndex index;

  @BeforeAll
  void fill(@TempDir Path home) {
    List<IndexedDocument> documents = new ArrayList<>();
    for (int i = 0; i < DEPORTATIONS; i++) {
      documents.add(page("deported-" + i, "en", "Trains of the deportation in the camp of " + i));
    }
    documents.addAll(
        List.of(
            page("slip", "en", "Lists of the deportaton, badly read"),
            page("en", "en", "The commission heard the warden and prisoners about the executions."),
            page("en-2", "en", "The warden counted them."),
            page("ru", "ru", "Протокол о расстреле заключённых и приговор тройки."),
            page("uk", "uk", "Свідчення про голодомор і розкуркулення селян."),
            page("pl", "pl", "Lista oficerów i groby, o których pisano w sprawozdaniu."),
            page("de", "de", "Ein Befehl zu warten; wer grobe Fehler machte, wurde erschossen."),
            page("de-2", "de", "Das war eine grobe Lüge."),
            page("et", "et", "Küüditamine ja vangilaager jäid mällu."),
            page("lv", "lv", "Izsūtīšana uz nometinājumu bez tiesas."),
            page("lt", "lt", "Trėmimai ir tremtiniai prie Laptevų jūros."),
            page("fi", "fi", "Sotavangit palasivat kotiin pakkosiirron jälkeen."),
            page("hu", "hu", "A kényszermunka és a kitelepítés évei."),
            page("ro", "ro", "Deținuți politici și deportări în Bărăgan."),
            page("cs", "cs", "Výslech vězňů a rozsudky mimořádných soudů."),
            page("bg", "bg", "Лагерите и принудителния труд на затворниците."),
            page("sr", "sr", "Сведочења заробљеника о стрељању.")));
    index = ArchiveIndex.open(SolrSettings.embedded(), home);
    index.put(documents);
    index.commit();
  }

  private static IndexedDocument page(String id, String language, String text) {
    return ArchiveFixtures.document(id).page(language, text).built();
  }

  @AfterAll
  void close() {
    index.close();
  }

  private List<Looser> offered(String typed) {
    return switch (new SolrSearch(index, ArchiveFixtures.vocabularies())
        .search(SearchQuery.of(typed))) {
      case SearchOutcome.Found found -> found.looser();
      case SearchOutcome.Unavailable away -> throw new AssertionError(away.reason());
    };
  }

  @Nested
  class A_word_that_stands_nowhere {

    @ParameterizedTest
    @CsvSource({
      "en, comission, commission",
      "en, exectuions, executions",
      "ru, расстерле, расстреле",
      "ru, закючённых, заключенных",
      "uk, голодомр, голодомор",
      "uk, розкуркуленя, розкуркулення",
      "pl, sprawozdniu, sprawozdaniu",
      "pl, oficrów, oficerow",
      "de, erscohssen, erschossen",
      "et, vangilager, vangilaager",
      "lv, nometnājumu, nometinajumu",
      "lt, trmtiniai, tremtiniai",
      "fi, pakkosirron, pakkosiirron",
      "hu, kényszrmunka, kenyszermunka",
      "ro, deportri, deportari",
      "cs, rozsdky, rozsudky",
      "bg, принудитлния, принудителния",
      "sr, заробљенка, заробљеника"
    })
    void is_offered_in_the_nearest_spelling(String language, String typed, String meant) {
      assertThat(offered(typed))
          .as(language)
          .first()
          .isEqualTo(new Looser(SearchQuery.of(meant), 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzzzzzz", "xyzzyplugh", "ыыыыыыы", "...", "抑留抑留抑留"})
    void is_not_where_nothing_is_near(String typed) {
      assertThat(offered(typed)).isEmpty();
    }

    @Test
    void is_taken_for_one_of_the_language_of_its_letters() {
      assertThat(offered("gróbi")).first().isEqualTo(new Looser(SearchQuery.of("groby"), 1));
      assertThat(offered("grobi").getFirst().query().text()).isEqualTo("grobe");
    }

    @Test
    void is_taken_for_one_of_the_language_of_the_words_around() {
      assertThat(offered("warven").getFirst().query().text()).isEqualTo("warden");
      assertThat(offered("Befehl warven").getFirst().query().text()).isEqualTo("Befehl warten");
      assertThat(offered("commission warven").getFirst().query().text())
          .isEqualTo("commission warden");
    }

    @Test
    void is_offered_only_if_the_whole_search_then_finds_something() {
      assertThat(offered("Befehl comission"))
          .extracting(looser -> looser.query().text())
          .containsExactly("Befehl");
    }
  }

  @Nested
  class A_word_that_hardly_stands_anywhere {

    @Test
    void is_offered_in_a_spelling_that_finds_clearly_more() {
      assertThat(offered("deportaton"))
          .containsExactly(new Looser(SearchQuery.of("deportation"), DEPORTATIONS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"commission", "deportation", "grobe", "Befehl", "приговор"})
    void is_left_alone_where_nothing_near_finds_clearly_more(String typed) {
      assertThat(offered(typed)).isEmpty();
    }
  }

  @Nested
  class A_word_by_its_letters {

    @ParameterizedTest
    @CsvSource({
      "więzeń, PL",
      "mõrv, ET",
      "izsūtšana, LV",
      "trėmimai, LT",
      "kényszrmunka, HU",
      "deținți, RO",
      "vězňů, CS",
      "голодомір, UK",
      "расстрелы, RU",
      "заробљенка, SR"
    })
    void may_be_of_few_languages(String typed, TextLanguage language) {
      assertThat(WrittenLanguages.of(typed)).contains(language).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void may_be_of_many_or_of_none() {
      assertThat(WrittenLanguages.of("lista"))
          .contains(TextLanguage.EN, TextLanguage.PL, TextLanguage.SR)
          .doesNotContain(TextLanguage.RU);
      assertThat(WrittenLanguages.of("抑留")).isEmpty();
      assertThat(WrittenLanguages.of("\ud800")).isEmpty();
    }
  }
}
