// SPDX-License-Identifier: Apache-2.0
/**
 * The kernels, through every backend. The map of this tree:
 *
 * <ul>
 *   <li>{@link dev.tollgate.kernels.Kernels} and {@link dev.tollgate.kernels.OffHeapKernels}: the
 *       contracts, a method for each kernel.
 *   <li>{@link dev.tollgate.Backend}: the one list of implementations, and the way to get one. Each
 *       is a {@link dev.tollgate.Technology} with a {@link dev.tollgate.TransferMode}.
 *   <li>{@code Checks}, {@code CheckedKernels}, {@code CheckedOffHeapKernels}: bad arguments,
 *       rejected once, above all backends.
 *   <li>{@code natives}: finds, verifies and loads the native libraries.
 *   <li>{@code purejava}, {@code ffm}, {@code jni}, {@code javacpp}, {@code jna}, {@code jnr}: one
 *       package for each way of computing. In a package, {@code …Bindings} are C prototypes under
 *       their C names, and {@code …CopyKernels}, {@code …CriticalKernels}, {@code …OffHeapKernels}
 *       are backends. {@code jnr} has no backends: it is there for what is asked beside the
 *       kernels.
 *   <li>Beside the kernels, each package shows how its technology does other things well, under the
 *       same names in each: {@code …Calls} are the ways to write a call, {@code …Strings} strings
 *       to and from C, {@code …Errors} errno, {@code …Callbacks} functions of Java that C calls,
 *       {@code …Varargs} variadic functions, {@code …Arguments} calls with many arguments, {@code
 *       …Arrays} and {@code …Structs} what C gets of them, {@code …Elements} numbers that C holds,
 *       {@code …Handles} things that C makes and Java must have destroyed, {@code …Memory} memory
 *       off the heap, {@code …SharedMemory} memory that two processes share, {@code …Blocking}
 *       calls that block, {@code …Column} a text that C parses.
 * </ul>
 *
 * <p>Two backends side by side show the technology and nothing else: {@code diff
 * ffm/FfmCriticalKernels.java javacpp/JavaCppCriticalKernels.java}.
 */
package dev.tollgate;
