package org.fonds.description;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells persons from bodies by the convention of catalogues: a person is written {@code Surname,
 * Given names}, a body as it is called. A text is a person if it has one comma and names on both
 * sides of it: one to four words each, which begin with capitals where their script has any;
 * particles (van, de, al-) need none. It is a body where it, or what stands before its comma, is
 * called like an organisation of the archive's vocabulary. Everything else is a body too.
 *
 * <p>Safe for several threads.
 */
public final class CreatorReader {

  private static final int MOST_WORDS = 4;

  /** In characters; a longer text is nobody's name and is not looked at. */
  private static final int LONGEST_PERSON = 200;

  /** Those of Latin, of Chinese and Japanese, and of Arabic. */
  private static final Pattern COMMA = Pattern.compile("[,\uFF0C\u060C]");

  private static final String APOSTROPHE = "['\u2018\u2019\u02BB\u02BC\u05F3]";
  private static final String JOINT = "(?:[-\u2010\u2011]|" + APOSTROPHE + ")";

  /** With accents, and with the sign that parts letters within Persian words. */
  private static final String LETTERS = "\\p{L}[\\p{L}\\p{M}\u200C]*+";

  /** Of one or two letters, such as Yu.; Inc. and Ltd. are none. */
  private static final String INITIAL = "\\p{L}\\p{M}*+(?:\\p{L}\\p{M}*+)?\\.";

  /** Pieces stand behind a joint, or at once behind an initial. */
  private static final Pattern WORD =
      Pattern.compile(
          "%1$s?(?:%2$s|%3$s)(?:(?:%4$s|(?<=\\.))(?:%2$s|%3$s))*"
              .formatted(APOSTROPHE, INITIAL, LETTERS, JOINT));

  /** Such as d’Arc and al-Hashimi. */
  private static final Pattern JOINED_PARTICLE =
      Pattern.compile("(\\p{L}+)" + JOINT + "(\\p{L}.*)");

  private static final Set<String> PARTICLES =
      Set.of(
          ("abu af al av bar ben bin bint d da dal dalla das de degli dei del dela della delle dello"
                  + " den der des di do dos du e el ibn kyzy kızı l la las le les li lo los oglu"
                  + " ogly oğlu qızı s t te ten ter tot ul van vom von y zu zum zur"
                  + " аль бен бин ван гызы да де дель ден дер ди дос дю и ибн кызы ла ле оглу оглы"
                  + " тер фон цу эль")
              .split(" "));

  private final Supplier<Set<String>> organisations;

  /**
   * @param vocabularies whose organisations, as they are at the time, are bodies
   */
  public CreatorReader(Vocabularies vocabularies) {
    organisations = vocabularies.derived(CreatorReader::names);
  }

  private static Set<String> names(VocabularySet vocabularies) {
    return vocabularies.organisations().terms().stream()
        .flatMap(
            term -> Stream.concat(term.names().values().stream(), term.alternativeNames().stream()))
        .map(CreatorReader::folded)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Who is named in texts, one in each, in their order; blank ones are left out. */
  public List<Creator> read(List<String> texts) {
    return texts.stream().filter(text -> !OneLine.of(text).isEmpty()).map(this::read).toList();
  }

  /**
   * Who is named in a text.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public Creator read(String text) {
    String line = OneLine.name(text);
    String[] sides = line.length() > LONGEST_PERSON ? new String[0] : COMMA.split(line, -1);
    return sides.length == 2
            && isNames(sides[0].strip())
            && isNames(sides[1].strip())
            && !isOrganisation(line)
            && !isOrganisation(sides[0])
        ? new Creator.Person(sides[0], sides[1])
        : new Creator.Body(line);
  }

  private boolean isOrganisation(String name) {
    return organisations.get().contains(folded(name));
  }

  private static String folded(String name) {
    return OneLine.of(name).toLowerCase(Locale.ROOT);
  }

  private static boolean isNames(String side) {
    String[] words = side.split(" ");
    return words.length <= MOST_WORDS
        && Arrays.stream(words).allMatch(word -> WORD.matcher(word).matches())
        && Arrays.stream(words).allMatch(word -> isParticle(word) || isCapital(word))
        && Arrays.stream(words).anyMatch(CreatorReader::isCapital);
  }

  private static boolean isParticle(String word) {
    return PARTICLES.contains(word.replaceFirst("^" + APOSTROPHE, ""));
  }

  private static boolean isCapital(String word) {
    Matcher joined = JOINED_PARTICLE.matcher(word);
    String name = joined.matches() && PARTICLES.contains(joined.group(1)) ? joined.group(2) : word;
    return !name.codePoints().filter(Character::isLetter).limit(1).anyMatch(CreatorReader::isSmall);
  }

  /** The letters of Georgian pass for small ones, but no name begins with another. */
  private static boolean isSmall(int letter) {
    return Character.isLowerCase(letter) && Character.toTitleCase(letter) != letter;
  }
}
