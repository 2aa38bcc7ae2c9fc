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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * julia and laplacian by several JVMs, which live as long as this: each computes a part of the
 * points, or rows.
 */
final class ProcessKernels implements AutoCloseable {

  /** Not all parts take as long, so there are several for each process. */
  private static final int PARTS_PER_PROCESS = 8;

  private static final int ZEROS = 1 << 20;

  /** After which a process that does not end is killed. */
  private static final int SECONDS_TO_END = 10;

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
    this.file = passing == Passing.PIPE ? null : newFile();
    try {
      if (passing == Passing.PIPE) {
        this.a = first;
        this.b = second;
        this.result =
            isJulia
                ? MemorySegment.ofArray(new int[(int) n])
                : MemorySegment.ofArray(new double[(int) (whole.bytesOfResult() / Double.BYTES)]);
      } else {
        fill(outOffset + whole.bytesOfResult());
        MemorySegment mapped = WorkerJvm.map(file, arena);
        this.a = mapped.asSlice(0, first.byteSize()).copyFrom(first);
        this.b = mapped.asSlice(bOffset, second.byteSize()).copyFrom(second);
        this.result = mapped.asSlice(outOffset, whole.bytesOfResult());
      }
      for (int i = 0; i < processes; i++) {
        workers.add(start());
      }
      for (Worker worker : workers) {
        awaitDone(worker);
      }
      if (file != null && !System.getProperty("os.name").startsWith("Windows")) {
        Files.delete(file); // all have it mapped
      }
    } catch (IOException | RuntimeException e) {
      close();
      throw new IllegalStateException("the processes cannot be started: " + e.getMessage(), e);
    }
  }

  private static long aligned(long bytes) {
    return Math.ceilDiv(bytes, ALIGNMENT) * ALIGNMENT;
  }

  /** In memory where the system has such a directory. It goes when this JVM ends, at the latest. */
  private static Path newFile() {
    Path memory = Path.of("/dev/shm");
    try {
      Path file =
          Files.isWritable(memory)
              ? Files.createTempFile(memory, "tollgate", null)
              : Files.createTempFile("tollgate", null);
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With zeros: a file of holes would end the process where memory is short, not throw. */
  private void fill(long bytes) throws IOException {
    ByteBuffer zeros = ByteBuffer.allocate(ZEROS);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      for (long left = bytes; left > 0; left -= zeros.limit()) {
        zeros.clear().limit((int) Math.min(ZEROS, left));
        while (zeros.hasRemaining()) {
          channel.write(zeros);
        }
      }
    }
  }

  private Worker start() throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules=jdk.incubator.vector",
                // Standard output has the answers.
                "-XX:+DisplayVMOutputToStderr",
                "-Xlog:all=off:stdout",
                "-Xlog:all=warning:stderr",
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
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> all = new ArrayList<>();
    for (Worker worker : workers) {
      all.add(
          pool.submit(
              () -> {
                for (int part = next.getAndIncrement();
                    part < parts();
                    part = next.getAndIncrement()) {
                  compute(worker, part(part));
                }
                return null;
              }));
    }
    try {
      for (Future<?> each : all) {
        each.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while processes compute", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a process did not compute its part", e.getCause());
    }
  }

  private int parts() {
    return workers.size() * PARTS_PER_PROCESS;
  }

  private void compute(Worker worker, WorkerJvm.Part part) throws IOException {
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
    awaitDone(worker);
  }

  private static void awaitDone(Worker worker) throws IOException {
    int answer = worker.in().read();
    if (answer != WorkerJvm.DONE) {
      throw new EOFException(
          answer < 0 ? "a process has ended" : "a process has printed something else");
    }
  }

  /** Points of julia; or rows of the result of laplacian, which need a row more at either end. */
  private WorkerJvm.Part part(int number) {
    boolean isJulia = whole.isJulia();
    long n = isJulia ? whole.cols() : Math.max(whole.rows() - 2, 0);
    long from = n * number / parts();
    long count = n * (number + 1) / parts() - from;
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

  /** Ends the processes. */
  @Override
  public void close() {
    pool.shutdownNow();
    for (Worker worker : workers) {
      try {
        worker.out().close(); // its end
        if (!worker.process().waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
          worker.process().destroyForcibly();
        }
      } catch (IOException e) {
        worker.process().destroyForcibly(); // it has ended, or does not read
      } catch (InterruptedException e) {
        worker.process().destroyForcibly();
        Thread.currentThread().interrupt();
      }
    }
  }
}
