// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.ffm.FfmSharedMemory;
import dev.tollgate.javacpp.JavaCppSharedMemory;
import dev.tollgate.jna.JnaDirectSharedMemory;
import dev.tollgate.jni.JniSharedMemory;
import dev.tollgate.jnr.JnrSharedMemory;
import dev.tollgate.kernels.SharedMemory;
import dev.tollgate.purejava.JavaSharedMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SharedMemoryTest {

  private static final long BYTES = 3 * 4096;

  interface Opening {
    SharedMemory open(String name, long bytes);
  }

  record Posix(String technology, Opening create, Opening open, Predicate<String> unlink) {
    @Override
    public String toString() {
      return technology;
    }
  }

  interface Mapping {
    SharedMemory map(Path file, long bytes) throws IOException;
  }

  record Mapped(String technology, Mapping mapping) {
    @Override
    public String toString() {
      return technology;
    }
  }

  private static Stream<Posix> posix() {
    return Stream.of(
        new Posix("FFM", FfmSharedMemory::create, FfmSharedMemory::open, FfmSharedMemory::unlink),
        new Posix("JNI", JniSharedMemory::create, JniSharedMemory::open, JniSharedMemory::unlink),
        new Posix(
            "JAVACPP",
            JavaCppSharedMemory::create,
            JavaCppSharedMemory::open,
            JavaCppSharedMemory::unlink),
        new Posix(
            "JNA_DIRECT",
            JnaDirectSharedMemory::create,
            JnaDirectSharedMemory::open,
            JnaDirectSharedMemory::unlink),
        new Posix("JNR", JnrSharedMemory::create, JnrSharedMemory::open, JnrSharedMemory::unlink));
  }

  private static Stream<Mapped> files() {
    return Stream.of(
        new Mapped("JAVA", JavaSharedMemory::map), new Mapped("FFM", FfmSharedMemory::map));
  }

  private static String name() {
    return "/tg-" + UUID.randomUUID().toString().substring(0, 18);
  }

  @ParameterizedTest
  @MethodSource("posix")
  @DisabledOnOs(OS.WINDOWS)
  void whatOneMappingWritesTheOtherReads(Posix posix) {
    Needs.sharedMemory();
    String name = name();
    try (SharedMemory made = posix.create.open(name, BYTES);
        SharedMemory opened = posix.open.open(name, BYTES)) {
      // Nobody needs the name any more.
      assertTrue(posix.unlink.test(name));
      passesNumbers(made, opened);
    }
  }

  @ParameterizedTest
  @MethodSource("posix")
  @DisabledOnOs(OS.WINDOWS)
  void aNameIsMadeOnceAndGoneWhenItIsUnlinked(Posix posix) {
    Needs.sharedMemory();
    String name = name();
    String missing = assertThrows(RuntimeException.class, () -> open(posix, name)).getMessage();
    // ENOENT, and below EEXIST: the same number on every POSIX.
    assertEquals("No shared memory " + name + ": errno 2", missing);
    try (SharedMemory made = posix.create.open(name, BYTES)) {
      assertEquals(0, made.getAcquire(0));
      String taken =
          assertThrows(RuntimeException.class, () -> posix.create.open(name, BYTES).close())
              .getMessage();
      assertEquals("No shared memory " + name + ": errno 17", taken);
      assertTrue(posix.unlink.test(name));
      assertFalse(posix.unlink.test(name));
      assertThrows(RuntimeException.class, () -> open(posix, name));
    }
  }

  private static void open(Posix posix, String name) {
    posix.open.open(name, BYTES).close();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileIsSharedLikeMemory(Mapped mapped) throws IOException {
    // No temporary one: while it is mapped, and that ends by the collector, Windows deletes none.
    Path file = Path.of("target", "shared-memory-" + mapped);
    Files.write(file, new byte[(int) BYTES]);
    try (SharedMemory one = mapped.mapping.map(file, BYTES);
        SharedMemory other = mapped.mapping.map(file, BYTES)) {
      passesNumbers(one, other);
    }
  }

  private static void passesNumbers(SharedMemory one, SharedMemory other) {
    long[] numbers = LongStream.range(Long.MAX_VALUE - 100, Long.MAX_VALUE).toArray();
    long last = BYTES - (long) numbers.length * Long.BYTES;
    long[] read = new long[numbers.length];
    one.write(last, numbers);
    one.setRelease(128, -42);
    assertEquals(-42, other.getAcquire(128));
    other.read(last, read);
    assertArrayEquals(numbers, read);
    assertEquals(numbers[0], other.getAcquire(last));

    for (long outside : new long[] {-8, last + 8}) {
      assertThrows(IndexOutOfBoundsException.class, () -> one.write(outside, numbers));
      assertThrows(IndexOutOfBoundsException.class, () -> one.read(outside, read));
    }
    for (long outside : new long[] {-8, BYTES}) {
      assertThrows(IndexOutOfBoundsException.class, () -> one.getAcquire(outside));
      assertThrows(IndexOutOfBoundsException.class, () -> one.setRelease(outside, 1));
    }
    other.read(last, read);
    assertArrayEquals(numbers, read);
  }
}
