package org.fonds.batch;

import java.util.Optional;
import java.util.function.Supplier;
import org.fonds.research.Researcher;

/** Does work with what a person may see at that moment, while that person is not there. */
public interface OnBehalf {

  /**
   * Does the work.
   *
   * @param asStaff whether it is work of somebody to whom nothing is closed
   * @return what the work gives; empty, and nothing is done, if the person may not sign in any
   *     more, or is staff now and was not, or the other way round
   */
  <T> Optional<T> of(Researcher whose, boolean asStaff, Supplier<T> work);
}
