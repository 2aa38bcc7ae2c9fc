// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * What {@code java -jar tollgate.jar} starts: any Java from 8 on can read this class, and {@link
 * Tollgate} needs a newer one with the Vector API, which no jar can ask for. So this starts {@code
 * Tollgate} in a JVM of its own, with the Java at hand if it will do, or else with the one that the
 * project was built with.
 */
public final class Launcher {

  /** Tells the JVM that is started the process id of this one; {@code Tollgate} reads it. */
  private static final String PROCESS = "tollgate.launcher";

  private static final int NEEDED = 25;

  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

  private static final long SECONDS_TO_END = 10;

  private Launcher() {}

  public static void main(String[] args) throws Exception {
    File jar = new File(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    File java = suitableJava(jar);
    if (java == null) {
      System.err.println(
          "Tollgate needs Java "
              + NEEDED
              + " or newer; this is "
              + System.getProperty("java.version")
              + " in "
              + System.getProperty("java.home")
              + ". Install a JDK, for example from https://adoptium.net, and start the jar with its"
              + " bin/java.");
      System.exit(2);
    }
    List<String> command = new ArrayList<String>();
    command.add(java.getPath());
    command.add("--add-modules=jdk.incubator.vector");
    command.add("--enable-native-access=ALL-UNNAMED");
    // JMH's, of which nobody needs to be warned at every start.
    command.add("--sun-misc-unsafe-memory-access=allow");
    // What this JVM was given, -Dtollgate.library.path and -Xmx for instance.
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    // "12345@host" on every JVM that there is; Java 8 knows no better way.
    command.add(
        "-D" + PROCESS + "=" + ManagementFactory.getRuntimeMXBean().getName().split("@")[0]);
    command.add("-cp");
    command.add(jar.getPath());
    command.add("dev.tollgate.bench.Tollgate");
    command.addAll(Arrays.asList(args));
    System.exit(run(command));
  }

  private static File suitableJava(File jar) throws IOException {
    String version = System.getProperty("java.specification.version");
    if (!version.startsWith("1.") && Integer.parseInt(version) >= NEEDED) {
      return java(System.getProperty("java.home"));
    }
    File build = new File(jar.getParentFile(), "native/build.properties");
    if (!build.isFile()) {
      return null;
    }
    Properties properties = new Properties();
    try (InputStream in = new FileInputStream(build)) {
      properties.load(in);
    }
    File java = java(properties.getProperty("jdk", ""));
    return java.canExecute() ? java : null;
  }

  private static File java(String home) {
    return new File(home, WINDOWS ? "bin/java.exe" : "bin/java");
  }

  /** The child ends with this process, and this one not before it. */
  private static int run(List<String> command) throws IOException, InterruptedException {
    final Process child = new ProcessBuilder(command).inheritIO().start();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try {
                    // Windows, which has told the child of Ctrl-C too, cannot ask it to end: it
                    // would be gone before it has ended what it started.
                    if (!WINDOWS || !child.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                      child.destroy();
                    }
                    child.waitFor();
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                }));
    return child.waitFor();
  }
}
