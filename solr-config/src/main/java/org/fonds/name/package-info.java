/**
 * Names as they sound, whatever script or romanisation they are written in. A piece of spelling
 * stands for the sounds that it may have anywhere in the languages of an archive ({@code ch} may be
 * the end of <i>Bach</i>, the beginning of <i>Chruschtschow</i> or of <i>church</i>); two names are
 * alike if a reading of one lies near a reading of the other. Knows nothing of Solr.
 */
@NullMarked
package org.fonds.name;

import org.jspecify.annotations.NullMarked;
