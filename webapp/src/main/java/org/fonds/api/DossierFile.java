package org.fonds.api;

import org.fonds.research.dossier.Dossier;

/** The body of an answer: a dossier that is made while it is asked for. */
record DossierFile(Dossier dossier) {}
