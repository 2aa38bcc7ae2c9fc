// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Kills a process that measures when nothing was heard of it for too long. */
final class Watch implements AutoCloseable {

  private static final long MILLIS_BETWEEN_LOOKS = 1_000;

  private final Process process;
  private final AtomicLong heardOf = new AtomicLong(System.nanoTime());
  private final AtomicBoolean late = new AtomicBoolean();
  private final Set<ProcessHandle> descendants = ConcurrentHashMap.newKeySet();
  private final ScheduledFuture<?> look;

  Watch(Process process, double timeoutSeconds, ScheduledExecutorService watchdog) {
    this.process = process;
    this.look =
        watchdog.scheduleWithFixedDelay(
            () -> {
              // Where processes cannot be seen, nothing must end the watch.
              Attempt.to(
                  "see what a process started",
                  () -> {
                    process.descendants().forEach(descendants::add);
                    return true;
                  });
              if (System.nanoTime() - heardOf.get() > timeoutSeconds * 1e9) {
                late.set(true);
                JmhRunner.killMeasuredJvm();
                process.destroyForcibly();
              }
              if (!process.isAlive()) {
                endDescendants();
              }
            },
            MILLIS_BETWEEN_LOOKS,
            MILLIS_BETWEEN_LOOKS,
            TimeUnit.MILLISECONDS);
  }

  /** It works. */
  void heard() {
    heardOf.set(System.nanoTime());
  }

  /** Whether it was killed. */
  boolean isLate() {
    return late.get();
  }

  /** Waits for the end of the process, and returns its exit code. */
  int exit() throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
      throw new IOException("interrupted while a process measured", e);
    }
  }

  /**
   * Kills processes that the process has started and left. They hold the ends of its pipes, whose
   * readers would wait for them.
   */
  void endDescendants() {
    descendants.forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    look.cancel(false);
  }
}
