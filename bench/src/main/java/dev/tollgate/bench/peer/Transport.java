// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.peer;

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
 * The ways to another process, with what each end uses.
 *
 * <p>Constants hold lambdas, not method references: those would load the classes of all
 * technologies before the first is used.
 */
public enum Transport {
  /** The standard input and output of the other process. */
  PIPE("pipe", (in, out, bytes) -> new PipeLine(in, out, bytes)),
  /** TCP on the loopback interface. */
  SOCKET("tcp", (channel, bytes) -> new SocketLine(channel, bytes)),
  /** A Unix domain socket. */
  UNIX_SOCKET("unix", (channel, bytes) -> new SocketLine(channel, bytes)),
  /** TCP on the loopback interface, with Java's serialization on it. */
  SERIALIZATION("tcp", (channel, bytes) -> new SerializedLine(channel, bytes)),
  /** A file, mapped as a {@code MappedByteBuffer}. */
  JAVA_FILE(
      "file",
      (where, size, create) -> JavaSharedMemory.map(Path.of(where), size),
      where -> deleteFile(where),
      (memory, turns, bytes) -> new SharedLine(memory, turns, bytes)),
  /** A file, mapped as a {@code MemorySegment}. */
  FFM_FILE(
      "file",
      (where, size, create) -> FfmSharedMemory.map(Path.of(where), size),
      where -> deleteFile(where),
      (memory, turns, bytes) -> new SharedLine(memory, turns, bytes)),
  /** POSIX shared memory as a {@code MemorySegment}. */
  FFM_SHM(
      "shared",
      (where, size, create) ->
          create ? FfmSharedMemory.create(where, size) : FfmSharedMemory.open(where, size),
      where -> FfmSharedMemory.unlink(where),
      (memory, turns, bytes) -> new SharedLine(memory, turns, bytes)),
  /** The same, with no array that messages are copied from and to. */
  FFM_SHM_IN_PLACE(
      "shared",
      (where, size, create) ->
          create ? FfmSharedMemory.create(where, size) : FfmSharedMemory.open(where, size),
      where -> FfmSharedMemory.unlink(where),
      (memory, turns, bytes) -> new InPlaceLine((FfmSharedMemory) memory, turns, bytes)),
  /** POSIX shared memory as a direct buffer. */
  JNI_SHM(
      "shared",
      (where, size, create) ->
          create ? JniSharedMemory.create(where, size) : JniSharedMemory.open(where, size),
      where -> JniSharedMemory.unlink(where),
      (memory, turns, bytes) -> new SharedLine(memory, turns, bytes)),
  /** POSIX shared memory as JavaCPP's {@code LongPointer}. */
  JAVACPP_SHM(
      "shared",
      (where, size, create) ->
          create ? JavaCppSharedMemory.create(where, size) : JavaCppSharedMemory.open(where, size),
      where -> JavaCppSharedMemory.unlink(where),
      (memory, turns, bytes) -> new SharedLine(memory, turns, bytes)),
  /** POSIX shared memory as JNA's {@code Pointer}. */
  JNA_DIRECT_SHM(
      "shared",
      (where, size, create) ->
          create
              ? JnaDirectSharedMemory.create(where, size)
              : JnaDirectSharedMemory.open(where, size),
      where -> JnaDirectSharedMemory.unlink(where),
      (memory, turns, bytes) -> new SharedLine(memory, turns, bytes));

  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

  /** Maps what two processes share. */
  private interface Mapping {
    SharedMemory map(String where, long size, boolean create) throws IOException;
  }

  private interface OfMemory {
    Line line(SharedMemory memory, Turns turns, int bytes);
  }

  private interface OfChannel {
    Line line(SocketChannel channel, int bytes) throws IOException;
  }

  private interface OfStreams {
    Line line(InputStream in, OutputStream out, int bytes);
  }

  private final String way;
  private final OfStreams ofStreams;
  private final OfChannel ofChannel;
  private final Mapping mapping;
  private final OfMemory ofMemory;
  private final Consumer<String> removal;

  Transport(String way, OfStreams ofStreams) {
    this(way, ofStreams, null, null, null, where -> {});
  }

  Transport(String way, OfChannel ofChannel) {
    // A socket in the file system has a name; a port has none to remove.
    this(way, null, ofChannel, null, null, where -> deleteFile(where));
  }

  Transport(String way, Mapping mapping, Consumer<String> removal, OfMemory ofMemory) {
    this(way, null, null, mapping, ofMemory, removal);
  }

  Transport(
      String way,
      OfStreams ofStreams,
      OfChannel ofChannel,
      Mapping mapping,
      OfMemory ofMemory,
      Consumer<String> removal) {
    this.way = way;
    this.ofStreams = ofStreams;
    this.ofChannel = ofChannel;
    this.mapping = mapping;
    this.ofMemory = ofMemory;
    this.removal = removal;
  }

  /** As {@code native/peer/peer.h} calls it. */
  String way() {
    return way;
  }

  /** Whether this system has it. */
  public boolean isHere() {
    return !way.equals("shared") || !WINDOWS;
  }

  /** Either end of a pipe. */
  Line line(InputStream in, OutputStream out, int bytes) {
    return ofStreams.line(in, out, bytes);
  }

  /** Either end of a socket. */
  Line line(SocketChannel channel, int bytes) throws IOException {
    return ofChannel.line(channel, bytes);
  }

  /** The asker's end, which maps what it has made at this place. */
  Line askByMapping(String where, int bytes, BooleanSupplier peerIsAlive) throws IOException {
    SharedMemory memory = mapping.map(where, Turns.size(bytes), true);
    return ofMemory.line(memory, Turns.ofAsker(memory, peerIsAlive), bytes);
  }

  /** The peer's end. Nobody else needs the name of the place any more. */
  Line answerByMapping(String where, int bytes) throws IOException {
    SharedMemory memory = mapping.map(where, Turns.size(bytes), false);
    removeName(where);
    return ofMemory.line(memory, Turns.ofPeer(memory), bytes);
  }

  /** Of the place, if it has one and it is still there; who has it open or mapped keeps it. */
  void removeName(String where) {
    removal.accept(where);
  }

  private static void deleteFile(String where) {
    if (where.isEmpty()) {
      return;
    }
    try {
      Files.deleteIfExists(Path.of(where));
    } catch (IOException e) {
      // Windows deletes no file that is mapped, and a MappedByteBuffer may map it to the end.
      Path.of(where).toFile().deleteOnExit();
    }
  }
}
