/**
 * What Fonds takes in time and memory, measured on demand and never as a test, and what its search
 * finds, which tests hold. This package is the command line; what is measured lies beneath it, a
 * package for each: the site as a reader meets it ({@code site}), PDFs held against poppler ({@code
 * pdf}), many short texts ({@code shorttext}), whole searches ({@code search}), names in other
 * scripts ({@code names}), what comes first ({@code relevance}).
 */
@NullMarked
package org.fonds.benchmark;

import org.jspecify.annotations.NullMarked;
