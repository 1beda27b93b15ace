/** The HTTP API: JSON over the same search and documents that the pages use. */
@NullMarked
package org.fonds.api;

import org.jspecify.annotations.NullMarked;
