package org.fonds.description;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The vocabularies of one archive, as they are now: what its sources are described with, and what a
 * search for one name finds by another. People edit them while the archive is open; whoever asks
 * again is told what holds then. Safe for several threads.
 */
public final class Vocabularies {

  /** Their names; each lies in a file of its name, such as {@code countries.yaml}. */
  public static final List<String> NAMES =
      List.of("countries", "organisations", "types", "events", "names", "euphemisms");

  private volatile VocabularySet now;

  public Vocabularies(VocabularySet now) {
    this.now = now;
  }

  /** What sources are described with, and other names. */
  public Vocabularies(
      Vocabulary countries,
      Vocabulary organisations,
      Vocabulary types,
      Vocabulary events,
      Vocabulary names,
      Vocabulary euphemisms) {
    this(new VocabularySet(countries, organisations, types, events, names, euphemisms));
  }

  /** What sources are described with, without any other names. */
  public Vocabularies(
      Vocabulary countries, Vocabulary organisations, Vocabulary types, Vocabulary events) {
    this(
        countries,
        organisations,
        types,
        events,
        new Vocabulary("names", List.of()),
        new Vocabulary("euphemisms", List.of()));
  }

  /**
   * Reads the files of a folder; {@code names} and {@code euphemisms} may be missing.
   *
   * @throws InvalidVocabulariesException if another is missing or one is wrong; its message lists
   *     every fault with file, line, term and value
   */
  public static Vocabularies read(Path folder) {
    return new Vocabularies(VocabularyReader.read(VocabularyTexts.of(folder)));
  }

  /** All of this moment, which fit together. */
  public VocabularySet now() {
    return now;
  }

  /** From now on others hold. */
  public void become(VocabularySet then) {
    now = then;
  }

  public Vocabulary countries() {
    return now.countries();
  }

  public Vocabulary organisations() {
    return now.organisations();
  }

  public Vocabulary types() {
    return now.types();
  }

  public Vocabulary events() {
    return now.events();
  }

  /** Places and persons that are called otherwise in other languages; may be empty. */
  public Vocabulary names() {
    return now.names();
  }

  /** What was said instead of what was meant; may be empty. */
  public Vocabulary euphemisms() {
    return now.euphemisms();
  }

  /** All of them, countries first. */
  public Stream<Vocabulary> all() {
    return now.all();
  }

  /** Something that is made of the vocabularies, and made anew when they have changed. */
  public <T> Supplier<T> derived(Function<VocabularySet, T> made) {
    return new Supplier<>() {
      private @Nullable VocabularySet of;
      private @Nullable T last;

      @Override
      public synchronized T get() {
        VocabularySet current = now;
        T derived = last;
        if (derived == null || !current.equals(of)) {
          derived = made.apply(current);
          last = derived;
          of = current;
        }
        return derived;
      }
    };
  }
}
