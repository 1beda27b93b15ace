package org.fonds.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands with the terminal that they write to. */
final class CommandFactory implements IFactory {

  private final Terminal terminal;

  CommandFactory(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == IngestCommand.class) {
      return type.cast(new IngestCommand(terminal));
    }
    if (type == OcrCommand.class) {
      return type.cast(new OcrCommand(terminal));
    }
    if (type == ReindexCommand.class) {
      return type.cast(new ReindexCommand(terminal));
    }
    if (type == CheckCommand.class) {
      return type.cast(new CheckCommand(terminal));
    }
    if (type == VerifyCommand.class) {
      return type.cast(new VerifyCommand(terminal));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
