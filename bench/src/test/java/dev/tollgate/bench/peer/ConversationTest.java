// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.peer;

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

/** Who dies is missed, and leaves nothing behind. A test that hangs fails. */
@Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ConversationTest {

  private static final int BYTES = 4096;

  /** There is no event to wait for when a process ends that this one has not started. */
  private static final long NANOS_BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(1);

  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

  /** A JVM starts slowly: it stands for those transports that make a difference to it. */
  private static Stream<Arguments> conversations() {
    return Arrays.stream(Transport.values())
        .filter(Transport::isHere)
        .flatMap(
            transport ->
                Arrays.stream(PeerKind.values())
                    .filter(
                        kind ->
                            kind == PeerKind.C
                                // C does not read Java's serialization.
                                ? transport != Transport.SERIALIZATION
                                : isTriedWithAJvm(transport))
                    .map(kind -> Arguments.of(kind, transport)));
  }

  /** Without /proc the dynamic linker does not find the library of the peer in C either. */
  private static void require(Transport transport) {
    Needs.processes();
    if (transport.way().equals("shared")) {
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
  @MethodSource("conversations")
  void aPeerThatIsKilledIsAnErrorAndNothingRemains(PeerKind kind, Transport transport)
      throws IOException, InterruptedException {
    require(transport);
    Conversation conversation = Conversation.open(kind, transport, BYTES);
    assertEquals(Asker.expected(42, BYTES), conversation.ask(42));
    conversation.peer().destroyForcibly().waitFor();
    String error =
        assertThrows(IllegalStateException.class, () -> conversation.ask(43)).getMessage();
    assertEquals("The peer has ended, with exit code " + conversation.peer().exitValue(), error);
    conversation.close();
    assertNothingRemains(conversation);
  }

  @ParameterizedTest
  @MethodSource("conversations")
  void nothingRemainsWhenItIsClosed(PeerKind kind, Transport transport)
      throws IOException, InterruptedException {
    require(transport);
    Conversation conversation = Conversation.open(kind, transport, BYTES);
    try (conversation) {
      assertEquals(Asker.expected(-42, BYTES), conversation.ask(-42));
    }
    assertEquals(0, conversation.peer().exitValue());
    assertNothingRemains(conversation);
  }

  private static void assertNothingRemains(Conversation conversation) {
    assertFalse(conversation.peer().isAlive());
    assertNothingRemains(conversation.where());
  }

  private static void assertNothingRemains(String where) {
    if (where.startsWith("/tollgate-")) {
      assertThrows(IllegalStateException.class, () -> FfmSharedMemory.open(where, 8).close());
    } else if (!where.isEmpty() && !WINDOWS) {
      // Windows cannot remove a file that is mapped.
      assertFalse(Files.exists(Path.of(where)), where);
    }
  }

  @ParameterizedTest
  @MethodSource("conversations")
  @Tag("exhaustive")
  void aPeerEndsWhenItsAskerIsKilledAndNothingRemains(PeerKind kind, Transport transport)
      throws IOException, InterruptedException {
    require(transport);
    Process asker =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dtollgate.library.path=" + System.getProperty("tollgate.library.path"),
                "-cp",
                System.getProperty("java.class.path"),
                AskerProgram.class.getName(),
                kind.name(),
                transport.name())
            .redirectError(Redirect.INHERIT)
            .start();
    BufferedReader output = asker.inputReader(UTF_8);
    long peer = Long.parseLong(output.readLine());
    String where = output.readLine();
    assertTrue(runs(peer));
    asker.destroyForcibly().waitFor();
    // For ever, if the peer outlives its asker.
    while (runs(peer)) {
      LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
    }
    assertNothingRemains(where);
  }

  /** What has ended may remain without a command, where nobody is there to take note of its end. */
  private static boolean runs(long pid) {
    return ProcessHandle.of(pid).flatMap(process -> process.info().command()).isPresent();
  }

  /** Asks once, tells of its peer, and waits to be killed. */
  static final class AskerProgram {

    private AskerProgram() {}

    public static void main(String[] args) throws IOException, InterruptedException {
      Conversation conversation =
          Conversation.open(PeerKind.valueOf(args[0]), Transport.valueOf(args[1]), BYTES);
      conversation.ask(1);
      System.out.println(conversation.peer().pid());
      System.out.println(conversation.where());
      Thread.currentThread().join();
    }
  }

  @Test
  void aPeerThatEndsAtOnceIsAnError() {
    Needs.processes();
    // Which C refuses.
    int bytes = 12;
    String error =
        assertThrows(
                IOException.class,
                () -> Conversation.open(PeerKind.C, Transport.SOCKET, bytes).close())
            .getMessage();
    assertEquals("The peer has ended, with exit code 1", error);
  }
}
