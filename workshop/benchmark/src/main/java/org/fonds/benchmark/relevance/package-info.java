/**
 * Measures whether a search finds what it should, and first what answers best. People have asked
 * questions and judged, having read the documents, which of them answer ({@code JudgedQuery}, in
 * the files beside this package); the search of the site is asked over the demonstration archive as
 * the indexer reads it ({@code JudgedArchive}); what comes first is weighed ({@code Answer}) and
 * summed up by language and by kind ({@code Score}).
 */
@NullMarked
package org.fonds.benchmark.relevance;

import org.jspecify.annotations.NullMarked;
