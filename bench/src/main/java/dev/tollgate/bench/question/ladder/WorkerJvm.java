// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import dev.tollgate.bench.workload.KernelName;
import dev.tollgate.kernels.OffHeapKernels;
import dev.tollgate.purejava.JavaVectorOffHeapKernels;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A process of {@link ProcessKernels}, which computes parts of a kernel until its standard input
 * ends. The arrays come and go through pipes, or lie in a file that both processes have mapped.
 */
public final class WorkerJvm {

  /** What a process sends when it is ready, and after each part. */
  static final int DONE = 1;

  private static final int CHUNK = 1 << 16;

  private WorkerJvm() {}

  /**
   * A part of a kernel. Where the arrays lie in a file, the offsets are those of the part, in
   * bytes.
   *
   * @param rows of the first array; 1 where it is no matrix
   * @param x the first number that the kernel gets, and {@code y} the second
   */
  record Part(
      KernelName kernel,
      long a,
      long b,
      long out,
      long rows,
      long cols,
      double x,
      double y,
      int most) {

    void write(DataOutputStream to) throws IOException {
      to.writeUTF(kernel.name());
      for (long number : new long[] {a, b, out, rows, cols}) {
        to.writeLong(number);
      }
      to.writeDouble(x);
      to.writeDouble(y);
      to.writeInt(most);
    }

    static Part read(DataInputStream from) throws IOException {
      return new Part(
          KernelName.valueOf(from.readUTF()),
          from.readLong(),
          from.readLong(),
          from.readLong(),
          from.readLong(),
          from.readLong(),
          from.readDouble(),
          from.readDouble(),
          from.readInt());
    }

    boolean isJulia() {
      return kernel == KernelName.JULIA;
    }

    long bytesOfInput() {
      return rows * cols * Double.BYTES;
    }

    long bytesOfResult() {
      return isJulia() ? cols * Integer.BYTES : (rows - 2) * (cols - 2) * Double.BYTES;
    }

    private void compute(
        OffHeapKernels kernels, MemorySegment first, MemorySegment second, MemorySegment result) {
      if (isJulia()) {
        kernels.julia(first, second, x, y, most, result);
      } else {
        kernels.laplacian(first, rows, cols, x, y, result);
      }
    }
  }

  /** The arrays of parts that are sent. They are kept, so that no collection disturbs the next. */
  private static final class Arrays {

    private MemorySegment first = MemorySegment.NULL;
    private MemorySegment second = MemorySegment.NULL;
    private MemorySegment result = MemorySegment.NULL;

    private void require(Part part) {
      if (first.byteSize() != part.bytesOfInput() || result.byteSize() != part.bytesOfResult()) {
        first = doubles(part.bytesOfInput());
        second = doubles(part.isJulia() ? part.bytesOfInput() : 0);
        result =
            part.isJulia()
                ? MemorySegment.ofArray(new int[Math.toIntExact(part.cols())])
                : doubles(part.bytesOfResult());
      }
    }

    private static MemorySegment doubles(long bytes) {
      return MemorySegment.ofArray(new double[Math.toIntExact(bytes / Double.BYTES)]);
    }
  }

  /**
   * Computes parts. Says so when it is ready.
   *
   * @param args the file that has the arrays; none where they come through pipes
   * @throws IOException when the file cannot be mapped, or a pipe breaks
   */
  public static void main(String[] args) throws IOException {
    DataInputStream in = new DataInputStream(System.in);
    DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), CHUNK));
    OffHeapKernels kernels = new JavaVectorOffHeapKernels();
    try (Arena arena = Arena.ofConfined()) {
      if (args.length > 0) {
        MemorySegment file = map(Path.of(args[0]), arena);
        serve(in, out, part -> computeIn(file, part, kernels));
      } else {
        Arrays arrays = new Arrays();
        serve(in, out, part -> computeSent(in, out, part, arrays, kernels));
      }
    }
  }

  /** Computes a part that has been asked for. */
  @FunctionalInterface
  private interface Computing {
    void on(Part part) throws IOException;
  }

  private static void serve(DataInputStream in, DataOutputStream out, Computing computing)
      throws IOException {
    done(out);
    while (true) {
      Part part;
      try {
        part = Part.read(in);
      } catch (EOFException e) {
        return; // the process that measures has no more
      }
      computing.on(part);
      done(out);
    }
  }

  private static void done(DataOutputStream out) throws IOException {
    out.writeByte(DONE);
    out.flush();
  }

  private static void computeIn(MemorySegment file, Part part, OffHeapKernels kernels) {
    part.compute(
        kernels,
        file.asSlice(part.a(), part.bytesOfInput()),
        part.isJulia() ? file.asSlice(part.b(), part.bytesOfInput()) : MemorySegment.NULL,
        file.asSlice(part.out(), part.bytesOfResult()));
  }

  private static void computeSent(
      InputStream in, OutputStream out, Part part, Arrays arrays, OffHeapKernels kernels)
      throws IOException {
    arrays.require(part);
    receive(in, arrays.first);
    receive(in, arrays.second);
    part.compute(kernels, arrays.first, arrays.second, arrays.result);
    send(arrays.result, out);
  }

  /** The whole file. */
  static MemorySegment map(Path file, Arena arena) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return channel.map(FileChannel.MapMode.READ_WRITE, 0, channel.size(), arena);
    }
  }

  /** Writes all bytes of a segment. */
  static void send(MemorySegment segment, OutputStream to) throws IOException {
    byte[] chunk = new byte[CHUNK];
    for (long at = 0; at < segment.byteSize(); at += CHUNK) {
      int length = (int) Math.min(CHUNK, segment.byteSize() - at);
      MemorySegment.copy(segment, ValueLayout.JAVA_BYTE, at, chunk, 0, length);
      to.write(chunk, 0, length);
    }
  }

  /** Reads as many bytes as a segment has. */
  static void receive(InputStream from, MemorySegment segment) throws IOException {
    byte[] chunk = new byte[CHUNK];
    for (long at = 0; at < segment.byteSize(); at += CHUNK) {
      int length = (int) Math.min(CHUNK, segment.byteSize() - at);
      if (from.readNBytes(chunk, 0, length) < length) {
        throw new EOFException("the other process has ended within an array");
      }
      MemorySegment.copy(chunk, 0, segment, ValueLayout.JAVA_BYTE, at, length);
    }
  }
}
