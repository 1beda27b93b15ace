package org.fonds.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import org.fonds.audit.Act;
import org.fonds.audit.JournalEntry;
import org.jspecify.annotations.Nullable;

/** An entry of the journal. */
@Schema(name = "JournalEntry")
record EntryAnswer(
    @Schema(description = "Counted from 1 without a gap.") long number,
    Instant at,
    @Schema(description = "The name of the account; empty where nobody is known.") String who,
    @Schema(description = "person, token, nobody or program", example = "person") String means,
    @Schema(description = "What the person calls the token; empty without one.") String token,
    @Schema(example = "signed-in") String deed,
    @Schema(description = "Null if it was done to none.", example = "7k3m-qx2p")
        @Nullable String document,
    @Schema(description = "The address of the client as the server saw it.") String from,
    String details,
    @Schema(description = "The digest of the entry before.") String before,
    @Schema(description = "SHA-256 of all of this.") String digest) {

  static EntryAnswer of(JournalEntry entry) {
    Act act = entry.act();
    return new EntryAnswer(
        entry.number(),
        entry.at(),
        act.actor().name(),
        act.actor().means().name().toLowerCase(Locale.ROOT),
        act.actor().token(),
        act.deed().key(),
        act.document() == null ? null : act.document().text(),
        act.actor().address(),
        act.details(),
        entry.before(),
        entry.digest());
  }
}
