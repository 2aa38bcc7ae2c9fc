// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static dev.tollgate.natives.NativeLibrary.JAVACPP_GLUE;
import static dev.tollgate.natives.NativeLibrary.JNI_GLUE;
import static dev.tollgate.natives.NativeLibrary.KERNELS;

import dev.tollgate.natives.NativeLibrary;
import java.util.List;
import java.util.Optional;

/** The road into C, or none. */
public enum Technology {
  /** Plain loops that C2 can vectorise. */
  JAVA,
  /** The Vector API, {@code jdk.incubator.vector}. */
  JAVA_VECTOR,
  /** The Foreign Function &amp; Memory API, {@code java.lang.foreign}. */
  FFM(KERNELS),
  /** The Java Native Interface, with glue written by hand. */
  JNI(KERNELS, JNI_GLUE),
  /** The Java Native Interface, with glue that JavaCPP generates. */
  JAVACPP(KERNELS, JAVACPP_GLUE),
  /** Java Native Access by direct mapping: native methods that {@code Native.register} binds. */
  JNA_DIRECT(KERNELS),
  /** Java Native Access by interface mapping: a proxy that {@code Native.load} makes. */
  JNA_INTERFACE(KERNELS);

  private final List<NativeLibrary> libraries;

  Technology(NativeLibrary... libraries) {
    this.libraries = List.of(libraries);
  }

  /** Whether this technology crosses into C at all. */
  public boolean isNative() {
    return !libraries.isEmpty();
  }

  /**
   * Why this technology has no backend with this crossing, or empty when there is one.
   *
   * @return a reason to show to a reader
   */
  public Optional<String> whyNot(TransferMode crossing) {
    if (crossing == TransferMode.OFF_HEAP) {
      return Optional.empty();
    }
    if (!isNative()) {
      return crossing == TransferMode.IN_PLACE
          ? Optional.empty()
          : Optional.of("nothing crosses: the kernel is Java");
    }
    return switch (crossing) {
      case IN_PLACE -> Optional.of("C cannot work on a heap array without copying or pinning it");
      case CRITICAL ->
          this == JNA_DIRECT || this == JNA_INTERFACE
              ? Optional.of("JNA copies every heap array, in and out; it has no way to pin one")
              : Optional.empty();
      case COPY, OFF_HEAP -> Optional.empty();
    };
  }

  /**
   * Loads what this technology needs, if that has not happened yet.
   *
   * @throws dev.tollgate.natives.NativeLibraryException when one of its libraries cannot be used
   */
  void load() {
    libraries.forEach(NativeLibrary::load);
  }
}
