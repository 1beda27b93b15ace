package org.fonds.extraction.charset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Real texts of many languages: those of the demonstration archive, a few of our own, and the lists
 * of names in {@code ../shared/corpus} where it is at hand.
 */
final class EncodedTexts {

  private static final int PIECES = 6;

  private static final Map<String, String> OWN =
      Map.of(
          "be",
          "Пратакол пасяджэння камісіі складзены ў чэрвені. Сведкі паказалі, што людзей вывезлі"
              + " ўначы, а іх маёмасць раздалі. Спіс сем'яў захоўваецца ў раённым архіве, і яго"
              + " ніхто не бачыў з таго часу.",
          "cs",
          "Zápis o schůzi komise byl sepsán v červnu. Svědkové vypověděli, že lidé byli odvezeni v"
              + " noci a jejich majetek byl rozdělen. Seznam rodin je uložen v okresním archivu,"
              + " kde jej od té doby nikdo neviděl.",
          "fr",
          "Le procès-verbal de la commission fut dressé en juin. Les témoins déclarèrent que les"
              + " gens avaient été emmenés la nuit et que leurs biens étaient distribués. La liste"
              + " des familles, œuvre d'un élève, est conservée à la préfecture.",
          "zh",
          "委员会的会议记录写于六月。证人说，人们在夜里被带走，他们的财产被分给了别人。" + "家庭名单保存在区档案馆，从那时起没有人看过。这份摘要只是为了演示而写的，不是史料。");

  private EncodedTexts() {}

  /**
   * Pieces of texts of a language, evenly spread, which overlap by half at most.
   *
   * @param length of each in characters
   */
  static List<String> pieces(String language, int length) throws IOException {
    List<String> pieces = new ArrayList<>();
    for (String text : List.of(ofTheArchive(language), names(language), own(language))) {
      int room = text.length() - length;
      if (room >= 0) {
        int count = Math.min(PIECES, 1 + 2 * room / length);
        IntStream.range(0, count)
            .map(i -> (int) ((long) room * i / count))
            .mapToObj(start -> text.substring(start, start + length))
            .forEach(pieces::add);
      }
    }
    return pieces;
  }

  private static String own(String language) {
    return OWN.getOrDefault(language, "");
  }

  private static String ofTheArchive(String language) throws IOException {
    Pattern head = Pattern.compile("(?m)^language: " + language + "$");
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("../documents/sources"))) {
      for (Path file : files.sorted().toList()) {
        String[] parts = Files.readString(file).split("(?m)^---\\R", 3);
        if (parts.length == 3 && head.matcher(parts[1]).find()) {
          all.append(parts[2]);
        }
      }
    }
    return all.toString();
  }

  /** Names of people and places, one a line. */
  private static String names(String language) throws IOException {
    Optional<Path> corpus =
        Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
            .map(folder -> folder.resolveSibling("shared").resolve("corpus/names-dev.jsonl"))
            .filter(Files::isRegularFile)
            .findFirst();
    if (corpus.isEmpty()) {
      return "";
    }
    Pattern name =
        Pattern.compile(
            "\"(latin|cyrillic)\": \"([^\"\\\\]+)\", \"[a-z]+_lang\": \"" + language + "\"");
    return String.join(
        "\n",
        Files.readString(corpus.get())
            .lines()
            .map(name::matcher)
            .filter(Matcher::find)
            .map(found -> found.group(2))
            .distinct()
            .toList());
  }
}
