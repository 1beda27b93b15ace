package org.fonds.account.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where accounts are kept: keys {@code fonds.database.*}.
 *
 * @param address of a PostgreSQL database, such as {@code jdbc:postgresql://db.example.org/fonds};
 *     null for a file in the home folder
 * @param user null where the address says who asks
 * @param password null where none is needed
 */
@ConfigurationProperties(prefix = "fonds.database", ignoreUnknownFields = false)
public record DatabaseSettings(
    @Nullable String address, @Nullable String user, @Nullable String password) {

  private static final String POSTGRESQL = "jdbc:postgresql:";

  /**
   * @throws IllegalArgumentException if the address is none of a PostgreSQL database
   */
  public DatabaseSettings {
    if (address != null && !address.startsWith(POSTGRESQL)) {
      throw new IllegalArgumentException(
          "fonds.database.address is \"%s\"; write the address of a PostgreSQL database, such as jdbc:postgresql://db.example.org/fonds, or leave it out"
              .formatted(address));
    }
  }

  /** All but the password. */
  @Override
  public String toString() {
    return "DatabaseSettings[address=" + address + ", user=" + user + "]";
  }
}
