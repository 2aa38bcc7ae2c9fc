// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import dev.tollgate.bench.run.Machine;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line. Exit codes: 0 fine, 1 found a disagreement, a failure or a change, 2 bad usage,
 * 130 interrupted.
 */
@Command(
    name = "tollgate",
    description =
        "How much does calling C from Java cost with FFM, JNI, JavaCPP, JNA or JNR-FFI, and when"
            + " does it pay?",
    subcommands = {
      CheckCommand.class,
      ListCommand.class,
      DoctorCommand.class,
      RunCommand.class,
      LadderCommand.class,
      CompareCommand.class,
      ReportCommand.class,
      AdviseCommand.class,
      BindCommand.class,
      HelpCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Tollgate.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 success, 1 a disagreement, a failure or a change, 2 bad usage, 130"
          + " interrupted.",
      "The native libraries are in the directory native beside the jar, or in DIR with"
          + " -Dtollgate.library.path=DIR."
    })
public final class Tollgate {

  /** The exit code of a process that was interrupted, by custom. */
  static final int INTERRUPTED = 130;

  /** From the manifest. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Tollgate.class.getPackage().getImplementationVersion();
      return new String[] {version == null ? "not from a jar" : version};
    }
  }

  private Tollgate() {}

  public static void main(String[] args) {
    // Before any class of a library reads it: what is written is the same on every machine.
    Locale.setDefault(Locale.ENGLISH);
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    // Before anything loads AWT, which draws the pictures: it is not to look for a screen.
    System.setProperty("java.awt.headless", "true");
    endWithTheLauncher();
    System.exit(commandLine().execute(args));
  }

  /**
   * {@code Launcher} gives its process id, by a name that this class cannot take from there: it is
   * compiled apart. Killed without notice, it cannot take this process with it.
   */
  private static void endWithTheLauncher() {
    String launcher = System.getProperty("tollgate.launcher");
    if (launcher != null) {
      Thread.ofPlatform()
          .daemon()
          .name("end with the launcher")
          .start(
              () ->
                  Machine.end(Long.parseLong(launcher))
                      .ifPresent(
                          end -> {
                            end.join();
                            System.exit(INTERRUPTED);
                          }));
    }
  }

  /** What is wrong, and not a page of options below which it would be lost. */
  private static int badUsage(ParameterException e, String[] args) {
    PrintWriter errors = e.getCommandLine().getErr();
    errors.println(e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, errors);
    errors.println(
        "`"
            + e.getCommandLine().getCommandSpec().qualifiedName()
            + " --help` shows what there is.");
    errors.flush();
    return e.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
  }

  static CommandLine commandLine() {
    return new CommandLine(new Tollgate())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Tollgate::badUsage)
        .setUsageHelpWidth(100);
  }
}
