// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import dev.tollgate.bench.bind.Bindings;
import dev.tollgate.bench.bind.PrototypeException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bind}: the code that calls a reader's own C functions, for every technology. */
@Command(
    name = "bind",
    description = {
      "Writes the code that calls functions of a C library, for FFM, JNI, JavaCPP, JNA and"
          + " JNR-FFI.",
      "Arrays carry their length, which may be any expression of the parameters; const arrays are"
          + " read, others are read and written, and /* out */ marks those that are only written:",
      "  tollgate bind 'uint32_t crc32(unsigned long crc, const uint8_t buf[len], unsigned len)'"
          + " --library z --out src"
    },
    mixinStandardHelpOptions = true)
final class BindCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PROTOTYPES",
      description = "Prototypes of C functions, or a file that has them.")
  private String prototypes;

  @Option(
      names = "--library",
      paramLabel = "NAME",
      required = true,
      description = "The library, as the linker's -l has it: z for libz.so.")
  private String library;

  @Option(
      names = "--package",
      paramLabel = "NAME",
      defaultValue = "bindings",
      description = "The package of the classes (default: bindings).")
  private String packageName;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Directory for the code. Files that exist are not overwritten.")
  private Path out;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Bindings bindings;
    try {
      bindings = Bindings.of(text(), library, packageName);
    } catch (PrototypeException e) {
      throw usage(where() + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw usage(e.getMessage());
    }
    for (String file : bindings.files().keySet()) {
      if (Files.exists(out.resolve(file))) {
        throw usage(
            out.resolve(file) + " exists already: delete it, or give another directory by --out");
      }
    }
    PrintWriter console = spec.commandLine().getOut();
    for (Map.Entry<String, String> file : bindings.files().entrySet()) {
      Path path = out.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
      console.println(path);
    }
    console.println();
    bindings.steps().forEach(console::println);
    console.flush();
    return 0;
  }

  private String where() {
    return file().isPresent() ? prototypes + ":" : "prototype ";
  }

  /** Empty where the prototypes themselves were given. */
  private Optional<Path> file() {
    try {
      return Optional.of(Path.of(prototypes)).filter(Files::exists);
    } catch (InvalidPathException e) {
      return Optional.empty(); // a prototype need not be a path
    }
  }

  private String text() throws IOException {
    Optional<Path> file = file();
    if (file.isEmpty()) {
      if (!prototypes.contains("(")) {
        throw usage(prototypes + " is neither a file nor a prototype");
      }
      return prototypes;
    }
    if (!Files.isRegularFile(file.get())) {
      throw usage(prototypes + " is not a regular file");
    }
    try {
      return Files.readString(file.get());
    } catch (MalformedInputException e) {
      throw usage(prototypes + " is not UTF-8 text");
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
