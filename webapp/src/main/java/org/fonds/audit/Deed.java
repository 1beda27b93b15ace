package org.fonds.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What is written down of what people and programs do. Constants are never renamed or removed: they
 * stand in digests.
 */
public enum Deed {
  SIGNED_IN("signed in"),
  SIGN_IN_REFUSED("was refused at signing in"),
  SIGNED_OUT("signed out"),
  UPLOADED("handed in a source"),
  TAKEN_FROM_FOLDER("took a source from the drop folder"),
  DESCRIBED("described"),
  RESTORED("restored an earlier description"),
  ACCESS_CHANGED("changed who may see"),
  OPENED_BY_ITS_DAY("opened on its day"),
  TEXT_READ_AGAIN("read the text anew"),
  TERM_CHANGED("changed the vocabularies"),
  TEXT_CORRECTED("corrected the text"),
  BLACKED_OUT("drew or took away black boxes"),
  CORRECTION_PROPOSED("proposed a correction of the text"),
  PROPOSAL_DECLINED("declined a proposed correction"),
  CLOSED_READ("read what is closed to readers"),
  CLOSED_FILE_TAKEN("opened or saved a file that is closed to readers"),
  INVITED("invited somebody"),
  ACCOUNT_MADE("made an account"),
  ROLE_CHANGED("gave another role"),
  DISABLED("shut somebody out"),
  ENABLED("let somebody in again"),
  PASSWORD_LINK_MADE("made a link for another password"),
  PASSWORD_CHANGED("chose another password"),
  TOKEN_MADE("made a token"),
  TOKEN_REVOKED("revoked a token"),
  JOURNAL_EXPORTED("exported the journal");

  static final int LONGEST_NAME = 40;

  private final String words;

  Deed(String words) {
    this.words = words;
  }

  /** What was done, to be read after who did it. */
  public String words() {
    return words;
  }

  /** How it is called in addresses, such as {@code signed-in}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The deed that is called so in addresses. */
  public static Optional<Deed> ofKey(String key) {
    return Arrays.stream(values()).filter(deed -> deed.key().equals(key)).findFirst();
  }
}
