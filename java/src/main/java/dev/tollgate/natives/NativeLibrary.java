// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.natives;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The native libraries: where they are searched, how they are verified, and the one place that
 * loads them.
 *
 * <p>They are searched in one directory, which is
 *
 * <ol>
 *   <li>the one that the system property {@value #DIRECTORY_PROPERTY} names, if it is set;
 *   <li>else {@code native}, beside the jar or the directory of classes that holds this class.
 * </ol>
 *
 * <p>Nothing is unpacked, and the operating system's own search paths are not used: what is loaded
 * is the file that an error message would name.
 */
public enum NativeLibrary {
  /** The kernels in C. Every technology calls this same file. */
  KERNELS("tollgate"),
  /** The hand-written JNI glue. */
  JNI_GLUE("tollgate_jni"),
  /** The JNI glue that JavaCPP generates. */
  JAVACPP_GLUE("jnitollgate"),
  /** The controls of the measurements, which only the benchmarks use. */
  CONTROL("tollgate_control");

  /** Names the directory to take the libraries from. */
  public static final String DIRECTORY_PROPERTY = "tollgate.library.path";

  /**
   * The {@code TG_ABI_VERSION} of the {@code tollgate.h} that the bindings of this project were
   * written for.
   */
  static final int ABI_VERSION = 1;

  private final String name;
  private boolean loaded;

  NativeLibrary(String name) {
    this.name = name;
  }

  /** The directory that the libraries are taken from; it need not exist. */
  public static Path directory() {
    String named = System.getProperty(DIRECTORY_PROPERTY);
    if (named != null) {
      return Path.of(named).toAbsolutePath();
    }
    try {
      Path code =
          Path.of(NativeLibrary.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return code.resolveSibling("native");
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Where this class was loaded from is no path", e);
    }
  }

  /** The file that this library is loaded from; it need not exist. */
  public Path path() {
    return directory().resolve(System.mapLibraryName(name));
  }

  /**
   * Loads and verifies this library, and first the kernels, which the others need; does nothing the
   * second time.
   *
   * @return the file that was loaded
   * @throws NativeLibraryException when it is missing, cannot be loaded, or was built for another
   *     version of this code
   */
  public synchronized Path load() {
    Path path = path();
    if (loaded) {
      return path;
    }
    if (this != KERNELS) {
      KERNELS.load();
    }
    if (!Files.exists(path)) {
      throw NativeLibraryException.of(path, "does not exist", NativeLibraryException.BUILD, null);
    }
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw NativeLibraryException.of(
          path, "is no file that can be read", NativeLibraryException.BUILD, null);
    }
    loadIntoJvm(path);
    if (this == KERNELS) {
      verify(kernelsAbiVersion(path));
    }
    loaded = true;
    return path;
  }

  /**
   * Refuses a library whose bindings are not ours.
   *
   * @param abiVersion the TG_ABI_VERSION that it was compiled with
   * @throws NativeLibraryException when that differs from what the Java code was written for
   */
  public void verify(int abiVersion) {
    if (abiVersion != ABI_VERSION) {
      throw NativeLibraryException.of(
          path(),
          "is stale: it has ABI version " + abiVersion + ", and this code needs " + ABI_VERSION,
          NativeLibraryException.REBUILD,
          null);
    }
  }

  @SuppressWarnings("restricted")
  private static void loadIntoJvm(Path path) {
    try {
      // Unlike SymbolLookup.libraryLookup, this passes on why the operating system refused.
      System.load(path.toString());
    } catch (UnsatisfiedLinkError e) {
      throw NativeLibraryException.of(
          path, "cannot be loaded (" + e.getMessage() + ")", NativeLibraryException.REBUILD, e);
    } catch (IllegalCallerException e) {
      throw NativeLibraryException.of(
          path, "cannot be loaded (" + e.getMessage() + ")", NativeLibraryException.ENABLE, e);
    }
  }

  @SuppressWarnings("restricted")
  private static int kernelsAbiVersion(Path path) {
    MemorySegment function =
        SymbolLookup.libraryLookup(path, Arena.global())
            .find("tg_abi_version")
            .orElseThrow(
                () ->
                    NativeLibraryException.of(
                        path,
                        "is not Tollgate's: it has no tg_abi_version",
                        NativeLibraryException.REBUILD,
                        null));
    try {
      return (int)
          Linker.nativeLinker()
              .downcallHandle(function, FunctionDescriptor.of(ValueLayout.JAVA_INT))
              .invokeExact();
    } catch (Throwable e) {
      throw new AssertionError("tg_abi_version throws nothing", e);
    }
  }
}
