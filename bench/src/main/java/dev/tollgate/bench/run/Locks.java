// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Locks on files. The system releases a lock when its process ends. */
final class Locks {

  private Locks() {}

  /** The locked file; null when another process holds the lock. */
  static FileChannel take(Path file) throws IOException {
    return locked(
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE), false);
  }

  /**
   * The same for a file that all users of the machine lock, in a directory that all can write. If
   * this user can only read it, the lock is shared, which still excludes all users who can write
   * the file, among them its owner.
   */
  static FileChannel takeAmongUsers(Path file) throws IOException {
    try {
      // Not CREATE: in such a directory Linux refuses it for a file of another user, even a
      // writable one (fs.protected_regular).
      return locked(FileChannel.open(file, StandardOpenOption.WRITE), false);
    } catch (NoSuchFileException e) {
      FileChannel lock = take(file);
      // For all users, whatever the umask: JMH opens it for reading and writing.
      file.toFile().setReadable(true, false);
      file.toFile().setWritable(true, false);
      return lock;
    } catch (AccessDeniedException e) {
      return locked(FileChannel.open(file, StandardOpenOption.READ), true);
    }
  }

  private static FileChannel locked(FileChannel channel, boolean shared) throws IOException {
    if (tryLock(channel, shared) == null) {
      channel.close();
      return null;
    }
    return channel;
  }

  private static FileLock tryLock(FileChannel channel, boolean shared) throws IOException {
    try {
      return channel.tryLock(0, Long.MAX_VALUE, shared);
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }
}
