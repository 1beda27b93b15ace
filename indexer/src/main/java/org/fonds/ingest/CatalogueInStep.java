package org.fonds.ingest;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.description.DocumentId;
import org.fonds.store.ArchiveStore;
import org.fonds.store.CorruptDocumentException;
import org.fonds.store.DocumentVersion;
import org.fonds.store.StoredDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a catalogue into step with the store, which is the truth. */
final class CatalogueInStep {

  private static final Logger LOG = LoggerFactory.getLogger(CatalogueInStep.class);

  private final Catalogue catalogue;
  private final ArchiveStore store;

  CatalogueInStep(Catalogue catalogue, ArchiveStore store) {
    this.catalogue = catalogue;
    this.store = store;
  }

  /** Forgets what the store has not, and takes from it what is not known; done on the disk. */
  void run() {
    Set<DocumentId> stored;
    try (Stream<DocumentId> ids = store.ids()) {
      stored = ids.collect(Collectors.toCollection(HashSet::new));
    }
    Set<DocumentId> known = catalogue.documents();
    if (stored.equals(known)) {
      return;
    }
    LOG.info("The catalogue knows {} documents, the store {}", known.size(), stored.size());
    catalogue.keepOnly(stored);
    stored.stream().filter(id -> !known.contains(id)).forEach(this::take);
    catalogue.force();
  }

  private void take(DocumentId id) {
    try {
      Optional<StoredDocument> document = store.find(id);
      if (document.isPresent()) {
        catalogue.putFound(document.get(), lastGiven(id));
        return;
      }
      LOG.error("Document {} is named in the store but not there", id);
    } catch (CorruptDocumentException e) {
      LOG.error("Document {} cannot be catalogued", id, e);
    }
    catalogue.putDamaged(id);
  }

  /** The newest version that came from a file, not from a person's correction in the site. */
  private String lastGiven(DocumentId id) {
    return store.versions(id).reversed().stream()
        .filter(version -> DescriptionChanges.FROM_FILE.contains(version.why()))
        .findFirst()
        .map(DocumentVersion::number)
        .flatMap(number -> store.find(id, number))
        .map(StoredDocument::description)
        .map(given -> CatalogueEntry.digest(given.described() ? given : null))
        .orElse(CatalogueEntry.NOTHING_GIVEN);
  }
}
