// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import dev.tollgate.bench.workload.Input;
import dev.tollgate.bench.workload.KernelName;
import dev.tollgate.bench.workload.Outcome;
import dev.tollgate.bench.workload.Task;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * julia and laplacian by several JVMs, which live as long as this: each computes a part of the
 * points, or rows.
 */
final class ProcessKernels implements AutoCloseable {

  /** So that no two arrays share a line of a cache, or a page. */
  private static final long ALIGNMENT = 4096;

  /** How the arrays come to the other processes. */
  enum Passing {
    PIPE,
    MAPPED_FILE
  }

  private record Worker(Process process, DataOutputStream out, InputStream in) {}

  private final Passing passing;
  private final WorkerJvm.Part whole;
  private final MemorySegment a;
  private final MemorySegment b;
  private final MemorySegment result;
  private final Path file;
  private final List<Worker> workers = new ArrayList<>();
  private final ExecutorService pool;

  /**
   * Starts the processes.
   *
   * @param arena in which a file is mapped
   * @throws UncheckedIOException when a process cannot be started, or the file not be made
   */
  ProcessKernels(
      KernelName kernel, List<Input> inputs, Passing passing, int processes, Arena arena) {
    this.passing = passing;
    boolean isJulia = kernel == KernelName.JULIA;
    MemorySegment first = MemorySegment.ofArray(inputs.get(0).doubles());
    MemorySegment second =
        isJulia ? MemorySegment.ofArray(inputs.get(1).doubles()) : MemorySegment.NULL;
    long n = inputs.getFirst().doubles().length;
    long cols = isJulia ? n : inputs.getFirst().columns();
    long bOffset = aligned(first.byteSize());
    long outOffset = bOffset + aligned(second.byteSize());
    int at = isJulia ? 2 : 1;
    this.whole =
        new WorkerJvm.Part(
            kernel,
            0,
            bOffset,
            outOffset,
            n / cols,
            cols,
            inputs.get(at).number(),
            inputs.get(at + 1).number(),
            isJulia ? (int) inputs.get(at + 2).number() : 0);
    this.pool = Executors.newFixedThreadPool(processes);
    try {
      if (passing == Passing.PIPE) {
        this.file = null;
        this.a = first;
        this.b = second;
        this.result =
            isJulia
                ? MemorySegment.ofArray(new int[(int) n])
                : MemorySegment.ofArray(new double[(int) (whole.bytesOfResult() / Double.BYTES)]);
      } else {
        this.file = fileOf(outOffset + whole.bytesOfResult());
        MemorySegment mapped = WorkerJvm.map(file, arena);
        this.a = mapped.asSlice(0, first.byteSize()).copyFrom(first);
        this.b = mapped.asSlice(bOffset, second.byteSize()).copyFrom(second);
        this.result = mapped.asSlice(outOffset, whole.bytesOfResult());
      }
      for (int i = 0; i < processes; i++) {
        workers.add(start());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long aligned(long bytes) {
    return Math.ceilDiv(bytes, ALIGNMENT) * ALIGNMENT;
  }

  /** In memory where the system has such a directory. */
  private static Path fileOf(long bytes) throws IOException {
    Path memory = Path.of("/dev/shm");
    Path file =
        Files.isWritable(memory)
            ? Files.createTempFile(memory, "tollgate", null)
            : Files.createTempFile("tollgate", null);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate(1), bytes - 1);
    }
    return file;
  }

  private Worker start() throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules=jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                WorkerJvm.class.getName()));
    if (file != null) {
      command.add(file.toString());
    }
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new Worker(
        process,
        new DataOutputStream(new BufferedOutputStream(process.getOutputStream())),
        process.getInputStream());
  }

  /** The kernel as a task. */
  Task task() {
    return new Task(
        () -> {
          run();
          return 0;
        },
        bits -> whole.isJulia() ? Outcome.ofInts(result) : Outcome.ofDoubles(result));
  }

  private void run() {
    List<Future<?>> parts = new ArrayList<>();
    for (int i = 0; i < workers.size(); i++) {
      int number = i;
      parts.add(
          pool.submit(
              () -> {
                compute(number);
                return null;
              }));
    }
    try {
      for (Future<?> part : parts) {
        part.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while processes compute", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a process did not compute its part", e.getCause());
    }
  }

  private void compute(int number) throws IOException {
    Worker worker = workers.get(number);
    WorkerJvm.Part part = part(number);
    part.write(worker.out());
    if (passing == Passing.PIPE) {
      WorkerJvm.send(a.asSlice(part.a(), part.bytesOfInput()), worker.out());
      WorkerJvm.send(
          whole.isJulia() ? b.asSlice(part.a(), part.bytesOfInput()) : MemorySegment.NULL,
          worker.out());
    }
    worker.out().flush();
    if (passing == Passing.PIPE) {
      WorkerJvm.receive(
          worker.in(), result.asSlice(part.out() - whole.out(), part.bytesOfResult()));
    }
    if (worker.in().read() < 0) {
      throw new EOFException("the process has ended");
    }
  }

  /** Points of julia; or rows of the result of laplacian, which need a row more at either end. */
  private WorkerJvm.Part part(int number) {
    boolean isJulia = whole.isJulia();
    long n = isJulia ? whole.cols() : Math.max(whole.rows() - 2, 0);
    long from = n * number / workers.size();
    long count = n * (number + 1) / workers.size() - from;
    long offset = from * Double.BYTES * (isJulia ? 1 : whole.cols());
    return new WorkerJvm.Part(
        whole.kernel(),
        whole.a() + offset,
        whole.b() + offset,
        whole.out()
            + from * (isJulia ? Integer.BYTES : Math.max(whole.cols() - 2, 0) * Double.BYTES),
        isJulia ? 1 : count + 2,
        isJulia ? count : whole.cols(),
        whole.x(),
        whole.y(),
        whole.most());
  }

  /** Ends the processes, and deletes the file. */
  @Override
  public void close() {
    pool.shutdownNow();
    workers.forEach(worker -> worker.process().destroy());
    if (file != null) {
      try {
        Files.delete(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
