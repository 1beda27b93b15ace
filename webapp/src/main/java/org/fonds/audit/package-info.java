/**
 * The journal: who did what to which document, and from where. Entries are only ever added. Each
 * carries a digest of itself and of the entry before, so that whoever changes or removes one later
 * leaves a trace; and what the last entry was is written elsewhere too, so that none can be cut off
 * the end. Whoever acts is one value, {@link org.fonds.audit.Actor}, made once where a request
 * comes in and handed on to what does the deed.
 */
@NullMarked
package org.fonds.audit;

import org.jspecify.annotations.NullMarked;
