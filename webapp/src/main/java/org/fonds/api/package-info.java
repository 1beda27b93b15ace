/**
 * The HTTP API: JSON over the same search and documents that the pages use. Its addresses begin
 * with {@code /api}, which always means the newest version, or with {@code /api/v1}, which will not
 * change its meaning. What is wrong with a request is said as problem+json (RFC 9457).
 */
@NullMarked
package org.fonds.api;

import org.jspecify.annotations.NullMarked;
