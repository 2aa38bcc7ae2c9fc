// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.natives.NativeLibrary;

/** The same native methods; their glue is taken from the other library. */
@Measures(
    technology = Technology.JNI,
    variant = "ONE_LIBRARY",
    meaning =
        "JNI with the glue and the C function in one library: link-time optimization may compile"
            + " the function into the glue.",
    jvmArguments = "-D" + NativeLibrary.JNI_ONE_PROPERTY + "=true")
public class JniOneLibraryCallOverhead extends JniCallOverhead {}
