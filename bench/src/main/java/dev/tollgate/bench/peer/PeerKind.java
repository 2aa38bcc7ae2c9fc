// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.peer;

import dev.tollgate.natives.NativeLibrary;
import java.nio.file.Path;
import java.util.List;

/** What the other process is. */
public enum PeerKind {
  /** {@code native/peer/peer.c}, which lies beside the native libraries. */
  C {
    @Override
    List<String> command(Transport transport, int bytes, String where) {
      String name =
          System.mapLibraryName("").endsWith(".dll") ? "tollgate_peer.exe" : "tollgate_peer";
      return List.of(
          NativeLibrary.directory().resolve(name).toString(), transport.way(), "" + bytes, where);
    }
  },
  /** {@link PeerProgram}, in a JVM like this one. */
  JVM {
    @Override
    List<String> command(Transport transport, int bytes, String where) {
      return List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-Xms" + Conversation.heapMebibytes(bytes) + "m",
          "-Xmx" + Conversation.heapMebibytes(bytes) + "m",
          "-XX:+AlwaysPreTouch",
          // Not into the pipe.
          "-XX:+DisplayVMOutputToStderr",
          "-Xlog:all=off:stdout",
          "-Xlog:all=warning:stderr",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-D" + NativeLibrary.DIRECTORY_PROPERTY + "=" + NativeLibrary.directory(),
          "-cp",
          System.getProperty("java.class.path"),
          PeerProgram.class.getName(),
          transport.name(),
          "" + bytes,
          where);
    }
  };

  abstract List<String> command(Transport transport, int bytes, String where);
}
