// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every technology does the same things under the same names. A public class of a technology is
 * named by the technology and a subject: {@code FfmStructs}, {@code JniStructs}. What one
 * technology does of a subject, each of the others does too, or a reason says why not.
 */
class GridTest {

  private static final Set<Technology> TECHNOLOGIES =
      EnumSet.copyOf(Arrays.stream(Technology.values()).filter(Technology::isNative).toList());

  /**
   * Methods of a subject that do the same in another way, which only some technologies have.
   *
   * @param pattern what is replaced in a method's name to get what it does
   */
  private record Variant(String subject, String pattern, String replacement) {}

  private static final List<Variant> VARIANTS =
      List.of(
          new Variant("Arguments", "^tg_", ""),
          new Variant("Arrays", "By(Region|Elements)$", "Copied"),
          new Variant("Arrays", "ByElement$", "Reused"),
          new Variant("Arrays", "(Doubles|Bytes)$", ""),
          new Variant(
              "Calls", "^(?:critical(?:Heap)?|field|invoke|registered)?(Empty|Add)(?:At)?$", "$1"),
          new Variant("Calls", "^(?:tg_)?(empty|add)(?:_ints|At)?$", "$1"),
          new Variant("Composites", "ByRegion$", "Copied"),
          new Variant("Elements", "By(Long|Handle)$", ""),
          new Variant("Memory", "^malloc$", "allocate"),
          new Variant("Memory", "^calloc$", "allocateZeroed"),
          new Variant("Callbacks", "^unchecked", ""),
          new Variant("Errno", "Allocating$", ""),
          new Variant("OutParameters", "(Critical|Packed|Buffer|Array|Segments)$", ""),
          new Variant("Strings", "(By(Bytes|PutString|UtfChars|UtfRegion|Utf16)|InArenas)$", ""),
          new Variant("Structs", "(Reused|InScope)$", ""),
          new Variant("Varargs", "(Any|String)$", ""));

  /**
   * Why technologies lack methods.
   *
   * @param role a pattern of what the methods do
   */
  private record Reason(String subject, String role, Set<Technology> lacking, String why) {
    boolean isAbout(String subject, String role) {
      return this.subject.equals(subject) && role.matches(this.role);
    }
  }

