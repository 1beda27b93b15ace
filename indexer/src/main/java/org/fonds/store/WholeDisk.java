package org.fonds.store;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Forces everything that was written to a file system, at the price of one file: Linux's {@code
 * syncfs}, which also tells of what could not be written since it was last asked.
 */
@SuppressWarnings("restricted")
final class WholeDisk {

  private static final int READ_ONLY = 0;
  private static final Optional<WholeDisk> HERE = find();

  private final MethodHandle open;
  private final MethodHandle sync;
  private final MethodHandle close;

  private WholeDisk(Linker linker, SymbolLookup names) {
    open =
        linker.downcallHandle(
            names.findOrThrow("open"),
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
            Linker.Option.firstVariadicArg(2));
    FunctionDescriptor ofFile = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    sync = linker.downcallHandle(names.findOrThrow("syncfs"), ofFile);
    close = linker.downcallHandle(names.findOrThrow("close"), ofFile);
  }

  /** Empty where the operating system has no such call. */
  static Optional<WholeDisk> here() {
    return HERE;
  }

  private static Optional<WholeDisk> find() {
    Linker linker = Linker.nativeLinker();
    SymbolLookup names = linker.defaultLookup();
    return names.find("syncfs").map(_ -> new WholeDisk(linker, names));
  }

  /** Returns when everything on the file system of a folder is on its disk. */
  void force(Path folder) throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      int file =
          call(() -> (int) open.invokeExact(arena.allocateFrom(folder.toString()), READ_ONLY));
      if (file < 0) {
        throw new IOException(folder + " cannot be opened");
      }
      int answer = call(() -> (int) sync.invokeExact(file));
      int closed = call(() -> (int) close.invokeExact(file));
      if (answer != 0 || closed != 0) {
        throw new IOException("the disk of " + folder + " has not taken everything");
      }
    }
  }

  private static int call(Native function) throws IOException {
    try {
      return function.call();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IOException("the operating system cannot be asked: " + e.getMessage(), e);
    }
  }

  @FunctionalInterface
  private interface Native {
    int call() throws Throwable;
  }
}
