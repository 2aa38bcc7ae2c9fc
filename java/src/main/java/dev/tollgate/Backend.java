// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static dev.tollgate.TransferMode.COPY;
import static dev.tollgate.TransferMode.CRITICAL;
import static dev.tollgate.TransferMode.IN_PLACE;
import static dev.tollgate.TransferMode.OFF_HEAP;

import dev.tollgate.ffm.FfmCopyKernels;
import dev.tollgate.ffm.FfmCriticalKernels;
import dev.tollgate.ffm.FfmOffHeapKernels;
import dev.tollgate.javacpp.JavaCppCopyKernels;
import dev.tollgate.javacpp.JavaCppCriticalKernels;
import dev.tollgate.javacpp.JavaCppOffHeapKernels;
import dev.tollgate.jna.JnaDirectCopyKernels;
import dev.tollgate.jna.JnaDirectOffHeapKernels;
import dev.tollgate.jna.JnaInterfaceCopyKernels;
import dev.tollgate.jna.JnaInterfaceOffHeapKernels;
import dev.tollgate.jni.JniCopyKernels;
import dev.tollgate.jni.JniCriticalKernels;
import dev.tollgate.jni.JniOffHeapKernels;
import dev.tollgate.kernels.Kernels;
import dev.tollgate.kernels.OffHeapKernels;
import dev.tollgate.natives.NativeLibraryException;
import dev.tollgate.purejava.JavaKernels;
import dev.tollgate.purejava.JavaOffHeapKernels;
import dev.tollgate.purejava.JavaVectorKernels;
import dev.tollgate.purejava.JavaVectorOffHeapKernels;
import java.lang.foreign.Arena;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A technology with a transfer mode. This is the only list of backends: tests, benchmarks and
 * reports follow it.
 *
 * <p>Asking for the kernels of a backend opens this backend and no other. A backend whose library
 * is missing leaves the others usable.
 */
public enum Backend {
  JAVA(Technology.JAVA, IN_PLACE, () -> new JavaKernels()),
  JAVA_OFF_HEAP(Technology.JAVA, OFF_HEAP, () -> new JavaOffHeapKernels()),
  JAVA_VECTOR(Technology.JAVA_VECTOR, IN_PLACE, () -> new JavaVectorKernels()),
  JAVA_VECTOR_OFF_HEAP(Technology.JAVA_VECTOR, OFF_HEAP, () -> new JavaVectorOffHeapKernels()),
  FFM_COPY(Technology.FFM, COPY, () -> new FfmCopyKernels()),
  FFM_CRITICAL(Technology.FFM, CRITICAL, () -> new FfmCriticalKernels()),
  FFM_OFF_HEAP(Technology.FFM, OFF_HEAP, () -> new FfmOffHeapKernels()),
  JNI_COPY(Technology.JNI, COPY, () -> new JniCopyKernels()),
  JNI_CRITICAL(Technology.JNI, CRITICAL, () -> new JniCriticalKernels()),
  JNI_OFF_HEAP(Technology.JNI, OFF_HEAP, () -> new JniOffHeapKernels()),
  JAVACPP_COPY(Technology.JAVACPP, COPY, () -> new JavaCppCopyKernels()),
  JAVACPP_CRITICAL(Technology.JAVACPP, CRITICAL, () -> new JavaCppCriticalKernels()),
  JAVACPP_OFF_HEAP(Technology.JAVACPP, OFF_HEAP, () -> new JavaCppOffHeapKernels()),
  JNA_DIRECT_COPY(Technology.JNA_DIRECT, COPY, () -> new JnaDirectCopyKernels()),
  JNA_DIRECT_OFF_HEAP(Technology.JNA_DIRECT, OFF_HEAP, () -> new JnaDirectOffHeapKernels()),
  JNA_INTERFACE_COPY(Technology.JNA_INTERFACE, COPY, () -> new JnaInterfaceCopyKernels()),
  JNA_INTERFACE_OFF_HEAP(
      Technology.JNA_INTERFACE, OFF_HEAP, () -> new JnaInterfaceOffHeapKernels());

  private final Technology technology;
  private final TransferMode transferMode;
  private final Supplier<?> unchecked;

  /**
   * Suppliers are lambdas, not references to constructors. Those would load the classes of all
   * technologies, and need all their jars and modules, before the first backend is opened.
   *
   * @param unchecked makes {@link OffHeapKernels} if the transfer mode is OFF_HEAP, and otherwise
   *     {@link Kernels}
   */
  Backend(Technology technology, TransferMode transferMode, Supplier<?> unchecked) {
    this.technology = technology;
    this.transferMode = transferMode;
    this.unchecked = unchecked;
  }

  /** What calls C, or computes in Java. */
  public Technology technology() {
    return technology;
  }

  /** How data reaches C. */
  public TransferMode transferMode() {
    return transferMode;
  }

  /**
   * The kernels of this backend on heap arrays.
   *
   * @throws UnsupportedOperationException when the transfer mode is {@link TransferMode#OFF_HEAP}
   * @throws NativeLibraryException when a library that the backend needs is missing, stale or
   *     cannot be loaded
   * @throws IllegalStateException when Java was started without the module that the backend needs
   */
  public Kernels kernels() {
    return Kernels.checked(uncheckedKernels());
  }

  /**
   * The same kernels without the checks: with a bad argument C reads and writes memory that is not
   * its own. This is for many calls that do little each, where the checks cost as much as the call.
   *
   * @throws UnsupportedOperationException as {@link #kernels}, which throws the others too
   */
  public Kernels uncheckedKernels() {
    if (transferMode == OFF_HEAP) {
      throw new UnsupportedOperationException(
          this + " works on off-heap memory: use offHeapKernels()");
    }
    return open(Kernels.class, kernels -> kernels.sum(new double[0]));
  }

  /**
   * The kernels of this backend on off-heap memory.
   *
   * @throws UnsupportedOperationException when the transfer mode is not {@link
   *     TransferMode#OFF_HEAP}
   * @throws NativeLibraryException when a library that the backend needs is missing, stale or
   *     cannot be loaded
   * @throws IllegalStateException when Java was started without the module that the backend needs
   */
  public OffHeapKernels offHeapKernels() {
    return OffHeapKernels.checked(uncheckedOffHeapKernels());
  }

  /**
   * The same kernels without the checks, as in {@link #uncheckedKernels}.
   *
   * @throws UnsupportedOperationException as {@link #offHeapKernels}, which throws the others too
   */
  public OffHeapKernels uncheckedOffHeapKernels() {
    if (transferMode != OFF_HEAP) {
      throw new UnsupportedOperationException(this + " works on heap arrays: use kernels()");
    }
    return open(OffHeapKernels.class, kernels -> kernels.sum(Arena.global().allocate(0)));
  }

  /**
   * @param probe a call that does nothing: what cannot be bound fails here, and not at the first
   *     use
   */
  private <K> K open(Class<K> type, Consumer<K> probe) {
    technology.verify();
    try {
      K kernels = type.cast(unchecked.get());
      probe.accept(kernels);
      return kernels;
    } catch (LinkageError e) {
      if (technology.isNative()) {
        throw NativeLibraryException.notBound(technology.name(), e);
      }
      throw new IllegalStateException(
          technology
              + " needs the module jdk.incubator.vector: start Java with"
              + " --add-modules=jdk.incubator.vector.",
          e);
    }
  }
}
