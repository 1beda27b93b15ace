/** What holds for every table that Fonds writes for spreadsheets. */
@NullMarked
package org.fonds.table;

import org.jspecify.annotations.NullMarked;
