package org.fonds.search.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.search.AllWays;
import org.fonds.search.HitsAgain;
import org.fonds.search.Matching;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AllWaysTest {

  private ArchiveIndex index;
  private SolrSearch search;

  @BeforeAll
  void fill(@TempDir Path home) {
    index = ArchiveIndex.open(SolrSettings.embedded(), home);
    index.put(
        List.of(
            ArchiveFixtures.document("ru").page("ru", "Хрущёв говорил о лагерях.").built(),
            ArchiveFixtures.document("ru-2").page("ru", "О Хрущёве писали многие.").built(),
            ArchiveFixtures.document("pl").page("pl", "Nikita Chruszczow mówił.").built(),
            ArchiveFixtures.document("en")
                .title("Khrushchev in the title")
                .page("en", "Khrushchev, Khrushchev and again Khrushchev.")
                .built()));
    index.commit();
    search = new SolrSearch(index, ArchiveFixtures.vocabularies());
  }

  @AfterAll
  void close() {
    index.close();
  }

  private AllWays.Found asked(String words) {
    return switch (search.inAllWays(SearchQuery.of(words), 10)) {
      case AllWays.Found found -> found;
      case AllWays.Unavailable away -> throw new AssertionError(away.reason());
    };
  }

  private long total(String words, Matching matching) {
    SearchQuery query = SearchQuery.of(words);
    return switch (search.search(query.with(query.words().matching(matching)))) {
      case SearchOutcome.Found found -> found.total();
      case SearchOutcome.Unavailable away -> throw new AssertionError(away.reason());
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Хрущёв",
        "Chruszczow",
        "Khrushchev Chruszczow",
        "\"Nikita Chruszczow\"",
        "nobody",
        "лагерях OR title:Khrushchev",
        "\"unclosed лагерь",
        "",
        "???"
      })
  void number_what_a_search_in_each_way_finds(String words) {
    AllWays.Found found = asked(words);

    assertThat(found.exactly()).isEqualTo(total(words, Matching.EXACT));
    assertThat(found.inAllScripts()).isEqualTo(total(words, Matching.ALL_SCRIPTS));
    assertThat(found.soundingAlike()).isEqualTo(total(words, Matching.SOUNDS_ALIKE));
  }

  @Test
  void begin_with_what_has_the_words_as_written() {
    assertThat(asked("Chruszczow").hits())
        .extracting(hit -> hit.document().id())
        .hasSize(4)
        .startsWith("pl");
    assertThat(asked("Хрущёв").hits().getFirst().document().id()).isEqualTo("ru");
  }

  @Test
  void offer_what_finds_least_where_nothing_is_found() {
    AllWays.Found found = asked("Xyzzyplugh Chruszczow");

    assertThat(found.isNothing()).isTrue();
    assertThat(found.perhaps()).isNotNull();
    assertThat(asked("xyzzyplugh").perhaps()).isNull();
  }

  @Test
  void are_shown_again_as_far_as_they_are_there() {
    HitsAgain again = search.again(SearchQuery.of("Chruszczow"), List.of("pl", "gone", "en"));

    assertThat(again).isInstanceOf(HitsAgain.Found.class);
    if (again instanceof HitsAgain.Found found) {
      assertThat(found.hits())
          .extracting(hit -> hit.document().id())
          .containsExactlyInAnyOrder("pl", "en");
      assertThat(found.hits()).allMatch(hit -> hit.snippets().size() == 1);
    }
    assertThat(search.again(SearchQuery.of("x"), List.of()))
        .isEqualTo(new HitsAgain.Found(List.of()));
  }
}
