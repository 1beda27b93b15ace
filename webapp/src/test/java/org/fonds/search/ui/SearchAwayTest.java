package org.fonds.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.fonds.description.CreatorReader;
import org.fonds.search.SearchFixtures;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.solr.ArchiveFixtures;
import org.fonds.signpost.Coins;
import org.fonds.signpost.ui.ReferenceMarks;
import org.fonds.site.SiteSettings;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "org.fonds.search.ui.none")
class SearchAwayTest extends BrowserlessTest {

  private static final SearchQuery WORDS = SearchQuery.of("Katyń");

  @Test
  void says_so_in_the_place_of_the_hits_and_tries_again() {
    HitList hits =
        new HitList(
            ArchiveFixtures.vocabularies(),
            new ReferenceMarks(
                new Coins(
                    new SiteSettings(null, null),
                    new CreatorReader(ArchiveFixtures.vocabularies()))),
            hit -> {},
            hit -> {},
            () -> {});
    UI.getCurrent().add(hits);
    hits.show(SearchFixtures.found(WORDS, 6), List.of());
    AtomicInteger tries = new AtomicInteger();

    hits.show(
        new SearchOutcome.Unavailable(WORDS, "The index is being rebuilt."),
        tries::incrementAndGet);
    test(find(Button.class, hits).single()).click();

    assertThat(find(HitArticle.class, hits).exists()).isFalse();
    assertThat(hits.getElement().getTextRecursively()).contains("The index is being rebuilt.");
    assertThat(tries).hasValue(1);
  }
}
