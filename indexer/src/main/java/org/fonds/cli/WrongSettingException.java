package org.fonds.cli;

import java.util.stream.Collectors;
import org.fonds.description.IndexerException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;

/** A setting has a value that makes no sense, or a key that nobody knows. */
public final class WrongSettingException extends IndexerException {

  private static final long serialVersionUID = 1L;

  WrongSettingException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Says in the words of the settings what the binder found wrong. */
  public static WrongSettingException of(BindException failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
      if (cause instanceof UnboundConfigurationPropertiesException unknown) {
        return new WrongSettingException(
            "there is no setting "
                + unknown.getUnboundProperties().stream()
                    .map(property -> property.getName().toString())
                    .collect(Collectors.joining(", ")),
            failure);
      }
    }
    String said = String.valueOf(cause.getMessage());
    return new WrongSettingException(
        said.startsWith("fonds.") ? said : "setting " + failure.getName() + ": " + said, failure);
  }
}
