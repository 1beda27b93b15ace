/**
 * The frame around every page: the head with the search field, the theme, the page that says that
 * an address leads nowhere, and the few pieces that several features show alike.
 */
@NullMarked
package org.fonds.shell.ui;

import org.jspecify.annotations.NullMarked;
