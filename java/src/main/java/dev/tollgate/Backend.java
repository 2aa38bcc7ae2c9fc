// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static dev.tollgate.Crossing.COPY;
import static dev.tollgate.Crossing.IN_PLACE;
import static dev.tollgate.Crossing.OFF_HEAP;
import static dev.tollgate.Crossing.PINNED;

import dev.tollgate.ffm.FfmCopyKernels;
import dev.tollgate.ffm.FfmOffHeapKernels;
import dev.tollgate.ffm.FfmPinnedKernels;
import dev.tollgate.javacpp.JavaCppCopyKernels;
import dev.tollgate.javacpp.JavaCppOffHeapKernels;
import dev.tollgate.javacpp.JavaCppPinnedKernels;
import dev.tollgate.jna.JnaDirectCopyKernels;
import dev.tollgate.jna.JnaDirectOffHeapKernels;
import dev.tollgate.jna.JnaProxyCopyKernels;
import dev.tollgate.jna.JnaProxyOffHeapKernels;
import dev.tollgate.jni.JniCopyKernels;
import dev.tollgate.jni.JniOffHeapKernels;
import dev.tollgate.jni.JniPinnedKernels;
import dev.tollgate.natives.NativeLibraryException;
import dev.tollgate.purejava.JavaKernels;
import dev.tollgate.purejava.JavaOffHeapKernels;
import dev.tollgate.purejava.JavaVectorKernels;
import dev.tollgate.purejava.JavaVectorOffHeapKernels;
import java.util.function.Supplier;

/**
 * The one list of backends: a technology with a crossing. Tests, benchmarks and reports are driven
 * by it.
 *
 * <p>A backend is opened when its kernels are asked for, and no other with it: one whose library is
 * missing does not take the others down.
 */
public enum Backend {
  JAVA(Technology.JAVA, IN_PLACE, JavaKernels::new),
  JAVA_OFF_HEAP(Technology.JAVA, OFF_HEAP, JavaOffHeapKernels::new),
  JAVA_VECTOR(Technology.JAVA_VECTOR, IN_PLACE, JavaVectorKernels::new),
  JAVA_VECTOR_OFF_HEAP(Technology.JAVA_VECTOR, OFF_HEAP, JavaVectorOffHeapKernels::new),
  FFM_COPY(Technology.FFM, COPY, FfmCopyKernels::new),
  FFM_PINNED(Technology.FFM, PINNED, FfmPinnedKernels::new),
  FFM_OFF_HEAP(Technology.FFM, OFF_HEAP, FfmOffHeapKernels::new),
  JNI_COPY(Technology.JNI, COPY, JniCopyKernels::new),
  JNI_PINNED(Technology.JNI, PINNED, JniPinnedKernels::new),
  JNI_OFF_HEAP(Technology.JNI, OFF_HEAP, JniOffHeapKernels::new),
  JAVACPP_COPY(Technology.JAVACPP, COPY, JavaCppCopyKernels::new),
  JAVACPP_PINNED(Technology.JAVACPP, PINNED, JavaCppPinnedKernels::new),
  JAVACPP_OFF_HEAP(Technology.JAVACPP, OFF_HEAP, JavaCppOffHeapKernels::new),
  JNA_DIRECT_COPY(Technology.JNA_DIRECT, COPY, JnaDirectCopyKernels::new),
  JNA_DIRECT_OFF_HEAP(Technology.JNA_DIRECT, OFF_HEAP, JnaDirectOffHeapKernels::new),
  JNA_PROXY_COPY(Technology.JNA_PROXY, COPY, JnaProxyCopyKernels::new),
  JNA_PROXY_OFF_HEAP(Technology.JNA_PROXY, OFF_HEAP, JnaProxyOffHeapKernels::new);

  private final Technology technology;
  private final Crossing crossing;
  private final Supplier<?> unchecked;

  /**
   * {@code unchecked} makes {@link OffHeapKernels} if the crossing is OFF_HEAP, and otherwise
   * {@link Kernels}.
   */
  Backend(Technology technology, Crossing crossing, Supplier<?> unchecked) {
    this.technology = technology;
    this.crossing = crossing;
    this.unchecked = unchecked;
  }

  public Technology technology() {
    return technology;
  }

  public Crossing crossing() {
    return crossing;
  }

  /**
   * The kernels of this backend on heap arrays.
   *
   * @throws UnsupportedOperationException when the crossing is {@link Crossing#OFF_HEAP}
   * @throws NativeLibraryException when a library that the backend needs is missing, stale or
   *     cannot be loaded
   */
  public Kernels kernels() {
    if (crossing == OFF_HEAP) {
      throw new UnsupportedOperationException(
          this + " works on off-heap memory: use offHeapKernels()");
    }
    return new CheckedKernels((Kernels) open());
  }

  /**
   * The kernels of this backend on off-heap memory.
   *
   * @throws UnsupportedOperationException when the crossing is not {@link Crossing#OFF_HEAP}
   * @throws NativeLibraryException when a library that the backend needs is missing, stale or
   *     cannot be loaded
   */
  public OffHeapKernels offHeapKernels() {
    if (crossing != OFF_HEAP) {
      throw new UnsupportedOperationException(this + " works on heap arrays: use kernels()");
    }
    return new CheckedOffHeapKernels((OffHeapKernels) open());
  }

  private Object open() {
    technology.load();
    try {
      return unchecked.get();
    } catch (ExceptionInInitializerError e) {
      // Thrown by the static initializer of a Bindings class, which binds the functions of the
      // library.
      throw NativeLibraryException.of(this + " cannot bind its functions", e.getCause());
    } catch (LinkageError e) {
      throw NativeLibraryException.of(this + " cannot bind its functions", e);
    }
  }
}
