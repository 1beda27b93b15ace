/**
 * How much of a disk the index takes beside a plain one, and what each of its features has in it.
 */
@NullMarked
package org.fonds.benchmark.size;

import org.jspecify.annotations.NullMarked;
