package org.fonds.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The path of a file in a container, made harmless: whatever leads upwards or out of it is cut.
 *
 * @param text with {@code /}; never empty
 * @param cut whether something was cut
 */
record MemberPath(String text, boolean cut) {

  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:");

  static MemberPath of(String raw) {
    String slashed = raw.replace('\\', '/').replace("\0", "");
    String bare = DRIVE.matcher(slashed).replaceFirst("");
    List<String> steps =
        Arrays.stream(bare.split("/"))
            .filter(step -> !step.isEmpty() && !step.equals("."))
            .toList();
    List<String> kept = steps.stream().filter(step -> !step.equals("..")).toList();
    boolean led = bare.startsWith("/") || bare.length() < slashed.length();
    return new MemberPath(
        kept.isEmpty() ? "file" : String.join("/", kept), led || kept.size() < steps.size());
  }
}
