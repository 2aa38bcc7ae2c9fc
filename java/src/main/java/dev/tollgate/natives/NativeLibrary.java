// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.natives;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

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
  KERNELS("tollgate", "tg_abi_version"),
  /** The hand-written JNI glue, which calls the kernels in their library. */
  JNI_GLUE("tollgate_jni", "tg_built_for_abi_version"),
  /** The same glue and the kernels in one library, optimized when it was linked. */
  JNI_ONE("tollgate_jni_one", "tg_built_for_abi_version"),
  /** The JNI glue that JavaCPP generates. */
  JAVACPP_GLUE("jnitollgate", "tg_built_for_abi_version"),
  /** The controls of the measurements, which only the benchmarks use. */
  CONTROL("tollgate_control", "tg_built_for_abi_version");

  /** Names the directory to take the libraries from. */
  public static final String DIRECTORY_PROPERTY = "tollgate.library.path";

  /** If it is {@code true}, {@link #JNI_ONE} is loaded where {@link #JNI_GLUE} would be. */
  public static final String JNI_ONE_PROPERTY = "tollgate.jni.one";

  /**
   * The {@code TG_ABI_VERSION} of the {@code tollgate.h} that the bindings of this project were
   * written for.
   */
  static final int ABI_VERSION = 1;

  private final String name;
  private final String versionFunction;
  private Path loaded;
  private boolean isVerified;

  NativeLibrary(String name, String versionFunction) {
    this.name = name;
    this.versionFunction = versionFunction;
  }

  private boolean needsKernels() {
    return this != KERNELS && this != JNI_ONE;
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
   * Loads this library, and first the kernels if it needs them; does nothing the second time. A
   * class calls it when it is initialized, so this is a part of a first call. It therefore calls
   * nothing in the library: {@link #verify} does that.
   *
   * @return the file that was loaded
   * @throws NativeLibraryException when it is missing or cannot be loaded
   */
  public synchronized Path load() {
    if (loaded != null) {
      return loaded;
    }
    if (this == JNI_GLUE && Boolean.getBoolean(JNI_ONE_PROPERTY)) {
      return JNI_ONE.load();
    }
    if (needsKernels()) {
      KERNELS.load();
    }
    Path path = path();
    if (!Files.exists(path)) {
      throw NativeLibraryException.of(path, "does not exist", NativeLibraryException.BUILD, null);
    }
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw NativeLibraryException.of(
          path, "is no file that can be read", NativeLibraryException.BUILD, null);
    }
    loadIntoJvm(path);
    loaded = path;
    return path;
  }

  /**
   * Loads this library and checks that it was built for this version of the code, and first the
   * kernels if it needs them; does nothing the second time. It is done when a backend is opened and
   * before a run begins.
   *
   * @throws NativeLibraryException as {@link #load}, and when it was built for another version
   */
  public synchronized void verify() {
    if (isVerified) {
      return;
    }
    if (needsKernels()) {
      KERNELS.verify();
    }
    Path path = load();
    OptionalInt abiVersion = AbiVersion.of(path, versionFunction);
    if (abiVersion.isEmpty()) {
      throw NativeLibraryException.of(
          path,
          "is not Tollgate's: it has no " + versionFunction,
          NativeLibraryException.REBUILD,
          null);
    }
    if (abiVersion.getAsInt() != ABI_VERSION) {
      throw NativeLibraryException.of(
          path,
          "is stale: it has ABI version "
              + abiVersion.getAsInt()
              + ", and this code needs "
              + ABI_VERSION,
          NativeLibraryException.REBUILD,
          null);
    }
    isVerified = true;
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
}
