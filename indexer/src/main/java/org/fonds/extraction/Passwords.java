package org.fonds.extraction;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.description.IndexerException;
import org.fonds.description.Password;
import org.jspecify.annotations.Nullable;

/**
 * Passwords that may open a file.
 *
 * @param inTurn as they are tried
 */
public record Passwords(List<Password> inTurn) {

  /** For files of which nobody has said a password. */
  public static final Passwords NONE = new Passwords(List.of());

  public Passwords {
    inTurn = List.copyOf(inTurn);
  }

  /** What the description of a file says; null if nothing. */
  public static Passwords of(@Nullable Password password) {
    return password == null ? NONE : new Passwords(List.of(password));
  }

  /**
   * Reads a text file in UTF-8 with a password on each line; blanks count, empty lines do not.
   *
   * @throws IndexerException if it cannot be read
   */
  public static Passwords read(Path file) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return new Passwords(
          unmarked.lines().filter(line -> !line.isEmpty()).map(Password::new).toList());
    } catch (CharacterCodingException e) {
      throw new IndexerException(
          "The passwords in " + file + " are not UTF-8; save the file with this encoding", e);
    } catch (IOException e) {
      throw new IndexerException(
          "The passwords in %s cannot be read (%s); see to its spelling and permissions"
              .formatted(file, e),
          e);
    }
  }

  /** These, and then others. */
  public Passwords before(Passwords others) {
    return new Passwords(
        Stream.concat(inTurn.stream(), others.inTurn.stream()).distinct().toList());
  }
}
