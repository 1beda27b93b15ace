package org.fonds.account;

/** What a person may do besides reading, which needs no account. */
public enum Role {
  /** Brings sources in and describes them. */
  ARCHIVIST,
  /** Does what an archivist does; the first account is one. */
  ADMINISTRATOR
}
