// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.peer;

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
 * A peer that this process has started, and the asker's end of the line to it. The peer ends with
 * this, and with this process, whatever ends it; if it ends earlier, {@link #ask} says so.
 */
public final class Conversation implements Asker {

  private static final int SECONDS_TO_END = 10;

  private static final System.Logger LOGGER = System.getLogger(Conversation.class.getName());

  private static final int SMALL_HEAP_MEBIBYTES = 256;

  /**
   * On the heap at once: the message, and by serialization what was received last and what G1 has
   * not collected yet. What is large takes whole regions there.
   */
  private static final int MESSAGES_ON_HEAP = 6;

  private final Transport transport;
  private final String where;
  private Process peer;
  private Line line;

  private Conversation(Transport transport, String where) {
    this.transport = transport;
    this.where = where;
  }

  /**
   * Starts a peer.
   *
   * @param bytes of a message: a multiple of 8
   * @throws IOException when it cannot be started, or ends at once
   */
  public static Conversation open(PeerKind kind, Transport transport, int bytes)
      throws IOException {
    Conversation conversation = new Conversation(transport, place(transport, bytes));
    try {
      conversation.start(kind, bytes);
      return conversation;
    } catch (Throwable e) {
      conversation.close();
      throw e;
    }
  }

  /** Whether this system has POSIX shared memory. */
  public static boolean hasPosixSharedMemory() {
    return Transport.FFM_SHM.isHere();
  }

  /** All the heap that a JVM at either end ever needs. */
  public static int heapMebibytes(int bytes) {
    return SMALL_HEAP_MEBIBYTES + (int) (((long) bytes * MESSAGES_ON_HEAP) >> 20);
  }

  /** Where the two will meet; a file is there already. */
  private static String place(Transport transport, int bytes) throws IOException {
    return switch (transport.way()) {
      case "unix" -> {
        Path path = Files.createTempFile("tollgate-", ".socket");
        // The socket must not be there when it is bound.
        Files.delete(path);
        yield path.toString();
      }
      case "file" -> zeros(Turns.size(bytes)).toString();
      // As long as macOS lets it be, and unlike any other.
      case "shared" -> "/tollgate-" + UUID.randomUUID().toString().substring(0, 18);
      default -> "";
    };
  }

  /** Written and not just made long: a hole that the disk has no room for kills who touches it. */
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

  private void start(PeerKind kind, int bytes) throws IOException {
    switch (transport.way()) {
      case "pipe" -> {
        startPeer(kind, bytes, where);
        line = transport.line(peer.getInputStream(), peer.getOutputStream(), bytes);
      }
      case "tcp", "unix" -> {
        line = transport.line(accepted(kind, bytes), bytes);
      }
      default -> {
        line = transport.askByMapping(where, bytes, () -> peer.isAlive());
        startPeer(kind, bytes, where);
      }
    }
  }

  private void startPeer(PeerKind kind, int bytes, String address) throws IOException {
    peer =
        new ProcessBuilder(kind.command(transport, bytes, address))
            .redirectError(Redirect.INHERIT)
            .start();
  }

  private SocketChannel accepted(PeerKind kind, int bytes) throws IOException {
    boolean tcp = transport.way().equals("tcp");
    try (ServerSocketChannel server =
        ServerSocketChannel.open(tcp ? StandardProtocolFamily.INET : StandardProtocolFamily.UNIX)) {
      server.bind(
          tcp
              ? new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0)
              : UnixDomainSocketAddress.of(where));
      startPeer(
          kind, bytes, tcp ? "" + ((InetSocketAddress) server.getLocalAddress()).getPort() : where);
      // A peer that ends without having connected ends the wait too.
      CompletableFuture<Void> noPeer = peer.onExit().thenRun(() -> closeQuietly(server));
      SocketChannel channel = server.accept();
      noPeer.cancel(false);
      if (tcp) {
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      }
      return channel;
    } catch (ClosedChannelException e) {
      throw new IOException(ended(), e);
    }
  }

  /** The peer, for tests that end it. */
  Process peer() {
    return peer;
  }

  /** Where the two have met: nothing, a path, or a name of shared memory. */
  String where() {
    return where;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException when the peer has ended
   */
  @Override
  public long ask(long first) {
    try {
      return line.ask(first);
    } catch (IOException e) {
      throw new IllegalStateException(ended(), e);
    }
  }

  private String ended() {
    return waitForPeer()
        ? "The peer has ended, with exit code " + peer.exitValue()
        : "The peer has closed the line, and goes on running";
  }

  private boolean waitForPeer() {
    try {
      return peer.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Ends the peer, and takes away what they shared. */
  @Override
  public void close() throws IOException {
    if (line != null) {
      closeQuietly(line);
    }
    if (peer != null) {
      closeQuietly(peer.getOutputStream());
      if (!waitForPeer()) {
        peer.destroyForcibly();
      }
      closeQuietly(peer.getInputStream());
    }
    transport.removeName(where);
  }

  /** To a peer that has ended, what is still to be written cannot be. */
  private static void closeQuietly(Closeable closeable) {
    try {
      closeable.close();
    } catch (IOException e) {
      LOGGER.log(System.Logger.Level.DEBUG, "Could not be closed in order", e);
    }
  }
}
