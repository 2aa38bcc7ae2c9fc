// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;

/** JNA looks for its library in no directory, and so unpacks it. */
@Measures(
    technology = Technology.JNA_INTERFACE,
    variant = CompileMode.UNPACKED,
    meaning =
        "JNA interface mapping as it starts by default: it unpacks its native library from its jar"
            + " into a temporary directory.",
    jvmArguments = "-Djna.boot.library.path=")
public class JnaInterfaceUnpackedCallOverhead extends JnaInterfaceCallOverhead {}
