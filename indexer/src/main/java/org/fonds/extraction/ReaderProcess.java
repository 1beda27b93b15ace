package org.fonds.extraction;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A child process that reads one file after another, seen from outside. For one thread at a time.
 */
final class ReaderProcess implements AutoCloseable {

  /** So many pages the child may be ahead. */
  private static final int WORDS_AHEAD = 64;

  /** A child that broke off in the middle of a word has this long to end by itself. */
  private static final Duration LONGEST_ENDING = Duration.ofSeconds(5);

  private final Process process;
  private final ReaderWire.Sender requests;
  private final BlockingQueue<Optional<ReaderWord>> words = new ArrayBlockingQueue<>(WORDS_AHEAD);
  private int filesRead;
  private Instant lastUsed = Instant.now();

  private ReaderProcess(Process process) {
    this.process = process;
    this.requests = ReaderWire.sender(new BufferedOutputStream(process.getOutputStream()));
    Thread.ofVirtual().name("words-of-reader").start(() -> listen(process.getInputStream()));
  }

  static ReaderProcess start(ExtractionSettings settings, OcrSettings ocr, Path work) {
    try {
      Files.createDirectories(work);
      Process process =
          new ProcessBuilder(ReaderCommand.of(settings, work))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      ReaderProcess child = new ReaderProcess(process);
      child.requests.send(new ReaderRequest.Settings(settings, ocr));
      return child;
    } catch (IOException e) {
      throw IsolatedExtractor.notStarted(e);
    }
  }

  /** Gives the child a file and waits for what becomes of it. */
  ReaderAnswer read(ReaderRequest.File file, Duration longestSilence) {
    SortedMap<Integer, PageText> recovered = new TreeMap<>();
    SortedMap<Integer, Part> parts = new TreeMap<>();
    List<PageText> pages = new ArrayList<>();
    filesRead++;
    lastUsed = Instant.now();
    try {
      requests.send(file);
      while (true) {
        Optional<ReaderWord> word = words.poll(longestSilence.toMillis(), TimeUnit.MILLISECONDS);
        switch (word == null ? null : word.orElse(null)) {
          case ReaderWord.Recovered(PageText page) -> recovered.put(page.number(), page);
          case ReaderWord.RecoveredPart(Part part) -> parts.put(part.number(), part);
          case ReaderWord.Page(PageText page) -> pages.add(page);
          case ReaderWord.Copied _ -> throw new IllegalStateException("a copy that nobody wanted");
          case ReaderWord.End end -> {
            lastUsed = Instant.now();
            return new ReaderAnswer.Read(end.with(pages), end.spent());
          }
          case ReaderWord.PartTaken _,
              ReaderWord.MemberTaken _,
              ReaderWord.StillUnpacking _,
              ReaderWord.Unpacked _ ->
              throw new IllegalStateException("a child answers what it was not asked");
          case null -> {
            List<PageText> saved = List.copyOf(recovered.values());
            return word == null
                ? new ReaderAnswer.Silent(saved, List.copyOf(parts.values()))
                : lost(saved, parts.values());
          }
        }
      }
    } catch (IOException e) {
      return lost(List.copyOf(recovered.values()), parts.values());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExtractionInterruptedException();
    }
  }

  /** Lets the child make a copy of a scan. */
  ReaderAnswer copy(ReaderRequest.Copy copy, Duration longestSilence) {
    return converse(
        copy,
        longestSilence,
        word ->
            word instanceof ReaderWord.Copied(String failure)
                ? new ReaderAnswer.Copied(
                    failure == null
                        ? new AccessCopyOutcome.Made()
                        : new AccessCopyOutcome.NotMade(failure))
                : null);
  }

  /**
   * Lets the child take a file out that lies within another.
   *
   * @param places of each file within the one before, as {@link Part#place} counts
   */
  ReaderAnswer takePart(
      Path file, String name, List<Integer> places, Path target, Duration longestSilence) {
    return converse(
        new ReaderRequest.TakePart(absolute(file), name, places, absolute(target)),
        longestSilence,
        word ->
            word instanceof ReaderWord.PartTaken(String reason, boolean spent)
                ? new ReaderAnswer.PartTaken(reason, spent)
                : null);
  }

  /** Lets the child unpack a file like a folder, into an empty one. */
  ReaderAnswer unpack(Path file, String name, Path folder, Duration longestSilence) {
    List<Member> members = new ArrayList<>();
    return converse(
        new ReaderRequest.Unpack(absolute(file), name, absolute(folder)),
        longestSilence,
        word -> {
          if (word instanceof ReaderWord.MemberTaken(String path, String taken)) {
            members.add(new Member(path, Path.of(taken)));
          }
          return word instanceof ReaderWord.Unpacked unpacked
              ? new ReaderAnswer.Unpacked(unpacked.with(members))
              : null;
        });
  }

  /**
   * @param heard makes the answer of a word; null as long as others follow
   */
  private ReaderAnswer converse(
      ReaderRequest request,
      Duration longestSilence,
      Function<ReaderWord, @Nullable ReaderAnswer> heard) {
    filesRead++;
    lastUsed = Instant.now();
    try {
      requests.send(request);
      while (true) {
        Optional<ReaderWord> word = words.poll(longestSilence.toMillis(), TimeUnit.MILLISECONDS);
        if (word == null) {
          return new ReaderAnswer.Silent(List.of(), List.of());
        }
        if (word.isEmpty()) {
          return lost(List.of(), List.of());
        }
        ReaderAnswer answer = heard.apply(word.get());
        if (answer != null) {
          lastUsed = Instant.now();
          return answer;
        }
      }
    } catch (IOException e) {
      return lost(List.of(), List.of());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExtractionInterruptedException();
    }
  }

  private static String absolute(Path file) {
    return file.toAbsolutePath().toString();
  }

  private ReaderAnswer lost(List<PageText> recovered, Collection<Part> parts) {
    try {
      return new ReaderAnswer.Lost(recovered, List.copyOf(parts), process.waitFor());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExtractionInterruptedException();
    }
  }

  /** Hands the child's words on, and an empty one behind the last. */
  private void listen(InputStream stream) {
    try {
      try (ReaderWire.Receiver<ReaderWord> receiver =
          ReaderWire.receiver(stream, ReaderWord.class)) {
        while (receiver.hasNext()) {
          words.put(Optional.of(receiver.next()));
        }
      } catch (JacksonException e) {
        // Half a word: the child is ending while it spoke, and its exit code says why.
        endUnlessEnding();
      }
      words.put(Optional.empty());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void endUnlessEnding() throws InterruptedException {
    if (!process.waitFor(LONGEST_ENDING.toMillis(), TimeUnit.MILLISECONDS)) {
      process.destroyForcibly();
    }
  }

  int filesRead() {
    return filesRead;
  }

  Duration idleFor() {
    return Duration.between(lastUsed, Instant.now());
  }

  /** Ends the child, and what it has started, at once. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
