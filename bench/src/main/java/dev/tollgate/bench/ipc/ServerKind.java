// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.ipc;

import dev.tollgate.natives.NativeLibrary;
import java.nio.file.Path;
import java.util.List;

/** What program the server process runs. */
public enum ServerKind {
  /** {@code native/ipc/server.c}, compiled into the directory of the native libraries. */
  C {
    @Override
    List<String> command(Transport transport, int bytes, String address) {
      String name =
          System.mapLibraryName("").endsWith(".dll") ? "tollgate_server.exe" : "tollgate_server";
      return List.of(
          NativeLibrary.directory().resolve(name).toString(),
          transport.protocol(),
          "" + bytes,
          address);
    }
  },
  /** {@link JavaServer}, in a JVM like this one. */
  JVM {
    @Override
    List<String> command(Transport transport, int bytes, String address) {
      return List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-Xms" + ServerProcess.heapMebibytes(bytes) + "m",
          "-Xmx" + ServerProcess.heapMebibytes(bytes) + "m",
          "-XX:+AlwaysPreTouch",
          // Standard output is the pipe.
          "-XX:+DisplayVMOutputToStderr",
          "-Xlog:all=off:stdout",
          "-Xlog:all=warning:stderr",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-D" + NativeLibrary.DIRECTORY_PROPERTY + "=" + NativeLibrary.directory(),
          "-cp",
          System.getProperty("java.class.path"),
          JavaServer.class.getName(),
          transport.name(),
          "" + bytes,
          address);
    }
  };

  abstract List<String> command(Transport transport, int bytes, String address);
}
