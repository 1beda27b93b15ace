package org.fonds.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.fonds.audit.Act;
import org.fonds.audit.Actor;
import org.fonds.audit.Deed;
import org.fonds.description.Vocabularies;
import org.fonds.exchange.ImportPlan;
import org.fonds.exchange.ImportPlanner;
import org.fonds.index.IndexException;
import org.fonds.ingest.DescriptionChange;
import org.fonds.ingest.ImportOrder;
import org.fonds.ingest.ImportOutcome;
import org.fonds.ingest.Imports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Imports files of descriptions: first as a dry run, then as a whole. Safe for several threads. */
public final class Importing {

  private static final Logger LOG = LoggerFactory.getLogger(Importing.class);

  private final Imports imports;
  private final ImportPlanner planner;
  private final Consumer<Act> journal;

  /**
   * @param journal is told of what was done
   */
  public Importing(Imports imports, Vocabularies vocabularies, Consumer<Act> journal) {
    this.imports = imports;
    this.journal = journal;
    this.planner = new ImportPlanner(vocabularies, imports::known, imports::newId);
  }

  /**
   * What importing a file would do; nothing is done.
   *
   * @param file its name, for messages
   */
  public ImportPlan plan(String file, byte[] bytes) {
    return planner.plan(file, bytes);
  }

  /**
   * Does what was planned, all of it or nothing.
   *
   * @param file its name, which stands in the history of each document
   * @param who whose account it is that imports
   */
  public ImportOutcome take(ImportPlan.Ready plan, String file, Actor who) {
    List<ImportOrder.NewUnit> units = new ArrayList<>();
    List<DescriptionChange> changes = new ArrayList<>();
    for (ImportPlan.Row row : plan.rows()) {
      switch (row) {
        case ImportPlan.Row.New fresh ->
            units.add(new ImportOrder.NewUnit(fresh.id(), fresh.description()));
        case ImportPlan.Row.Changed changed ->
            changes.add(new DescriptionChange(changed.id(), changed.before(), changed.after()));
        case ImportPlan.Row.Same _ -> {}
      }
    }
    ImportOrder order =
        new ImportOrder(ParentsFirst.of(units), changes, who.name(), "imported from " + file);
    ImportOutcome outcome = take(order);
    if (outcome instanceof ImportOutcome.Done || outcome instanceof ImportOutcome.Interrupted) {
      note(order, who);
    }
    return outcome;
  }

  private ImportOutcome take(ImportOrder order) {
    try {
      return imports.take(order);
    } catch (IndexException e) {
      LOG.warn("An import is stored, but the index lacks it", e);
      return new ImportOutcome.Done(order.units().size(), order.changes().size());
    }
  }

  private void note(ImportOrder order, Actor who) {
    order
        .units()
        .forEach(unit -> journal.accept(new Act(who, Deed.DESCRIBED, unit.id(), order.why())));
    order
        .changes()
        .forEach(change -> {
          journal.accept(new Act(who, Deed.DESCRIBED, change.id(), order.why()));
          if (!change.shown().access().equals(change.written().access())) {
            journal.accept(new Act(who, Deed.ACCESS_CHANGED, change.id(), order.why()));
          }
        });
  }
}
