package org.fonds.extraction;

/** How much a container, with those within it, may still expand to. For one thread. */
final class ContainerRoom {

  private static final int MOST_MEMBERS = 1_000_000;

  /** Text shrinks to a tenth, an empty page to a hundredth; zeros to a thousandth. */
  private static final int MOST_TIMES_ITS_SIZE = 250;

  /** Below this nobody is harmed. */
  private static final long HARMLESS_IN_BYTES = 100_000_000;

  private final long sizeInBytes;
  private final int megabytes;
  private long expanded;
  private int members;

  /** Thrown when there is no more room; its message says why, in a sentence. */
  static final class NoRoomException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoRoomException(String reason) {
      super(reason);
    }
  }

  /**
   * @param sizeInBytes of the container as it came
   * @param megabytes that all its files may take
   */
  ContainerRoom(long sizeInBytes, int megabytes) {
    this.sizeInBytes = sizeInBytes;
    this.megabytes = megabytes;
  }

  /** Makes room for another file. */
  void takeMember() {
    if (++members > MOST_MEMBERS) {
      throw new NoRoomException("it holds more than " + MOST_MEMBERS + " files");
    }
  }

  /** Makes room for more bytes. */
  void take(int bytes) {
    expanded += bytes;
    if (expanded > megabytes * 1_000_000L) {
      throw new NoRoomException(
          "it expands to more than "
              + megabytes
              + " MB; fonds.extraction.unpackedMegabytes raises the limit");
    }
    if (expanded > HARMLESS_IN_BYTES && expanded / MOST_TIMES_ITS_SIZE > sizeInBytes) {
      throw new NoRoomException(
          "it expands to more than "
              + MOST_TIMES_ITS_SIZE
              + " times its size, as only bombs do; unpack it yourself if you know it is none");
    }
  }
}
