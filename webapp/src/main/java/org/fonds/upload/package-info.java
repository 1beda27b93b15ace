/**
 * Files that people and programs send in pieces: what has come of each lies in the home folder
 * until the last byte is in, so that a line that is cut, a page that is reloaded and a server that
 * is stopped cost only the bytes that were on their way. Who sends them over which protocol is not
 * known here.
 */
@NullMarked
package org.fonds.upload;

import org.jspecify.annotations.NullMarked;
