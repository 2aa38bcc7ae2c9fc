// SPDX-License-Identifier: Apache-2.0
/**
 * Kernels in Java and in C, and C called from Java by every technology.
 *
 * <ul>
 *   <li>{@link dev.tollgate.Technology}, {@link dev.tollgate.TransferMode} and {@link
 *       dev.tollgate.Backend} are the lists: what calls C, how data reaches C, and both together.
 *       {@link dev.tollgate.Backend} gives the kernels.
 *   <li>{@code dev.tollgate.kernels} has the contracts: {@link dev.tollgate.kernels.Kernels} and
 *       {@link dev.tollgate.kernels.OffHeapKernels} have a method for each kernel. It also rejects
 *       bad arguments, above all backends.
 *   <li>{@code dev.tollgate.natives} finds, checks and loads the native libraries.
 *   <li>{@code ffm}, {@code jni}, {@code javacpp}, {@code jna} and {@code jnr} have what calls C,
 *       by technology. {@code purejava} has the Java versions.
 * </ul>
 *
 * <p>A class is named by a technology and by what it is:
 *
 * <ul>
 *   <li>{@code …CopyKernels}, {@code …CriticalKernels} and {@code …OffHeapKernels} are the kernels
 *       of a backend. JNR-FFI has none.
 *   <li>{@code …Bindings} have prototypes of {@code tollgate.h} under their names in C, where
 *       several classes use them.
 *   <li>The subjects show how a technology does other things, under the same method names in each
 *       technology: {@code …Calls} the ways to write a call, {@code …Arguments} calls with many
 *       arguments, {@code …Strings} strings to and from C, {@code …Errno} errno, {@code …Callbacks}
 *       functions of Java that C calls, {@code …Varargs} variadic functions, {@code …OutParameters}
 *       numbers that C writes to where pointers point, {@code …Arrays} and {@code …Structs} arrays
 *       and structs, {@code …Elements} numbers in memory of C, {@code …Handles} objects of C that
 *       Java must have destroyed, {@code …Memory} memory of C, {@code …SharedMemory} memory that
 *       two processes share, {@code …Blocking} a call that blocks, and {@code …Text} a text that C
 *       parses.
 * </ul>
 *
 * <p>The difference of two such classes is the technology: {@code diff ffm/FfmCriticalKernels.java
 * javacpp/JavaCppCriticalKernels.java}.
 */
package dev.tollgate;
