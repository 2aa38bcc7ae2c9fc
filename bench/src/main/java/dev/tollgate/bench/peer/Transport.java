// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.peer;

import dev.tollgate.ffm.FfmSharedMemory;
import dev.tollgate.javacpp.JavaCppSharedMemory;
import dev.tollgate.jna.JnaDirectSharedMemory;
import dev.tollgate.jni.JniSharedMemory;
import dev.tollgate.kernels.SharedMemory;
import dev.tollgate.purejava.JavaSharedMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/** The ways to another process; by which technology, where it makes a difference. */
public enum Transport {
  /** The standard input and output of the peer. */
  PIPE("pipe"),
  /** TCP on the loopback interface. */
  SOCKET("tcp"),
  /** A socket in the file system. */
  UNIX_SOCKET("unix"),
  /** TCP on the loopback interface, with Java's serialization on it. */
  SERIALIZATION("tcp"),
  /** A file, mapped as a {@code MappedByteBuffer}. */
  JAVA_FILE("file"),
  /** A file, mapped as a {@code MemorySegment}. */
  FFM_FILE("file"),
  /** Shared memory of POSIX, as a {@code MemorySegment}. */
  FFM_SHM("shared"),
  /** The same, with no array that messages are copied from and to. */
  FFM_SHM_IN_PLACE("shared"),
  /** Shared memory of POSIX, as a direct buffer. */
  JNI_SHM("shared"),
  /** Shared memory of POSIX, as JavaCPP's {@code LongPointer}. */
  JAVACPP_SHM("shared"),
  /** Shared memory of POSIX, as JNA's {@code Pointer}. */
  JNA_DIRECT_SHM("shared");

  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

  private final String way;

  Transport(String way) {
    this.way = way;
  }

  /** As {@code native/peer/peer.h} calls it. */
  String way() {
    return way;
  }

  /** Whether this system has it. */
  public boolean isHere() {
    return !way.equals("shared") || !WINDOWS;
  }

  /** Whether it leads to this peer. */
  public boolean leadsTo(PeerKind peer) {
    return this != SERIALIZATION || peer == PeerKind.JVM;
  }

  /** The asker's end, which maps what it has made at this place. */
  Line askByMapping(String where, int bytes, BooleanSupplier peerIsAlive) throws IOException {
    SharedMemory memory = map(where, Turns.size(bytes), true);
    return line(memory, Turns.ofAsker(memory, peerIsAlive), bytes);
  }

  /** The peer's end. Nobody else needs the name of the place any more. */
  Line answerByMapping(String where, int bytes) throws IOException {
    SharedMemory memory = map(where, Turns.size(bytes), false);
    removeName(where);
    return line(memory, Turns.ofPeer(memory), bytes);
  }

  private Line line(SharedMemory memory, Turns turns, int bytes) {
    return this == FFM_SHM_IN_PLACE
        ? new InPlaceLine((FfmSharedMemory) memory, turns, bytes)
        : new SharedLine(memory, turns, bytes);
  }

  private SharedMemory map(String where, long size, boolean create) throws IOException {
    return switch (this) {
      case JAVA_FILE -> JavaSharedMemory.map(Path.of(where), size);
      case FFM_FILE -> FfmSharedMemory.map(Path.of(where), size);
      case FFM_SHM, FFM_SHM_IN_PLACE ->
          create ? FfmSharedMemory.create(where, size) : FfmSharedMemory.open(where, size);
      case JNI_SHM ->
          create ? JniSharedMemory.create(where, size) : JniSharedMemory.open(where, size);
      case JAVACPP_SHM ->
          create ? JavaCppSharedMemory.create(where, size) : JavaCppSharedMemory.open(where, size);
      case JNA_DIRECT_SHM ->
          create
              ? JnaDirectSharedMemory.create(where, size)
              : JnaDirectSharedMemory.open(where, size);
      case PIPE, SOCKET, UNIX_SOCKET, SERIALIZATION -> throw new IllegalStateException(name());
    };
  }

  /** Of the place, if it is still there; who has it open or mapped keeps it. */
  void removeName(String where) {
    switch (this) {
      case FFM_SHM, FFM_SHM_IN_PLACE -> FfmSharedMemory.unlink(where);
      case JNI_SHM -> JniSharedMemory.unlink(where);
      case JAVACPP_SHM -> JavaCppSharedMemory.unlink(where);
      case JNA_DIRECT_SHM -> JnaDirectSharedMemory.unlink(where);
      case UNIX_SOCKET, JAVA_FILE, FFM_FILE -> {
        try {
          Files.deleteIfExists(Path.of(where));
        } catch (IOException e) {
          // Windows deletes no file that is mapped, and a MappedByteBuffer may map it to the end.
          Path.of(where).toFile().deleteOnExit();
        }
      }
      case PIPE, SOCKET, SERIALIZATION -> {}
    }
  }
}
