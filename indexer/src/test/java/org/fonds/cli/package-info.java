/** The commands as a person meets them. */
@NullMarked
package org.fonds.cli;

import org.jspecify.annotations.NullMarked;
