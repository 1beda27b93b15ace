/**
 * Ingest of many short texts, where store and index count and extraction hardly does; and whether
 * ten times as many cost ten times as much.
 */
@NullMarked
package org.fonds.benchmark.shorttext;

import org.jspecify.annotations.NullMarked;
