package org.fonds.audit;

/**
 * Who acts, by which means, and from where.
 *
 * @param name of the account; empty where nobody is known, or the program acts by itself
 * @param token what the person calls the token; empty where there is none
 * @param address of the client as the server sees it; empty where the program acts by itself
 */
public record Actor(Means means, String name, String token, String address) {

  static final int LONGEST_NAME = 80;
  static final int LONGEST_TOKEN = 80;
  static final int LONGEST_ADDRESS = 64;

  /** Texts that are longer than there is room for are cut, with a mark. */
  public Actor {
    name = OneLine.of(name, LONGEST_NAME);
    token = OneLine.of(token, LONGEST_TOKEN);
    address = OneLine.of(address, LONGEST_ADDRESS);
  }

  /** Somebody who is signed in. */
  public static Actor person(String name, String address) {
    return new Actor(Means.PERSON, name, "", address);
  }

  /**
   * A program that acts for a person.
   *
   * @param label what the person calls its token
   */
  public static Actor token(String name, String label, String address) {
    return new Actor(Means.TOKEN, name, label, address);
  }

  /** Somebody who has not shown who it is. */
  public static Actor nobody(String address) {
    return new Actor(Means.NOBODY, "", "", address);
  }

  /** The site by itself. */
  public static Actor program() {
    return new Actor(Means.PROGRAM, "", "", "");
  }

  /** Who acts, as people say it. */
  public String words() {
    return switch (means) {
      case PERSON -> name;
      case TOKEN -> name + " by the token “" + token + "”";
      case NOBODY -> "Somebody not signed in";
      case PROGRAM -> "The program itself";
    };
  }
}
