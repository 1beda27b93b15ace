package org.fonds.research.ui;

import org.fonds.research.PastSearches;
import org.fonds.research.SavedSearches;

/** By which a search and what it finds come onto the research desk. */
public record Collecting(KeepButtons buttons, SavedSearches saved, PastSearches past) {}