  private static final List<Reason> REASONS =
      List.of(
          new Reason(
              "Arguments",
              "pointer",
              allBut(Technology.JAVACPP),
              "only JavaCPP needs a class of its own to make a pointer of a segment"),
          new Reason(
              "Arrays",
              "(take|fill|swap)Reused.*",
              EnumSet.of(Technology.JNI),
              "the glue copies for each call, and keeps nothing"),
          new Reason(
              "Calls",
              "empty|add",
              EnumSet.of(Technology.JNR),
              "JNR-FFI has one way to write a call, which is in JnrBindings"),
          new Reason(
              "Calls",
              "address",
              allBut(Technology.FFM),
              "only FFM calls a function whose address is an argument"),
          new Reason(
              "Callbacks",
              "callback|comparison",
              allBut(Technology.FFM),
              "these make C's function of an object by themselves; FFM needs an arena for it"),
          new Reason(
              "Callbacks",
              "stayAttached",
              allBut(Technology.JNA_INTERFACE),
              "only JNA lets a callback choose, and its mappings have the same callbacks"),
          new Reason(
              "Composites",
              ".*Reused",
              allBut(Technology.FFM),
              "Arrays shows what each saves by reusing; here it is FFM, whose arena of the call"
                  + " costs most"),
          new Reason(
              "Functions",
              "functions",
              EnumSet.of(Technology.JNA_DIRECT),
              "direct mapping binds methods by their names"),
          new Reason(
              "Functions",
              "add",
              allBut(Technology.FFM),
              "a function of theirs is an object that has this method"),
          new Reason(
              "Functions",
              "addresses|addAt",
              EnumSet.of(Technology.JAVACPP, Technology.JNA_DIRECT, Technology.JNR),
              "their only object for a function is one that holds its address"),
          new Reason(
              "Handles",
              "open|next",
              allBut(Technology.FFM),
              "only FFM has arenas, which destroy what is in them"),
          new Reason(
              "Memory",
              "free",
              EnumSet.of(Technology.JNR),
              "JNR-FFI cannot free memory: the collector has it freed"),
          new Reason(
              "Memory",
              "touch",
              allBut(Technology.FFM),
              "one function touches the memory of every technology"),
          new Reason(
              "Memory",
              "clear",
              allBut(Technology.JNI),
              "only JNI has no type for memory, and so no method of one that clears it"),
          new Reason(
              "Memory",
              "address",
              EnumSet.complementOf(
                  EnumSet.of(
                      Technology.JAVA,
                      Technology.JAVA_VECTOR,
                      Technology.JNA_DIRECT,
                      Technology.JNA_INTERFACE)),
              "their types have a method for it"),
          new Reason(
              "OutParameters",
              "allocate",
              allBut(Technology.JNR),
              "their types have a constructor for it, or an Arena allocates"),
          new Reason(
              "SharedMemory",
              "map",
              allBut(Technology.FFM),
              "Java maps files, as JavaSharedMemory does; FFM has a way of its own"),
          new Reason(
              "SharedMemory",
              "create|open|unlink",
              EnumSet.of(Technology.JNA_INTERFACE),
              "only opening would differ from direct mapping"),
          new Reason(
              "Structs",
              "(weigh|made) .*",
              EnumSet.of(Technology.JNR),
              "JNR-FFI passes and returns a struct by pointer only"),
          new Reason(
              "Structs",
              "four|box|points",
              allBut(Technology.JNR),
              "a struct of theirs is in memory of C when it is made"),
          new Reason(
              "Structs", "coordinates", allBut(Technology.JAVACPP), "only JavaCPP has indexers"),
          new Reason(
              "Structs",
              "Four[.](weigh|made)",
              allBut(Technology.JNI),
              "only JNI's glue reads and makes any object of Java"),
          new Reason(
              "Text",
              "meanRead|mapped",
              allBut(Technology.FFM),
              "reading and mapping a file is Java's work, the same for all"),
          new Reason(
              "Varargs",
              "format",
              EnumSet.of(Technology.JNA_DIRECT),
              "JNA maps no variadic function directly"));

  private static Set<Technology> allBut(Technology one) {
    Set<Technology> others = EnumSet.copyOf(TECHNOLOGIES);
    others.remove(one);
    return others;
  }

  /** What each technology does of each subject. */
  private static final Map<String, Map<Technology, Set<String>>> GRID = grid();

  @Test
  void aTechnologyHasEachMethodThatAnotherHasOrAReasonNotTo() {
    List<String> unexplained = new ArrayList<>();
    for (String subject : GRID.keySet()) {
      for (String role : roles(subject)) {
        for (Technology technology : TECHNOLOGIES) {
          long reasons =
              REASONS.stream()
                      .filter(r -> r.isAbout(subject, role) && r.lacking().contains(technology))
                      .count()
                  + (isImpossible(technology, role) ? 1 : 0);
          boolean has = has(subject, role, technology);
          if (has ? reasons > 0 : reasons != 1) {
            unexplained.add(
                technology
                    + (has ? " has " : " lacks ")
                    + subject
                    + " "
                    + role
                    + ", and there are "
                    + reasons
                    + " reasons not to have it");
          }
        }
      }
    }
    assertEquals(List.of(), unexplained);
  }

  @Test
  void aReasonIsAboutAMethodThatAnotherTechnologyHas() {
    for (Reason reason : REASONS) {
      assertTrue(
          roles(reason.subject()).stream().anyMatch(r -> reason.isAbout(reason.subject(), r)),
          reason::toString);
    }
  }

  @Test
  void aSubjectBelongsToSeveralTechnologies() {
    GRID.forEach((subject, technologies) -> assertTrue(technologies.size() > 1, subject));
  }

  /** {@link Technology#whyNot} tells of backends, which JNR-FFI has none of. */
  private static boolean isImpossible(Technology technology, String role) {
    return role.contains("Critical")
        && technology.whyNot(TransferMode.COPY).isEmpty()
        && technology.whyNot(TransferMode.CRITICAL).isPresent();
  }

