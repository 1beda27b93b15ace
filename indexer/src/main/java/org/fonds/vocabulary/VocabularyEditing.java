package org.fonds.vocabulary;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fonds.description.IndexerException;
import org.fonds.description.InvalidVocabulariesException;
import org.fonds.description.Term;
import org.fonds.description.TermBuilder;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.description.VocabularySet;
import org.fonds.description.VocabularyText;
import org.fonds.description.VocabularyTexts;
import org.fonds.store.Durable;
import org.jspecify.annotations.Nullable;

/**
 * Where the terms of an archive are changed. An edit is written down before the files of the
 * vocabularies are, so that an interruption leaves the whole of it or nothing. Safe for several
 * threads.
 */
public final class VocabularyEditing {

  private final Path folder;
  private final Vocabularies vocabularies;
  private final InstantSource clock;
  private final EditLog log;

  private VocabularyEditing(Path folder, Vocabularies vocabularies, InstantSource clock) {
    this.folder = folder;
    this.vocabularies = vocabularies;
    this.clock = clock;
    this.log = new EditLog(folder.resolve("changes.jsonl"), folder.resolve("change-begun.json"));
  }

  /**
   * Opens the editing of a folder, and ends what was interrupted.
   *
   * @param vocabularies of this folder, as they were read
   * @throws IndexerException if the disk refuses
   */
  public static VocabularyEditing open(
      Path folder, Vocabularies vocabularies, InstantSource clock) {
    VocabularyEditing editing = new VocabularyEditing(folder, vocabularies, clock);
    editing.finish();
    return editing;
  }

  private void finish() {
    try {
      Optional<VocabularyEdit> unfinished = log.unfinished();
      if (unfinished.isPresent()) {
        write(unfinished.get().changes());
        log.end(unfinished.get());
      }
    } catch (IOException e) {
      throw refused(e);
    }
  }

  private @Nullable Term now(String vocabulary, String id) {
    return new TermsInWork(vocabularies.now()).find(vocabulary, id).orElse(null);
  }

  /**
   * Saves a term; what followed on what is said in the other terms too.
   *
   * @param vocabulary its name
   * @param shown the term as the person saw it; null for a new one
   */
  public EditOutcome save(
      String vocabulary, @Nullable Term shown, Term written, String who, String why) {
    return edit(
        work -> BothSides.put(work, vocabulary, shown, written),
        () -> {
          Term now = now(vocabulary, written.id());
          if (shown == null
              && vocabularies
                  .now()
                  .named(vocabulary)
                  .flatMap(all -> all.find(written.id()))
                  .isPresent()) {
            return Optional.of(
                new EditOutcome.Faulty(
                    List.of(
                        "There is a term of the id “%s” already, or was; choose another id."
                            .formatted(written.id()))));
          }
          return Objects.equals(now, shown)
              ? Optional.empty()
              : Optional.of(new EditOutcome.Outdated());
        },
        who,
        why);
  }

  /**
   * Saves many terms, all or none.
   *
   * @param changes from what the person saw
   */
  public EditOutcome saveAll(List<TermChange> changes, String who, String why) {
    return edit(
        work -> {
          for (TermChange change : changes) {
            Term after = change.after();
            if (after != null) {
              BothSides.put(work, change.vocabulary(), change.before(), after);
            }
          }
          // Where two of them contradict each other the one that was written holds.
          changes.forEach(change -> {
            Term after = change.after();
            if (after != null) {
              work.put(change.vocabulary(), after);
            }
          });
        },
        () ->
            changes.stream()
                    .allMatch(change ->
                        Objects.equals(now(change.vocabulary(), change.id()), change.before()))
                ? Optional.empty()
                : Optional.of(new EditOutcome.Outdated()),
        who,
        why);
  }

