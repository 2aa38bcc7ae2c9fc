// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.ipc;

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
 * The server in Java. Its arguments are a {@link Transport}, the bytes of a message, and an
 * address, as in {@code native/ipc/protocol.h}.
 */
public final class JavaServer {

  private JavaServer() {}

  public static void main(String[] args) throws IOException {
    try (Connection connection =
        connection(Transport.valueOf(args[0]), Integer.parseInt(args[1]), args[2])) {
      answer(connection);
    }
  }

  private static Connection connection(Transport transport, int bytes, String address)
      throws IOException {
    return switch (transport.protocol()) {
      case "pipe" ->
          transport.connection(
              new FileInputStream(FileDescriptor.in),
              new FileOutputStream(FileDescriptor.out),
              bytes);
      case "tcp" -> transport.connection(byTcp(address), bytes);
      case "unix" -> {
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(address));
        transport.removeName(address);
        yield transport.connection(channel, bytes);
      }
      default -> {
        Thread.ofPlatform().daemon().start(JavaServer::endWithTheClient);
        yield transport.mapForServer(address, bytes);
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

  private static void answer(Connection connection) {
    try {
      while (true) {
        connection.answer();
      }
    } catch (IOException e) {
      // The client has closed the connection: the server ends.
    }
  }

  /**
   * A client that shares memory writes nothing to standard input, so a read ends with the client.
   */
  private static void endWithTheClient() {
    try {
      System.in.read();
    } catch (IOException e) {
      // Also the end of the client.
    }
    Runtime.getRuntime().halt(0);
  }
}
