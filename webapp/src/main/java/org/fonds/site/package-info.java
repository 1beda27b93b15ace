/** What this archive's site is called and where it lives; needed wherever an address is written. */
@NullMarked
package org.fonds.site;

import org.jspecify.annotations.NullMarked;