  /**
   * Makes two terms one: the second is called all that the first was, stands wherever the first
   * stood, and is found by the first's id.
   */
  public EditOutcome merge(String vocabulary, String from, String into, String who, String why) {
    Term gone = now(vocabulary, from);
    Term left = now(vocabulary, into);
    if (gone == null || left == null || from.equals(into)) {
      return new EditOutcome.Faulty(
          List.of(
              "Two terms are needed, “%s” and “%s”; look whether both are still there."
                  .formatted(from, into)));
    }
    return edit(work -> new Merge(work, vocabulary, gone, left).make(), Optional::empty, who, why);
  }

  /** Takes a term away that nothing names. */
  public EditOutcome remove(String vocabulary, Term shown, String who, String why) {
    return edit(
        work -> {
          BothSides.put(work, vocabulary, shown, unlinked(shown));
          work.remove(vocabulary, shown.id());
        },
        () ->
            shown.equals(now(vocabulary, shown.id()))
                ? Optional.empty()
                : Optional.of(new EditOutcome.Outdated()),
        who,
        why);
  }

  private static Term unlinked(Term term) {
    return TermBuilder.of(term).predecessors(List.of()).successors(List.of()).build();
  }

  /** Looks whether an edit may be made. */
  private interface Check {
    Optional<EditOutcome> objection();
  }

  private synchronized EditOutcome edit(
      Consumer<TermsInWork> change, Check check, String who, String why) {
    Optional<EditOutcome> objection = check.objection();
    if (objection.isPresent()) {
      return objection.get();
    }
    TermsInWork work = new TermsInWork(vocabularies.now());
    change.accept(work);
    List<TermChange> changes = work.changes();
    if (changes.isEmpty()) {
      return new EditOutcome.Unchanged();
    }
    try {
      VocabularySet.read(written(changes));
      VocabularyEdit edit = new VocabularyEdit(clock.instant(), who, why.strip(), changes);
      log.begin(edit);
      write(changes);
      log.end(edit);
      return new EditOutcome.Saved(edit);
    } catch (InvalidVocabulariesException e) {
      return new EditOutcome.Faulty(e.faults());
    } catch (IOException e) {
      throw refused(e);
    }
  }

  private void write(List<TermChange> changes) throws IOException {
    VocabularyTexts texts = written(changes);
    VocabularySet then = VocabularySet.read(texts);
    Set<String> changed = new LinkedHashSet<>();
    changes.forEach(change -> changed.add(change.vocabulary()));
    for (String name : changed) {
      Durable.write(texts.text(name).orElse(""), folder.resolve(name + ".yaml"));
    }
    vocabularies.become(then);
  }

  private VocabularyTexts written(List<TermChange> changes) {
    VocabularyTexts texts = VocabularyTexts.of(folder);
    for (TermChange change : changes) {
      VocabularyText before = VocabularyText.of(texts.text(change.vocabulary()).orElse(""));
      Term after = change.after();
      VocabularyText then = after == null ? before.without(change.id()) : before.with(after);
      texts = texts.with(change.vocabulary(), then.text());
    }
    return texts;
  }

  private IndexerException refused(IOException e) {
    return new IndexerException(
        "The vocabularies in %s cannot be written (%s); see to the disk, and save again"
            .formatted(folder, e),
        e);
  }

  /** What became of a term and of those that were merged into it, the newest first. */
  public List<VocabularyEdit> history(String vocabulary, String id) {
    Set<String> ids = new LinkedHashSet<>(List.of(id));
    vocabularies
        .now()
        .named(vocabulary)
        .flatMap((Vocabulary all) -> all.find(id))
        .ifPresent(term -> ids.addAll(term.formerIds()));
    try {
      return log.all().reversed().stream()
          .filter(edit ->
              edit.changes().stream()
                  .anyMatch(change ->
                      change.vocabulary().equals(vocabulary) && ids.contains(change.id())))
          .toList();
    } catch (IOException e) {
      throw new IndexerException(
          "What became of the vocabularies cannot be read from %s (%s)".formatted(folder, e), e);
    }
  }
}
