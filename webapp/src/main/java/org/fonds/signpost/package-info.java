/**
 * What pages say of themselves to programs: links in headers and heads (RFC 8288, after FAIR
 * Signposting), tags and contexts that reference managers read, and schema.org for search engines.
 */
@NullMarked
package org.fonds.signpost;

import org.jspecify.annotations.NullMarked;
