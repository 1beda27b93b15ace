/** The research desk on the page, and the buttons by which other pages put something on it. */
@NullMarked
package org.fonds.research.ui;

import org.jspecify.annotations.NullMarked;
