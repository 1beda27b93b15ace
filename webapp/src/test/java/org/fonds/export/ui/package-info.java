@NullMarked
package org.fonds.export.ui;

import org.jspecify.annotations.NullMarked;
