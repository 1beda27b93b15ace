package org.fonds.room;

import org.fonds.document.Documents;
import org.fonds.holding.solr.Holdings;
import org.fonds.overview.solr.SolrOverview;
import org.fonds.quotation.solr.Quotations;
import org.fonds.search.solr.PageMarks;
import org.fonds.search.solr.RelatedDocuments;
import org.fonds.search.solr.SimilarDocuments;
import org.fonds.search.solr.SolrSearch;
import org.fonds.suggestion.solr.SolrSuggestions;

/** Everything by which somebody searches and reads. */
public record ReadingRoom(
    SolrSearch search,
    SolrSuggestions suggestions,
    PageMarks marks,
    SimilarDocuments similar,
    RelatedDocuments related,
    Holdings holdings,
    Quotations quotations,
    SolrOverview overview,
    Documents documents) {}
