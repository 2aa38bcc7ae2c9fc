// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import java.io.IOException;
import java.nio.file.Path;

/** A file that holds no results that this program reads. */
public final class UnreadableResultsException extends IOException {

  private static final long serialVersionUID = 1;

  private final transient Path file;
  private final String reason;

  UnreadableResultsException(Path file, String reason, Throwable cause) {
    super(file + " " + reason, cause);
    this.file = file;
    this.reason = reason;
  }

  public Path file() {
    return file;
  }

  /** As {@link Problems#add} takes it. */
  public String reason() {
    return reason;
  }
}
