// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.peer;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;

/**
 * The peer that is a JVM. Its arguments are a {@link Transport}, the bytes of a message, and where
 * to meet the asker, as {@code native/peer/peer.h} says.
 */
public final class PeerProgram {

  private PeerProgram() {}

  public static void main(String[] args) throws IOException {
    try (Line line = line(Transport.valueOf(args[0]), Integer.parseInt(args[1]), args[2])) {
      answer(line);
    }
  }

  private static Line line(Transport transport, int bytes, String where) throws IOException {
    return switch (transport.way()) {
      case "pipe" ->
          transport.line(
              new FileInputStream(FileDescriptor.in),
              new FileOutputStream(FileDescriptor.out),
              bytes);
      case "tcp" -> transport.line(byTcp(where), bytes);
      case "unix" -> {
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(where));
        transport.removeName(where);
        yield transport.line(channel, bytes);
      }
      default -> {
        Thread.ofPlatform().daemon().start(PeerProgram::endWithTheAsker);
        yield transport.answerByMapping(where, bytes);
      }
    };
  }

  private static SocketChannel byTcp(String port) throws IOException {
    SocketChannel channel =
        SocketChannel.open(
            new InetSocketAddress(
                InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), Integer.parseInt(port)));
    return channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
  }

  private static void answer(Line line) {
    try {
      while (true) {
        line.answer();
      }
    } catch (IOException e) {
      // The asker has gone, and that is how this ends.
    }
  }

  /** It writes nothing to a peer that maps what they share: the end of it is all there can be. */
  private static void endWithTheAsker() {
    try {
      System.in.read();
    } catch (IOException e) {
      // No less an end.
    }
    Runtime.getRuntime().halt(0);
  }
}
