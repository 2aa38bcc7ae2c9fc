// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packages of a directory of classes that depend on each other. */
public final class PackageCycles {

  /** A class in a descriptor or in a signature. */
  private static final Pattern TYPE = Pattern.compile("L([\\w/$]+)[;<]");

  private PackageCycles() {}

  /**
   * Groups of packages, each of which depends on every other of its group, directly or not.
   *
   * @param type a class of the directory
   * @return for each group its packages and, indented, the classes of one that use another; empty
   *     when there is no cycle
   */
  public static List<String> of(Class<?> type) throws Exception {
    return of(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()));
  }

  /** The same of a directory. */
  static List<String> of(Path classes) throws IOException {
    Map<String, Set<String>> used = uses(classes);
    Map<String, Set<String>> packages = new TreeMap<>();
    used.forEach(
        (from, types) -> {
          Set<String> others = packages.computeIfAbsent(packageOf(from), p -> new TreeSet<>());
          types.stream().filter(used::containsKey).map(t -> packageOf(t)).forEach(others::add);
        });
    Set<Set<String>> groups = new HashSet<>();
    for (String one : packages.keySet()) {
      Set<String> group = new TreeSet<>(reached(packages, one));
      group.removeIf(other -> !reached(packages, other).contains(one));
      group.add(one);
      if (group.size() > 1) {
        groups.add(group);
      }
    }
    return groups.stream().map(group -> described(group, used)).sorted().toList();
  }

  private static String described(Set<String> group, Map<String, Set<String>> used) {
    List<String> lines = new ArrayList<>();
    used.forEach(
        (from, types) ->
            types.stream()
                .filter(used::containsKey)
                .filter(to -> group.contains(packageOf(from)) && group.contains(packageOf(to)))
                .filter(to -> !packageOf(from).equals(packageOf(to)))
                .forEach(to -> lines.add("\n  " + from + " uses " + to)));
    return group + lines.stream().sorted().collect(Collectors.joining());
  }

  /** The packages that one depends on, directly or not. */
  private static Set<String> reached(Map<String, Set<String>> packages, String from) {
    Set<String> reached = new HashSet<>();
    List<String> open = new ArrayList<>(packages.get(from));
    while (!open.isEmpty()) {
      String next = open.removeLast();
      if (reached.add(next)) {
        open.addAll(packages.get(next));
      }
    }
    return reached;
  }

  /** For each class of the directory, the classes that it names. */
  private static Map<String, Set<String>> uses(Path directory) throws IOException {
    Map<String, Set<String>> uses = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        ClassModel model = ClassFile.of().parse(file);
        Set<String> types = new TreeSet<>();
        for (PoolEntry entry : model.constantPool()) {
          switch (entry) {
            case ClassEntry type -> types.add(type.asInternalName());
            case Utf8Entry text -> {
              Matcher type = TYPE.matcher(text.stringValue());
              while (type.find()) {
                types.add(type.group(1));
              }
            }
            default -> {}
          }
        }
        uses.put(model.thisClass().asInternalName(), types);
      }
    }
    return uses;
  }

  private static String packageOf(String type) {
    return type.substring(0, Math.max(0, type.lastIndexOf('/')));
  }
}
