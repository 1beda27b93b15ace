/**
 * A list of names or phrases, asked of the archive row by row while nobody has to wait for it. A
 * row that cannot be asked is a row with a remark, never the end of the run; what was done is kept
 * at once, and a run that was broken off goes on behind it. Kept are numbers, ids and pages: what
 * they stand for is looked up when somebody reads it, as that person may see it then.
 */
@NullMarked
package org.fonds.batch;

import org.jspecify.annotations.NullMarked;
