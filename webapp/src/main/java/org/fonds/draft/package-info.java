/** What people at the desk have begun and not saved, and the templates with which they begin. */
@NullMarked
package org.fonds.draft;

import org.jspecify.annotations.NullMarked;
