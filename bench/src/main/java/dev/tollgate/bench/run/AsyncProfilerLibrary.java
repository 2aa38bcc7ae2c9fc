// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The library of async-profiler; its jar contains one for each supported system. */
final class AsyncProfilerLibrary {

  private static Path unpacked;

  private AsyncProfilerLibrary() {}

  /**
   * Unpacks the library once, into a directory that only this user can write.
   *
   * @throws IllegalArgumentException when there is none for this system
   */
  static synchronized Path file() {
    if (unpacked == null) {
      String resource = "/" + platform() + "/libasyncProfiler.so";
      try (InputStream library = AsyncProfilerLibrary.class.getResourceAsStream(resource)) {
        if (library == null) {
          throw new IllegalArgumentException("async-profiler has no library for " + platform());
        }
        Path directory = Files.createTempDirectory("tollgate-async-profiler");
        Path file = directory.resolve("libasyncProfiler.so");
        Files.copy(library, file);
        // Deleted in reverse order.
        directory.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        unpacked = file;
      } catch (IOException e) {
        throw new UncheckedIOException("The library of async-profiler cannot be unpacked", e);
      }
    }
    return unpacked;
  }

  private static String platform() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String architecture = System.getProperty("os.arch");
    return os.startsWith("mac")
        ? "macos"
        : os.replace(' ', '-')
            + (architecture.equals("amd64")
                ? "-x64"
                : architecture.equals("aarch64") ? "-arm64" : "-" + architecture);
  }
}
