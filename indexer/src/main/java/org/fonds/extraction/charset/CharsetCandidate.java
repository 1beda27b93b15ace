package org.fonds.extraction.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.stream.Stream;

/**
 * An old charset and who wrote with it.
 *
 * @param rarity what is taken off the likelihood, since the charset is rarer than others
 * @param languages ISO 639-1 codes
 */
record CharsetCandidate(Charset charset, double rarity, List<String> languages) {

  private static final List<String> EAST_SLAVIC = List.of("ru", "uk", "be", "bg");
  private static final List<String> CYRILLIC = List.of("ru", "uk", "be", "bg", "sr", "mk");
  private static final List<String> CENTRAL =
      List.of("pl", "cs", "sk", "hu", "ro", "hr", "sl", "de", "en");
  private static final List<String> BALTIC = List.of("et", "lv", "lt", "de", "en");
  private static final List<String> WESTERN =
      List.of("en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "fi");

  /** Of equally likely ones the earlier counts. */
  static final List<CharsetCandidate> OLD =
      List.of(
          of("windows-1252", 0, WESTERN),
          of("windows-1251", 0, CYRILLIC),
          of("windows-1250", 0, CENTRAL),
          of("windows-1257", 0, BALTIC),
          of("KOI8-R", 1, EAST_SLAVIC),
          of("KOI8-U", 1.5, List.of("uk", "be", "ru")),
          of("IBM866", 1, EAST_SLAVIC),
          of("x-MacCyrillic", 3, CYRILLIC),
          of("ISO-8859-5", 3, CYRILLIC),
          of("ISO-8859-2", 1, CENTRAL),
          of("ISO-8859-13", 2, BALTIC),
          of("ISO-8859-4", 3, BALTIC),
          of("ISO-8859-15", 2, List.of("fr", "fi", "et", "de", "en")),
          of("windows-31j", 1, List.of("ja")),
          of("EUC-JP", 1, List.of("ja")),
          of("x-windows-949", 1, List.of("ko")),
          of("GB18030", 1, List.of("zh")),
          of("Big5", 2, List.of("zh")),
          of("windows-1253", 2, List.of("el")),
          of("ISO-8859-7", 3, List.of("el")),
          of("windows-1254", 2, List.of("tr")),
          of("windows-1255", 2, List.of("he")),
          of("windows-1256", 2, List.of("ar", "fa")));

  /** In which a text without a byte order mark may be. */
  static final List<CharsetCandidate> UNICODE =
      List.of(of("UTF-16LE", 2, every()), of("UTF-16BE", 2, every()), of("UTF-8", 2, every()));

  static final List<CharsetCandidate> ALL = Stream.concat(OLD.stream(), UNICODE.stream()).toList();

  private static List<String> every() {
    return OLD.stream().flatMap(old -> old.languages().stream()).distinct().toList();
  }

  private static CharsetCandidate of(String name, double rarity, List<String> languages) {
    return new CharsetCandidate(Charset.forName(name), rarity, languages);
  }

  /** The natural logarithm of how likely it is that these bytes came about in this way. */
  double likelihood(byte[] sample) {
    List<LetterModel> models = languages.stream().map(LinguaModels::of).toList();
    return new Likelihood(models, LinguaModels.of("en")).of(decode(sample)) - rarity;
  }

  /** A character cut off at the end is left out; what does not fit is a replacement character. */
  private String decode(byte[] sample) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    CharBuffer text = CharBuffer.allocate(sample.length + 1);
    CoderResult _ = decoder.decode(ByteBuffer.wrap(sample), text, false);
    return text.flip().toString();
  }
}
