// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;

/** JNR-FFI looks for its library in no directory, and so unpacks it. */
@Measures(
    technology = Technology.JNR,
    variant = CompileMode.UNPACKED,
    meaning =
        "JNR-FFI as it starts by default: it unpacks its native library from its jar into a"
            + " temporary directory.",
    jvmArguments = "-Djffi.boot.library.path=")
public class JnrUnpackedCallOverhead extends JnrCallOverhead {}
