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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A child process that reads several files at once, seen from outside. Safe for many threads. */
final class ReaderProcess implements AutoCloseable {

  /** A child that broke off in the middle of a word has this long to end by itself. */
  private static final Duration LONGEST_ENDING = Duration.ofSeconds(5);

  /** What the child says about one request. */
  private static final class Conversation {
    private final int number;

    /** One after the other, and an empty one behind the last if the child has ended. */
    private final BlockingQueue<Optional<ReaderWord>> words = new LinkedBlockingQueue<>();

    /** Whether the child has had nothing else in hand meanwhile. */
    private volatile boolean alone;

    Conversation(int number, boolean alone) {
      this.number = number;
      this.alone = alone;
    }
  }

  private final Process process;
  private final ReaderWire.Sender<ReaderRequest> requests;
  private final Map<Integer, Conversation> open = new HashMap<>();
  private @Nullable Integer exitCode;
  private int begun;
  private Instant lastUsed = Instant.now();

  private ReaderProcess(Process process) {
    this.process = process;
    this.requests =
        ReaderWire.sender(new BufferedOutputStream(process.getOutputStream()), ReaderRequest.class);
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
      child.requests.send(0, new ReaderRequest.Settings(settings, ocr));
      return child;
    } catch (IOException e) {
      throw IsolatedExtractor.notStarted(e);
    }
  }

  /**
   * Gives the child a file and waits for what becomes of it.
   *
   * @param images is run when images of its pages begin to be read
   */
  Answered read(ReaderRequest.File file, Duration longestSilence, Runnable images) {
    List<PageText> pages = new ArrayList<>();
    return converse(
        file,
        longestSilence,
        word -> {
          if (word instanceof ReaderWord.Page(PageText page)) {
            pages.add(page);
          } else if (word instanceof ReaderWord.ImagesBegun) {
            images.run();
          }
          return word instanceof ReaderWord.End end
              ? new ReaderAnswer.Read(end.with(pages), end.spent())
              : null;
        });
  }

  /** Lets the child make a copy: of a scan, or with black boxes. */
  Answered copy(ReaderRequest copy, Duration longestSilence) {
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

  /** Lets the child draw a page. */
  Answered draw(ReaderRequest.Draw page, Duration longestSilence) {
    return converse(
        page,
        longestSilence,
        word ->
            word instanceof ReaderWord.Drawn(int turned, String failure)
                ? new ReaderAnswer.Drawn(turned, failure == null ? "" : failure)
                : null);
  }

  /** Lets the child find the places of words. */
  Answered findWords(ReaderRequest.FindWords pages, Duration longestSilence) {
    return converse(
        pages,
        longestSilence,
        word ->
            word instanceof ReaderWord.WordsFound(SortedMap<Integer, PageWords> words)
                ? new ReaderAnswer.WordsFound(words)
                : null);
  }

  /**
   * Lets the child take a file out that lies within another.
   *
   * @param places of each file within the one before, as {@link Part#place} counts
   */
  Answered takePart(
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
  Answered unpack(Path file, String name, Path folder, Duration longestSilence) {
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
  private Answered converse(
      ReaderRequest request,
      Duration longestSilence,
      Function<ReaderWord, @Nullable ReaderAnswer> heard) {
    Conversation conversation = begin();
    try {
      say(conversation, request);
      ReaderAnswer answer = answer(conversation, longestSilence, heard);
      return new Answered(answer, conversation.alone);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExtractionInterruptedException();
    } finally {
      end(conversation);
    }
  }

  private ReaderAnswer answer(
      Conversation conversation,
      Duration longestSilence,
      Function<ReaderWord, @Nullable ReaderAnswer> heard)
      throws InterruptedException {
    SortedMap<Integer, PageText> pages = new TreeMap<>();
    SortedMap<Integer, Part> parts = new TreeMap<>();
    while (true) {
      Optional<ReaderWord> word =
          conversation.words.poll(longestSilence.toMillis(), TimeUnit.MILLISECONDS);
      if (word == null) {
        return new ReaderAnswer.Silent(List.copyOf(pages.values()), List.copyOf(parts.values()));
      }
      switch (word.orElse(null)) {
        case null -> {
          return lost(pages.values(), parts.values());
        }
        case ReaderWord.Recovered(PageText page) -> pages.put(page.number(), page);
        case ReaderWord.RecoveredPart(Part part) -> parts.put(part.number(), part);
        case ReaderWord other -> {
          ReaderAnswer answer = heard.apply(other);
          if (answer != null) {
            return answer;
          }
        }
      }
    }
  }

  private synchronized Conversation begin() {
    begun++;
    lastUsed = Instant.now();
    // What has ended a child before is another file's doing.
    Conversation conversation = new Conversation(begun, open.isEmpty() && exitCode == null);
    open.values().forEach(other -> other.alone = false);
    if (exitCode == null) {
      open.put(begun, conversation);
    } else {
      conversation.words.add(Optional.empty());
    }
    return conversation;
  }

  private synchronized void end(Conversation conversation) {
    open.remove(conversation.number);
    lastUsed = Instant.now();
  }

  private void say(Conversation conversation, ReaderRequest request) {
    try {
      requests.send(conversation.number, request);
    } catch (IOException e) {
      // The child is ending, as the end of its words will say.
    }
  }

  private synchronized ReaderAnswer lost(Collection<PageText> pages, Collection<Part> parts) {
    return new ReaderAnswer.Lost(
        List.copyOf(pages), List.copyOf(parts), Objects.requireNonNull(exitCode));
  }

  private static String absolute(Path file) {
    return file.toAbsolutePath().toString();
  }

  /** Hands the child's words on, and an empty one behind the last. */
  private void listen(InputStream stream) {
    try {
      try (ReaderWire.Receiver<ReaderWord> receiver =
          ReaderWire.receiver(stream, ReaderWord.class)) {
        while (receiver.hasNext()) {
          hear(receiver.next());
        }
      } catch (JacksonException e) {
        // Half a word: the child is ending while it spoke, and its exit code says why.
      }
      if (!process.waitFor(LONGEST_ENDING.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
      endAll(process.waitFor());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What belongs to a conversation that was left is for nobody. */
  private synchronized void hear(ReaderWire.Said<ReaderWord> said) {
    Conversation conversation = open.get(said.conversation());
    if (conversation != null) {
      conversation.words.add(Optional.of(said.what()));
    }
  }

  private synchronized void endAll(int code) {
    exitCode = code;
    open.values().forEach(conversation -> conversation.words.add(Optional.empty()));
  }

  synchronized int filesRead() {
    return begun;
  }

  synchronized Duration idleFor() {
    return Duration.between(lastUsed, Instant.now());
  }

  /** Ends the child, and what it has started, at once. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
