// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import dev.tollgate.bench.report.TextReport;
import dev.tollgate.bench.run.Doctor;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code doctor}: what would disturb a run. */
@Command(
    name = "doctor",
    description = {
      "Shows what on this machine would disturb a run, and what to do about it.",
      "Exit code 1 when a finding is major."
    },
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<Doctor.Finding> findings = Doctor.examine();
    PrintWriter out = spec.commandLine().getOut();
    out.print(TextReport.of(findings));
    out.flush();
    return findings.stream().anyMatch(f -> f.level() == Doctor.Level.MAJOR) ? 1 : 0;
  }
}
