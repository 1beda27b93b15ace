package org.fonds.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * In which charset a container names its files where it does not say so: that of the program which
 * packed it, and all names in the same.
 */
final class MemberNames {

  /** The likelier first: an archive of the former Soviet Union, then the West, Central Europe. */
  private static final List<Charset> CHARSETS =
      List.of(
          Charset.forName("IBM866"),
          Charset.forName("windows-1251"),
          Charset.forName("IBM437"),
          Charset.forName("IBM852"),
          Charset.forName("windows-31j"),
          Charset.forName("x-windows-949"));

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern ONE_SCRIPT =
      Pattern.compile(
          "\\p{IsLatin}+|\\p{IsCyrillic}+|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+"
              + "|[\\p{IsHan}\\p{IsHangul}]+");
  private static final Pattern SMALL_BEFORE_LARGE = Pattern.compile("\\p{Ll}\\p{Lu}");
  private static final Pattern STRANGE = Pattern.compile("[^\\p{ASCII}\\p{L}\\p{M}«»№–—’“”„°§ー]");

  private MemberNames() {}

  /**
   * The charset of some names.
   *
   * @param names the bytes of each
   */
  static Charset charset(Collection<byte[]> names) {
    if (names.stream().allMatch(name -> isIn(UTF_8, name))) {
      return UTF_8;
    }
    Charset best = CHARSETS.getFirst();
    int highest = Integer.MIN_VALUE;
    for (Charset charset : CHARSETS) {
      int points = names.stream().mapToInt(name -> points(charset, name)).sum();
      if (points > highest) {
        best = charset;
        highest = points;
      }
    }
    return best;
  }

  private static int points(Charset charset, byte[] name) {
    if (!isIn(charset, name)) {
      return -10;
    }
    String text = new String(name, charset);
    int points = (int) STRANGE.matcher(text).results().count() * -3;
    for (String word : WORD.matcher(text).results().map(found -> found.group()).toList()) {
      boolean ascii = word.chars().allMatch(letter -> letter < 128);
      boolean likely =
          ONE_SCRIPT.matcher(word).matches() && !SMALL_BEFORE_LARGE.matcher(word).find();
      points += ascii ? 0 : likely ? 1 : -2;
    }
    return points;
  }

  private static boolean isIn(Charset charset, byte[] name) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(name)).hasRemaining() || name.length == 0;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