  private static Set<String> roles(String subject) {
    Set<String> roles = new TreeSet<>();
    GRID.getOrDefault(subject, Map.of()).values().forEach(roles::addAll);
    return roles;
  }

  private static boolean has(String subject, String role, Technology technology) {
    return GRID.get(subject).getOrDefault(technology, Set.of()).contains(role);
  }

  private static Map<String, Map<Technology, Set<String>>> grid() {
    Map<String, Map<Technology, Set<String>>> grid = new TreeMap<>();
    for (Technology technology : TECHNOLOGIES) {
      for (Class<?> type : publicClasses(technology)) {
        // These variants may have classes of their own.
        String subject =
            type.getSimpleName()
                .substring(prefix(technology, type))
                .replaceFirst("^(Critical|Reused)", "");
        if (!subject.endsWith("Kernels") && !subject.endsWith("Bindings")) {
          grid.computeIfAbsent(subject, s -> new EnumMap<>(Technology.class))
              .computeIfAbsent(technology, t -> new TreeSet<>())
              .addAll(roles(subject, type));
        }
      }
    }
    return grid;
  }

  /** Those that are the technology's alone, and those that it shares with its other mapping. */
  private static List<Class<?>> publicClasses(Technology technology) {
    String directory = "dev/tollgate/" + packageName(technology);
    try (Stream<Path> files =
        Files.list(
            Path.of(Technology.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                .resolve(directory))) {
      List<Class<?>> types = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replaceFirst("\\.class$", "");
        if (!name.contains("$")) {
          Class<?> type = Class.forName(directory.replace('/', '.') + "." + name);
          if (Modifier.isPublic(type.getModifiers()) && prefix(technology, type) > 0) {
            types.add(type);
          }
        }
      }
      return types;
    } catch (Exception e) {
      throw new IllegalStateException("The classes in " + directory + " cannot be listed", e);
    }
  }

  private static String packageName(Technology technology) {
    return technology.name().replaceFirst("_.*", "").toLowerCase(Locale.ROOT);
  }

  /** How long the technology's name is at the beginning of a class's; 0 when it is not there. */
  private static int prefix(Technology technology, Class<?> type) {
    String name = type.getSimpleName().toUpperCase(Locale.ROOT);
    List<String> mappings =
        TECHNOLOGIES.stream()
            .filter(t -> packageName(t).equals(packageName(technology)))
            .map(t -> t.name().replace("_", ""))
            .filter(name::startsWith)
            .toList();
    if (mappings.isEmpty()) {
      return packageName(technology).length();
    }
    String own = technology.name().replace("_", "");
    return mappings.contains(own) ? own.length() : 0;
  }

  /** What a class's public static methods do, those of its public nested classes included. */
  private static Set<String> roles(String subject, Class<?> type) {
    Set<String> roles = new TreeSet<>();
    for (Method method : type.getDeclaredMethods()) {
      int modifiers = method.getModifiers();
      boolean isPrototype = type.isInterface() && Modifier.isAbstract(modifiers);
      if (Modifier.isPublic(modifiers) && (Modifier.isStatic(modifiers) || isPrototype)) {
        roles.add(role(subject, method));
      }
    }
    for (Class<?> nested : type.getClasses()) {
      for (Method method : nested.getDeclaredMethods()) {
        if (Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers())) {
          roles.add(nested.getSimpleName() + "." + method.getName());
        }
      }
    }
    return roles;
  }

  private static String role(String subject, Method method) {
    String role = method.getName();
    for (Variant variant : VARIANTS) {
      if (variant.subject().equals(subject)) {
        role = role.replaceFirst(variant.pattern(), variant.replacement());
      }
    }
    role = role.substring(0, 1).toLowerCase(Locale.ROOT) + role.substring(1);
    return switch (subject) {
      case "Arrays" -> role + " " + elementType(method);
      case "Structs" ->
          role.matches("weigh|made") ? role + " of " + longs(method) + " fields" : role;
      default -> role;
    };
  }

  private static String elementType(Method method) {
    return method.toString().toLowerCase(Locale.ROOT).contains("double")
        ? "of doubles"
        : "of bytes";
  }

  private static long longs(Method method) {
    return Arrays.stream(method.getParameterTypes()).filter(long.class::equals).count();
  }
}
