@NullMarked
package org.fonds.citation.ui;

import org.jspecify.annotations.NullMarked;
