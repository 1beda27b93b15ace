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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The child processes that are at hand: one for each processor, started when they are wanted. */
final class ReaderProcesses implements AutoCloseable {

  /** Longer than this no child waits for the next file. */
  private static final Duration LONGEST_IDLE = Duration.ofMinutes(1);

  /** What libraries leave behind in memory ends with the child. */
  private static final int MOST_FILES = 2_000;

  private final ExtractionSettings settings;
  private final OcrSettings ocr;
  private final Path work;
  private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  private final Deque<ReaderProcess> idle = new ArrayDeque<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("idle-readers").factory());
  private boolean closed;

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
   * A child that nobody else uses; waits until there is one.
   *
   * @throws ExtractionInterruptedException if the calling thread is interrupted
   * @throws ReaderFailedException if none can be started
   */
  ReaderProcess take() {
    try {
      places.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExtractionInterruptedException();
    }
    try {
      ReaderProcess waiting = waiting();
      return waiting == null ? ReaderProcess.start(settings, ocr, work) : waiting;
    } catch (RuntimeException e) {
      places.release();
      throw e;
    }
  }

  private synchronized @Nullable ReaderProcess waiting() {
    if (closed) {
      throw new IllegalStateException("files are read after the end");
    }
    // The one that was used last is the warmest.
    return idle.pollLast();
  }

  /**
   * @param sound whether the child can read another file
   */
  void giveBack(ReaderProcess child, boolean sound) {
    if (!sound || child.filesRead() >= MOST_FILES || !keep(child)) {
      child.close();
    }
    places.release();
  }

  private synchronized boolean keep(ReaderProcess child) {
    if (!closed) {
      idle.addLast(child);
    }
    return !closed;
  }

  private void endIdle() {
    List<ReaderProcess> late = new ArrayList<>();
    synchronized (this) {
      idle.removeIf(child -> child.idleFor().compareTo(LONGEST_IDLE) > 0 && late.add(child));
    }
    late.forEach(ReaderProcess::close);
  }

  @Override
  public void close() {
    clock.shutdownNow();
    List<ReaderProcess> all;
    synchronized (this) {
      closed = true;
      all = List.copyOf(idle);
      idle.clear();
    }
    all.forEach(ReaderProcess::close);
  }
}
