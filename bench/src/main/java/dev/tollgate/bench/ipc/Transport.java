// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.ipc;

import dev.tollgate.ffm.FfmSharedMemory;
import dev.tollgate.javacpp.JavaCppSharedMemory;
import dev.tollgate.jna.JnaDirectSharedMemory;
import dev.tollgate.jni.JniSharedMemory;
import dev.tollgate.kernels.SharedMemory;
import dev.tollgate.purejava.JavaSharedMemory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * How messages reach another process.
 *
 * <p>Constants hold lambdas, not method references: those would load the classes of all
 * technologies before the first is used.
 */
public enum Transport {
  /** The standard input and output of the other process. */
  PIPE("pipe", (in, out, bytes) -> new PipeConnection(in, out, bytes)),
  /** TCP on the loopback interface. */
  SOCKET("tcp", (channel, bytes) -> new SocketConnection(channel, bytes)),
  /** A Unix domain socket. */
  UNIX_SOCKET("unix", (channel, bytes) -> new SocketConnection(channel, bytes)),
  /** TCP on the loopback interface, with Java's serialization on it. */
  SERIALIZATION("tcp", (channel, bytes) -> new SerializationConnection(channel, bytes)),
  /** A file, mapped as a {@code MappedByteBuffer}. */
  JAVA_FILE(
      "file",
      (address, size, create) -> JavaSharedMemory.map(Path.of(address), size),
      address -> deleteFile(address),
      (memory, turns, bytes) -> new SharedMemoryConnection(memory, turns, bytes)),
  /** A file, mapped as a {@code MemorySegment}. */
  FFM_FILE(
      "file",
      (address, size, create) -> FfmSharedMemory.map(Path.of(address), size),
      address -> deleteFile(address),
      (memory, turns, bytes) -> new SharedMemoryConnection(memory, turns, bytes)),
  /** POSIX shared memory as a {@code MemorySegment}. */
  FFM_SHM(
      "shared",
      (address, size, create) ->
          create ? FfmSharedMemory.create(address, size) : FfmSharedMemory.open(address, size),
      address -> FfmSharedMemory.unlink(address),
      (memory, turns, bytes) -> new SharedMemoryConnection(memory, turns, bytes)),
  /** The same; messages are written and read in the segment, without an array. */
  FFM_SHM_IN_PLACE(
      "shared",
      (address, size, create) ->
          create ? FfmSharedMemory.create(address, size) : FfmSharedMemory.open(address, size),
      address -> FfmSharedMemory.unlink(address),
      (memory, turns, bytes) -> new InPlaceConnection((FfmSharedMemory) memory, turns, bytes)),
  /** POSIX shared memory as a direct buffer. */
  JNI_SHM(
      "shared",
      (address, size, create) ->
          create ? JniSharedMemory.create(address, size) : JniSharedMemory.open(address, size),
      address -> JniSharedMemory.unlink(address),
      (memory, turns, bytes) -> new SharedMemoryConnection(memory, turns, bytes)),
  /** POSIX shared memory as JavaCPP's {@code LongPointer}. */
  JAVACPP_SHM(
      "shared",
      (address, size, create) ->
          create
              ? JavaCppSharedMemory.create(address, size)
              : JavaCppSharedMemory.open(address, size),
      address -> JavaCppSharedMemory.unlink(address),
      (memory, turns, bytes) -> new SharedMemoryConnection(memory, turns, bytes)),
  /** POSIX shared memory as JNA's {@code Pointer}. */
  JNA_DIRECT_SHM(
      "shared",
      (address, size, create) ->
          create
              ? JnaDirectSharedMemory.create(address, size)
              : JnaDirectSharedMemory.open(address, size),
      address -> JnaDirectSharedMemory.unlink(address),
      (memory, turns, bytes) -> new SharedMemoryConnection(memory, turns, bytes));

  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

  /** Maps the memory that two processes share. */
  private interface Mapping {
    SharedMemory map(String address, long size, boolean create) throws IOException;
  }

  private interface OfMemory {
    Connection connection(SharedMemory memory, Turns turns, int bytes);
  }

  private interface OfChannel {
    Connection connection(SocketChannel channel, int bytes) throws IOException;
  }

  private interface OfStreams {
    Connection connection(InputStream in, OutputStream out, int bytes);
  }

  private final String protocol;
  private final OfStreams ofStreams;
  private final OfChannel ofChannel;
  private final Mapping mapping;
  private final OfMemory ofMemory;
  private final Consumer<String> removal;

  Transport(String protocol, OfStreams ofStreams) {
    this(protocol, ofStreams, null, null, null, address -> {});
  }

  Transport(String protocol, OfChannel ofChannel) {
    // A Unix domain socket has a path to remove, a port has none.
    this(protocol, null, ofChannel, null, null, address -> deleteFile(address));
  }

  Transport(String protocol, Mapping mapping, Consumer<String> removal, OfMemory ofMemory) {
    this(protocol, null, null, mapping, ofMemory, removal);
  }

  Transport(
      String protocol,
      OfStreams ofStreams,
      OfChannel ofChannel,
      Mapping mapping,
      OfMemory ofMemory,
      Consumer<String> removal) {
    this.protocol = protocol;
    this.ofStreams = ofStreams;
    this.ofChannel = ofChannel;
    this.mapping = mapping;
    this.ofMemory = ofMemory;
    this.removal = removal;
  }

  /** Its name in {@code native/ipc/protocol.h}. */
  String protocol() {
    return protocol;
  }

  /** Whether this system supports it. */
  public boolean isHere() {
    return !protocol.equals("shared") || !WINDOWS;
  }

  /** Either end of a pipe. */
  Connection connection(InputStream in, OutputStream out, int bytes) {
    return ofStreams.connection(in, out, bytes);
  }

  /** Either end of a socket. */
  Connection connection(SocketChannel channel, int bytes) throws IOException {
    return ofChannel.connection(channel, bytes);
  }

  /** The client's end, which creates the memory. */
  Connection mapForClient(String address, int bytes, BooleanSupplier serverIsAlive)
      throws IOException {
    SharedMemory memory = mapping.map(address, Turns.size(bytes), true);
    return ofMemory.connection(memory, Turns.ofClient(memory, serverIsAlive), bytes);
  }

  /** The server's end. It removes the name, which nobody needs after that. */
  Connection mapForServer(String address, int bytes) throws IOException {
    SharedMemory memory = mapping.map(address, Turns.size(bytes), false);
    removeName(address);
    return ofMemory.connection(memory, Turns.ofServer(memory), bytes);
  }

  /** Removes the name of the file, socket or memory if it exists; open ones stay usable. */
  void removeName(String address) {
    removal.accept(address);
  }

  private static void deleteFile(String address) {
    if (address.isEmpty()) {
      return;
    }
    try {
      Files.deleteIfExists(Path.of(address));
    } catch (IOException e) {
      // Windows deletes no mapped file, and a MappedByteBuffer may stay mapped until the JVM ends.
      Path.of(address).toFile().deleteOnExit();
    }
  }
}
