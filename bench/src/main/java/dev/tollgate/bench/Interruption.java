// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import dev.tollgate.bench.run.JmhRunner;
import dev.tollgate.bench.run.Journal;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What happens when the process is asked to end, by Ctrl-C for instance: nothing more is written,
 * and no JVM of a measurement is left. The run notices, and says how to go on.
 */
final class Interruption {

  private final CountDownLatch over = new CountDownLatch(1);

  Interruption(Journal journal) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  journal.close();
                  try {
                    // Again and again: one may be about to start.
                    do {
                      JmhRunner.killMeasuredJvm();
                    } while (!over.await(50, TimeUnit.MILLISECONDS));
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                }));
  }

  void isOver() {
    over.countDown();
  }
}
