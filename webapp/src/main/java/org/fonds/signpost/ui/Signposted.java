package org.fonds.signpost.ui;

import org.fonds.signpost.Signpost;

/** A view that has something to say to programs of what it shows. */
public interface Signposted {

  /** What is to be said of what is shown at the moment. */
  Signpost signpost();
}
