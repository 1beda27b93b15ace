package org.fonds.extraction;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The child processes that are at hand, started when they are wanted: as many files are read at
 * once as there are processors.
 */
final class ReaderProcesses implements AutoCloseable {

  /** So many files one child reads at once; they share its memory, and what Java has compiled. */
  private static final int FILES_AT_ONCE = 2;

  /** Longer than this no child waits for the next file. */
  private static final Duration LONGEST_IDLE = Duration.ofMinutes(1);

  /** What libraries leave behind in memory ends with the child. */
  private static final int MOST_FILES = 20_000;

  private final ExtractionSettings settings;
  private final OcrSettings ocr;
  private final Path work;
  private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  private final Map<ReaderProcess, InHand> shared = new LinkedHashMap<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("idle-readers").factory());
  private boolean closed;

  /** How many files a child reads, of those that others may come to. */
  private static final class InHand {
    private int files;
    private boolean spent;

    boolean hasRoom() {
      return !spent && files < FILES_AT_ONCE;
    }
  }

  ReaderProcesses(ExtractionSettings settings, OcrSettings ocr, Path work) {
    this.settings = settings;
    this.ocr = ocr;
    this.work = work;
    clear();
    ScheduledFuture<?> _ =
        clock.scheduleWithFixedDelay(
            this::endIdle, LONGEST_IDLE.toSeconds(), LONGEST_IDLE.toSeconds(), TimeUnit.SECONDS);
  }

  /**
   * Deletes what children left that were ended in the middle of their work. A child that has
   * outlived its killed parent for a moment may write and delete here still: what it puts back is
   * deleted at the next start.
   */
  private void clear() {
    if (!Files.isDirectory(work)) {
      return;
    }
    try {
      Files.walkFileTree(work, new Clearing());
    } catch (IOException e) {
      throw new ReaderFailedException(
          "The folder %s cannot be cleared (%s); see who owns it".formatted(work, e), e);
    }
  }

  private static final class Clearing extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw failure;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      try {
        Files.deleteIfExists(folder);
      } catch (DirectoryNotEmptyException e) {
        // Somebody has just put something in it.
      }
      return FileVisitResult.CONTINUE;
    }
  }

  /**
   * A child that can read one more file; waits until there is one.
   *
   * @throws ExtractionInterruptedException if the calling thread is interrupted
   * @throws ReaderFailedException if none can be started
   */
  ReaderProcess take() {
    return take(this::shared);
  }

  /**
   * A fresh child for one file alone; waits until there may be one more, and throws as {@link
   * #take()}.
   */
  ReaderProcess takeAlone() {
    return take(this::start);
  }

  private ReaderProcess take(Supplier<ReaderProcess> from) {
    try {
      places.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExtractionInterruptedException();
    }
    try {
      return from.get();
    } catch (RuntimeException e) {
      places.release();
      throw e;
    }
  }

  private synchronized ReaderProcess start() {
    checkOpen();
    return ReaderProcess.start(settings, ocr, work);
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("files are read after the end");
    }
  }

  /** Of those with room the one that has most in hand: the others may end. */
  private synchronized ReaderProcess shared() {
    checkOpen();
    ReaderProcess child =
        shared.entrySet().stream()
            .filter(each -> each.getValue().hasRoom())
            .max(Comparator.comparingInt(each -> each.getValue().files))
            .map(Map.Entry::getKey)
            .orElseGet(this::start);
    shared.computeIfAbsent(child, started -> new InHand()).files++;
    return child;
  }

  /**
   * @param state in which the child is left by the file that it was taken for
   */
  void giveBack(ReaderProcess child, ReaderAnswer.Child state) {
    boolean done = hasNothingMoreToDo(child, state);
    if (done || state == ReaderAnswer.Child.ENDED) {
      child.close();
    }
    places.release();
  }

  private synchronized boolean hasNothingMoreToDo(ReaderProcess child, ReaderAnswer.Child state) {
    InHand inHand = shared.get(child);
    if (inHand == null) {
      return true;
    }
    inHand.files--;
    inHand.spent |= closed || state != ReaderAnswer.Child.SOUND || child.filesRead() >= MOST_FILES;
    return inHand.spent && inHand.files == 0 && shared.remove(child) != null;
  }

  private void endIdle() {
    List<ReaderProcess> late = new ArrayList<>();
    synchronized (this) {
      shared
          .entrySet()
          .removeIf(each ->
              each.getValue().files == 0
                  && each.getKey().idleFor().compareTo(LONGEST_IDLE) > 0
                  && late.add(each.getKey()));
    }
    late.forEach(ReaderProcess::close);
  }

  @Override
  public void close() {
    clock.shutdownNow();
    List<ReaderProcess> all = new ArrayList<>();
    synchronized (this) {
      closed = true;
      shared.entrySet().removeIf(each -> each.getValue().files == 0 && all.add(each.getKey()));
    }
    all.forEach(ReaderProcess::close);
  }
}
