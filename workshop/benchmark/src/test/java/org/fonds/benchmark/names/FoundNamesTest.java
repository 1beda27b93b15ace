package org.fonds.benchmark.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds what names in another script find a little below what was reached. */
class FoundNamesTest {

  @TempDir private Path home;

  private static List<NamePair> pairs() {
    Optional<List<NamePair>> pairs =
        Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
            .takeWhile(folder -> folder != null)
            .map(folder -> NamesCorpus.read(folder.resolve(NamesCorpus.PLACE)))
            .flatMap(Optional::stream)
            .findFirst();
    assumeTrue(pairs.isPresent(), "skipped: ../" + NamesCorpus.PLACE + " is missing");
    return pairs.orElseThrow();
  }

  private static NameHits of(SortedMap<String, NameHits> hits, String... difficulties) {
    return NameHits.sum(
        hits.entrySet().stream()
            .filter(each -> Stream.of(difficulties).anyMatch(each.getKey()::startsWith))
            .map(Map.Entry::getValue)
            .toList());
  }

  @ParameterizedTest
  @EnumSource(Side.class)
  void are_as_many_as_were_reached(Side kept) {
    SortedMap<String, NameHits> hits = new NameSearches(pairs()).run(kept, home);

    NameHits near = of(hits, "same", "close");
    assertThat(near.recall()).isGreaterThanOrEqualTo(0.97);
    assertThat(near.precision()).isGreaterThanOrEqualTo(0.95);
    assertThat(of(hits, "far").recall()).isGreaterThanOrEqualTo(0.77);
  }
}
