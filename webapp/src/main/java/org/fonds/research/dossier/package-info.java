/**
 * The research dossier: one PDF of chosen entries with the images of their pages, their citations,
 * and what somebody wrote of them. Texts of every script are drawn as outlines, with the same words
 * lying invisibly over them, so that they can be searched and copied.
 */
@NullMarked
package org.fonds.research.dossier;

import org.jspecify.annotations.NullMarked;
