/**
 * What the earth looks like: countries by present-day borders and how they come onto a plane. The
 * outlines come from a package of the build, never from the network.
 */
@NullMarked
package org.fonds.overview.atlas;

import org.jspecify.annotations.NullMarked;
