/** What arrived at the desk, written down in the database, so that a new start still knows it. */
@NullMarked
package org.fonds.arrival;

import org.jspecify.annotations.NullMarked;
