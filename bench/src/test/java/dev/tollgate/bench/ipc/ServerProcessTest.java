// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.ipc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.Needs;
import dev.tollgate.ffm.FfmSharedMemory;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The end of either process is noticed and leaves nothing behind. A test that hangs fails. */
@Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ServerProcessTest {

  private static final int BYTES = 4096;

  /** The end of a process that this one did not start gives no event to wait for. */
  private static final long NANOS_BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(1);

  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

  /** A JVM starts slowly, so it is tried only with transports that make a difference to it. */
  private static Stream<Arguments> servers() {
    return Arrays.stream(Transport.values())
        .filter(Transport::isHere)
        .flatMap(
            transport ->
                Arrays.stream(ServerKind.values())
                    .filter(
                        kind ->
                            kind == ServerKind.C
                                // C does not read Java's serialization.
                                ? transport != Transport.SERIALIZATION
                                : isTriedWithAJvm(transport))
                    .map(kind -> Arguments.of(kind, transport)));
  }

  /** Without /proc the dynamic linker does not find the library of the server in C either. */
  private static void require(Transport transport) {
    Needs.processes();
    if (transport.protocol().equals("shared")) {
      Needs.sharedMemory();
    }
  }

  private static boolean isTriedWithAJvm(Transport transport) {
    return switch (transport) {
      case PIPE, SOCKET, FFM_FILE -> true;
      default -> false;
    };
  }

  @ParameterizedTest
  @MethodSource("servers")
  void aServerThatIsKilledIsAnErrorAndNothingRemains(ServerKind kind, Transport transport)
      throws IOException, InterruptedException {
    require(transport);
    ServerProcess server = ServerProcess.start(kind, transport, BYTES);
    assertEquals(Client.expected(42, BYTES), server.request(42));
    server.process().destroyForcibly().waitFor();
    String error = assertThrows(IllegalStateException.class, () -> server.request(43)).getMessage();
    assertEquals(
        "The server process has ended with exit code " + server.process().exitValue(), error);
    server.close();
    assertNothingRemains(server);
  }

  @ParameterizedTest
  @MethodSource("servers")
  void nothingRemainsWhenItIsClosed(ServerKind kind, Transport transport)
      throws IOException, InterruptedException {
    require(transport);
    ServerProcess server = ServerProcess.start(kind, transport, BYTES);
    try (server) {
      assertEquals(Client.expected(-42, BYTES), server.request(-42));
    }
    assertEquals(0, server.process().exitValue());
    assertNothingRemains(server);
  }

  private static void assertNothingRemains(ServerProcess server) {
    assertFalse(server.process().isAlive());
    assertNothingRemains(server.address());
  }

  private static void assertNothingRemains(String address) {
    if (address.startsWith("/tollgate-")) {
      assertThrows(IllegalStateException.class, () -> FfmSharedMemory.open(address, 8).close());
    } else if (!address.isEmpty() && !WINDOWS) {
      // Windows cannot remove a file that is mapped.
      assertFalse(Files.exists(Path.of(address)), address);
    }
  }

  @ParameterizedTest
  @MethodSource("servers")
  @Tag("exhaustive")
  void aServerEndsWhenItsClientIsKilledAndNothingRemains(ServerKind kind, Transport transport)
      throws IOException, InterruptedException {
    require(transport);
    Process client =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dtollgate.library.path=" + System.getProperty("tollgate.library.path"),
                "-cp",
                System.getProperty("java.class.path"),
                ClientProgram.class.getName(),
                kind.name(),
                transport.name())
            .redirectError(Redirect.INHERIT)
            .start();
    BufferedReader output = client.inputReader(UTF_8);
    long server = Long.parseLong(output.readLine());
    String address = output.readLine();
    assertTrue(runs(server));
    client.destroyForcibly().waitFor();
    // Never ends if the server outlives its client.
    while (runs(server)) {
      LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
    }
    assertNothingRemains(address);
  }

  /** A zombie process has no command. */
  private static boolean runs(long pid) {
    return ProcessHandle.of(pid).flatMap(process -> process.info().command()).isPresent();
  }

  /** Sends one request, prints its server, and waits to be killed. */
  static final class ClientProgram {

    private ClientProgram() {}

    public static void main(String[] args) throws IOException, InterruptedException {
      ServerProcess server =
          ServerProcess.start(ServerKind.valueOf(args[0]), Transport.valueOf(args[1]), BYTES);
      server.request(1);
      System.out.println(server.process().pid());
      System.out.println(server.address());
      Thread.currentThread().join();
    }
  }

  @Test
  void aServerThatEndsAtOnceIsAnError() {
    Needs.processes();
    // C requires a multiple of 8.
    int bytes = 12;
    String error =
        assertThrows(
                IOException.class,
                () -> ServerProcess.start(ServerKind.C, Transport.SOCKET, bytes).close())
            .getMessage();
    assertEquals("The server process has ended with exit code 1", error);
  }
}
