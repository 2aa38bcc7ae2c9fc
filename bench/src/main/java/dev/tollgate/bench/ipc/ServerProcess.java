// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.ipc;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A server process, and the client's end of the connection to it. The server ends when this is
 * closed and when the client's process ends. If it ends earlier, {@link #request} throws.
 */
public final class ServerProcess implements Client {

  private static final int SECONDS_TO_END = 10;

  private static final System.Logger LOGGER = System.getLogger(ServerProcess.class.getName());

  private static final int SMALL_HEAP_MEBIBYTES = 256;

  /**
   * On the heap at once: the message, and with serialization the last answer and those that G1 has
   * not collected yet. G1 gives a large array whole regions.
   */
  private static final int MESSAGES_ON_HEAP = 6;

  private final Transport transport;
  private final String address;
  private Process process;
  private Connection connection;

  private ServerProcess(Transport transport, String address) {
    this.transport = transport;
    this.address = address;
  }

  /**
   * Starts a server process and connects to it.
   *
   * @param bytes of a message: a multiple of 8
   * @throws IOException when the process cannot be started or ends at once
   */
  public static ServerProcess start(ServerKind kind, Transport transport, int bytes)
      throws IOException {
    ServerProcess server = new ServerProcess(transport, address(transport, bytes));
    try {
      server.start(kind, bytes);
      return server;
    } catch (Throwable e) {
      server.close();
      throw e;
    }
  }

  /** Whether this system has POSIX shared memory. */
  public static boolean hasPosixSharedMemory() {
    return Transport.FFM_SHM.isHere();
  }

  /** The heap that the JVM at either end needs. */
  public static int heapMebibytes(int bytes) {
    return SMALL_HEAP_MEBIBYTES + (int) (((long) bytes * MESSAGES_ON_HEAP) >> 20);
  }

  /** A new address: a path, a name of shared memory, or nothing. A file exists already. */
  private static String address(Transport transport, int bytes) throws IOException {
    return switch (transport.protocol()) {
      case "unix" -> {
        Path path = Files.createTempFile("tollgate-", ".socket");
        // The socket must not be there when it is bound.
        Files.delete(path);
        yield path.toString();
      }
      case "file" -> zeros(Turns.size(bytes)).toString();
      // Unique, and no longer than macOS allows.
      case "shared" -> "/tollgate-" + UUID.randomUUID().toString().substring(0, 18);
      default -> "";
    };
  }

  /** Written, not only extended: a process that touches a hole on a full disk is killed. */
  private static Path zeros(int bytes) throws IOException {
    Path file = Files.createTempFile("tollgate-", ".shared");
    byte[] page = new byte[4096];
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int done = 0; done < bytes; done += page.length) {
        out.write(page);
      }
    }
    return file;
  }

  private void start(ServerKind kind, int bytes) throws IOException {
    switch (transport.protocol()) {
      case "pipe" -> {
        startProcess(kind, bytes, address);
        connection =
            transport.connection(process.getInputStream(), process.getOutputStream(), bytes);
      }
      case "tcp", "unix" -> {
        connection = transport.connection(accepted(kind, bytes), bytes);
      }
      default -> {
        connection = transport.mapForClient(address, bytes, () -> process.isAlive());
        startProcess(kind, bytes, address);
      }
    }
  }

  private void startProcess(ServerKind kind, int bytes, String address) throws IOException {
    process =
        new ProcessBuilder(kind.command(transport, bytes, address))
            .redirectError(Redirect.INHERIT)
            .start();
  }

  private SocketChannel accepted(ServerKind kind, int bytes) throws IOException {
    boolean tcp = transport.protocol().equals("tcp");
    try (ServerSocketChannel server =
        ServerSocketChannel.open(tcp ? StandardProtocolFamily.INET : StandardProtocolFamily.UNIX)) {
      server.bind(
          tcp
              ? new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0)
              : UnixDomainSocketAddress.of(address));
      startProcess(
          kind,
          bytes,
          tcp ? "" + ((InetSocketAddress) server.getLocalAddress()).getPort() : address);
      // Ends the wait if the process ends before it connects.
      CompletableFuture<Void> noServer = process.onExit().thenRun(() -> closeQuietly(server));
      SocketChannel channel = server.accept();
      noServer.cancel(false);
      if (tcp) {
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      }
      return channel;
    } catch (ClosedChannelException e) {
      throw new IOException(ended(), e);
    }
  }

  /** For tests that end it. */
  Process process() {
    return process;
  }

  /** A path, a name of shared memory, or nothing. */
  String address() {
    return address;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException when the process has ended
   */
  @Override
  public long request(long first) {
    try {
      return connection.request(first);
    } catch (IOException e) {
      throw new IllegalStateException(ended(), e);
    }
  }

  private String ended() {
    return waitForEnd()
        ? "The server process has ended with exit code " + process.exitValue()
        : "The server process has closed the connection and is still running";
  }

  private boolean waitForEnd() {
    try {
      return process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Ends the process, and removes the file, socket or shared memory. */
  @Override
  public void close() throws IOException {
    if (connection != null) {
      closeQuietly(connection);
    }
    if (process != null) {
      closeQuietly(process.getOutputStream());
      if (!waitForEnd()) {
        process.destroyForcibly();
      }
      closeQuietly(process.getInputStream());
    }
    transport.removeName(address);
  }

  /** After the process has ended, buffered output can no longer be written. */
  private static void closeQuietly(Closeable closeable) {
    try {
      closeable.close();
    } catch (IOException e) {
      LOGGER.log(System.Logger.Level.DEBUG, "Closing failed", e);
    }
  }
}
