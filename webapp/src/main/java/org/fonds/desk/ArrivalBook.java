package org.fonds.desk;

import java.util.List;

/** Where it is written down what arrived and how far it is. To be safe for several threads. */
public interface ArrivalBook {

  /** What is written down, in the order of its numbers. */
  List<Arrival> all();

  /** Writes an arrival down, in the place of the one with the same number. */
  void write(Arrival arrival);

  /** Strikes arrivals out, by their numbers. */
  void strike(List<Long> numbers);

  /** A book of which nothing is left when the site stops. */
  static ArrivalBook forgetful() {
    return new ArrivalBook() {
      @Override
      public List<Arrival> all() {
        return List.of();
      }

      @Override
      public void write(Arrival arrival) {
        // It is for a site without a database, whose memory is all it has.
      }

      @Override
      public void strike(List<Long> numbers) {
        // As above.
      }
    };
  }
}
