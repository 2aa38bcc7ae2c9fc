// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.memory;

import com.sun.jna.Memory;
import dev.tollgate.bench.measure.MeasuredColumn;
import dev.tollgate.ffm.FfmMemory;
import dev.tollgate.jna.JnaMemory;
import dev.tollgate.jni.JniMemory;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.bytedeco.javacpp.BytePointer;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** What the columns of {@link Allocation} share. */
public abstract class AllocationColumn extends MeasuredColumn {

  static final int PAGE = 4 << 10;

  /** In bytes: the largest of the sizes. */
  static final int LARGEST = 1 << 20;

  /** In bytes. */
  @Param("256")
  public int size;

  @Param("0")
  public int busyThreads;

  final List<Thread> threads = new ArrayList<>();

  volatile boolean stopped;

  volatile long computed;

  /** Starts the busy threads, and returns when all of them run. */
  @Setup
  public void startThreads() throws InterruptedException {
    CountDownLatch running = new CountDownLatch(busyThreads);
    for (int i = 0; i < busyThreads; i++) {
      threads.add(
          Thread.ofPlatform()
              .daemon()
              .start(
                  () -> {
                    running.countDown();
                    long x = 1;
                    while (!stopped) {
                      x = x * 31 + 1;
                    }
                    computed = x;
                  }));
    }
    running.await();
  }

  /** Ends them. */
  @TearDown
  public void stopThreads() throws InterruptedException {
    stopped = true;
    for (Thread thread : threads) {
      thread.join();
    }
  }

  long touch(long address) {
    return FfmMemory.touch(address, size);
  }

  long touch(MemorySegment memory) {
    return touch(memory.address());
  }

  long touchAndFree(MemorySegment memory) {
    try {
      return touch(memory);
    } finally {
      FfmMemory.free(memory);
    }
  }

  long touchAndFree(long address) {
    try {
      return FfmMemory.touch(address, size);
    } finally {
      JniMemory.free(address);
    }
  }

  long touchAndClose(BytePointer memory) {
    try (memory) {
      return FfmMemory.touch(memory.address(), size);
    }
  }

  long touchAndClose(Memory memory) {
    try (memory) {
      return FfmMemory.touch(JnaMemory.address(memory), size);
    }
  }
}
