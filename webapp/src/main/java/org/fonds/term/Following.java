package org.fonds.term;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fonds.audit.Act;
import org.fonds.audit.Actor;
import org.fonds.audit.Deed;
import org.fonds.description.Description;
import org.fonds.description.DescriptionBuilder;
import org.fonds.description.DescriptionFact;
import org.fonds.description.DocumentId;
import org.fonds.description.Term;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.index.IndexException;
import org.fonds.ingest.DescriptionChange;
import org.fonds.ingest.DescriptionChanges;
import org.fonds.ingest.IngestOutcome;
import org.fonds.vocabulary.TermChange;
import org.fonds.vocabulary.VocabularyEdit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Documents follow their terms, in the background: those that name a merged term are described by
 * what it is now, and those that name a term called otherwise are found by its new names. What an
 * interruption leaves is taken up at the next start.
 */
public final class Following implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Following.class);
  private static final int AT_ONCE = 200;

  private final Vocabularies vocabularies;
  private final TermUsers users;
  private final Function<DocumentId, Optional<Description>> descriptions;
  private final DescriptionChanges changes;
  private final Consumer<Act> journal;
  private final Duration untilRetry;
  private final AtomicInteger left = new AtomicInteger();
  private final AtomicBoolean closing = new AtomicBoolean();
  private final ScheduledThreadPoolExecutor worker =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("following").factory());

  /**
   * @param users of the terms
   * @param descriptions gives what is said of a document
   * @param journal is told which documents are described otherwise
   * @param untilRetry how long to wait where the index was away
   */
  public Following(
      Vocabularies vocabularies,
      TermUsers users,
      Function<DocumentId, Optional<Description>> descriptions,
      DescriptionChanges changes,
      Consumer<Act> journal,
      Duration untilRetry) {
    this.vocabularies = vocabularies;
    this.users = users;
    this.descriptions = descriptions;
    this.changes = changes;
    this.journal = journal;
    this.untilRetry = untilRetry;
    worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /** Takes up what an earlier run has left. */
  public void start() {
    for (VocabularyKind kind : VocabularyKind.values()) {
      kind.in(vocabularies.now()).terms().stream()
          .flatMap(term -> term.formerIds().stream())
          .forEach(id -> plan(() -> rename(kind, id, Actor.program(), "")));
    }
  }

  /**
   * Lets documents follow an edit; returns at once. Those of a merged term come first, as long as
   * the index finds them by its id.
   */
  public void follow(VocabularyEdit edit, Actor who) {
    for (TermChange change : edit.changes()) {
      if (change.after() == null) {
        kind(change).ifPresent(kind -> plan(() -> rename(kind, change.id(), who, edit.why())));
      }
    }
    for (TermChange change : edit.changes()) {
      if (change.after() != null) {
        kind(change).ifPresent(kind -> plan(() -> indexAgain(kind, change.id())));
      }
    }
  }

  private static Optional<VocabularyKind> kind(TermChange change) {
    return VocabularyKind.ofKey(change.vocabulary());
  }

  /** Whether documents are on their way still. */
  public boolean isUnderWay() {
    return left.get() > 0;
  }

  private void plan(Runnable step) {
    left.incrementAndGet();
    if (!closing.get()) {
      worker.execute(() -> run(step));
    }
  }

  private void run(Runnable step) {
    if (closing.get()) {
      return;
    }
    try {
      step.run();
      left.decrementAndGet();
    } catch (IndexException e) {
      LOG.warn("Documents follow their terms when the index is back: {}", e.getMessage());
      if (!closing.get()) {
        ScheduledFuture<?> _ =
            worker.schedule(() -> run(step), untilRetry.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (RuntimeException e) {
      left.decrementAndGet();
      LOG.error("Documents do not follow a term; the next start tries again", e);
    }
  }

  private void indexAgain(VocabularyKind kind, String id) {
    Set<String> ids = new LinkedHashSet<>(kind.in(vocabularies.now()).withAllBeneath(id));
    if (!ids.isEmpty()) {
      inPortions(users.documents(kind, ids), changes::indexAgain);
    }
  }

  private void rename(VocabularyKind kind, String former, Actor who, String why) {
    Vocabulary vocabulary = kind.in(vocabularies.now());
    Optional<Term> now = vocabulary.find(former);
    Optional<DescriptionFact> field = kind.field();
    if (now.isEmpty() || field.isEmpty()) {
      return;
    }
    String reason =
        "%s: %s is now %s".formatted(field.get().label(), former, now.get().id())
            + (why.isBlank() ? "" : "; " + why);
    inPortions(
        users.documents(kind, List.of(former)),
        documents -> describe(documents, field.get(), vocabulary, who, reason));
  }

  private void describe(
      List<DocumentId> documents,
      DescriptionFact field,
      Vocabulary vocabulary,
      Actor who,
      String reason) {
    List<DescriptionChange> outdated = new ArrayList<>();
    for (DocumentId id : documents) {
      descriptions
          .apply(id)
          .ifPresent(said -> {
            Description then = current(said, field, vocabulary);
            if (!then.equals(said)) {
              outdated.add(new DescriptionChange(id, said, then));
            }
          });
    }
    List<IngestOutcome> outcomes = changes.describeAll(outdated, who.name(), reason);
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i) instanceof IngestOutcome.Described) {
        journal.accept(new Act(who, Deed.DESCRIBED, outdated.get(i).id(), reason));
      }
    }
    changes.indexAgain(documents);
  }

  private static Description current(
      Description said, DescriptionFact field, Vocabulary vocabulary) {
    DescriptionBuilder then = DescriptionBuilder.of(said);
    String type = said.type();
    if (field != DescriptionFact.TYPE) {
      List<String> ids = then.values(field).stream().map(vocabulary::currentId).distinct().toList();
      then.values(field, ids);
    } else if (type != null) {
      then.type(vocabulary.currentId(type));
    }
    return then.build();
  }

  private static void inPortions(List<DocumentId> documents, Consumer<List<DocumentId>> work) {
    for (int from = 0; from < documents.size(); from += AT_ONCE) {
      work.accept(documents.subList(from, Math.min(documents.size(), from + AT_ONCE)));
    }
  }

  /** Waits for what is in work; the rest is taken up at the next start. */
  @Override
  public void close() {
    closing.set(true);
    worker.close();
  }
}
