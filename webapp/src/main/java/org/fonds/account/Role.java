package org.fonds.account;

/** What a person may do. */
public enum Role {
  /** Reads; needed only where the archive is not open to everybody. */
  READER,
  /** Brings sources in, describes them, and reads what is closed to readers. */
  ARCHIVIST,
  /** Does what an archivist does, and says who may do what; the first account is one. */
  ADMINISTRATOR
}
