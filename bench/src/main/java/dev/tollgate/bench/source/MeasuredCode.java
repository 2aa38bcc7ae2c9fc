// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.source;

import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.tollgate.Backend;
import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.question.ladder.Ladder;
import dev.tollgate.bench.workload.KernelName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * Finds the code of measurements: the benchmark method and everything that it calls, down to the C
 * functions. At a call through an interface it continues with the implementation that the set-up of
 * the column names.
 */
final class MeasuredCode {

  private static final String TOLLGATE = "dev.tollgate";
  private static final String JNI = TOLLGATE + ".jni";
  private static final String JAVACPP = TOLLGATE + ".javacpp";

  /** Code that loads the libraries: a program needs it once, and calls do not use it. */
  private static final Set<String> OPENING =
      Set.of(
          TOLLGATE + ".Backend",
          TOLLGATE + ".natives.NativeLibrary",
          TOLLGATE + ".ffm.FfmLibrary",
          TOLLGATE + ".jna.JnaNative",
          TOLLGATE + ".jnr.JnrNative");

  private final JavaSources java;
  private final CSources glue;
  private final CSources headers;
  private final CSources libraries;

  /**
   * @param glue for JNI
   * @param headers for JavaCPP
   */
  private MeasuredCode(JavaSources java, CSources glue, CSources headers, CSources libraries) {
    this.java = java;
    this.glue = glue;
    this.headers = headers;
    this.libraries = libraries;
    OPENING.forEach(java::type);
  }

  /**
   * Reads the sources.
   *
   * @param root of the repository
   */
  static MeasuredCode in(Path root) throws IOException {
    return new MeasuredCode(
        JavaSources.read(root, List.of("java/src/main/java", "bench/src/main/java")),
        CSources.read(root, List.of("native/jni")),
        CSources.read(root, List.of("native/javacpp")),
        CSources.read(root, List.of("native/src", "native/control")));
  }

  /**
   * The code of a measurement, in the order in which it is called.
   *
   * @throws IllegalStateException when a part of the code is not found
   */
  List<Excerpt> of(Measurement measurement) {
    return new Walk(measurement).code();
  }

  /** The constant that makes the kernels of a column. */
  private TreePath backend(Column column) {
    return java.type(Backend.class.getName()).getEnclosedElements().stream()
        .filter(element -> element.getSimpleName().contentEquals(column.backend().name()))
        .map(this::source)
        .findFirst()
        .orElseThrow();
  }

  private TreePath source(Element element) {
    return java.declaration(element)
        .orElseThrow(() -> new IllegalStateException("There is no source of " + element));
  }

  /** Follows the calls of one measurement. */
  private final class Walk {

    private final Measurement measurement;

    /** The classes that implement the interfaces in calls. */
    private final List<TypeElement> implementations = new ArrayList<>();

    private final Set<Element> seen = new HashSet<>();
    private final Set<Excerpt> code = new LinkedHashSet<>();

    /** All names in the code, including those of C functions. */
    private final Set<String> names = new LinkedHashSet<>();

    Walk(Measurement measurement) {
      this.measurement = measurement;
    }

    List<Excerpt> code() {
      int dot = measurement.benchmark().lastIndexOf('.');
      TypeElement column = java.type(measurement.benchmark().substring(0, dot));
      implementations.add(column);
      List<ExecutableElement> setUp =
          java.methods(column).filter(MeasuredCode::isOfTheSetUp).toList();
      setUp.forEach(method -> addImplementations(source(method)));
      Optional<KernelName> kernel =
          Optional.ofNullable(measurement.parameters().get("kernel")).map(KernelName::valueOf);
      kernel
          .flatMap(known -> measurement.column().technology())
          // Columns that make their own kernels name them there.
          .filter(technology -> setUp.isEmpty())
          .ifPresent(technology -> addImplementations(backend(measurement.column())));
      follow(java.method(column, measurement.benchmark().substring(dot + 1)));
      setUp.forEach(this::follow);
      kernel.ifPresent(this::followKernel);
      names.stream()
          .filter(name -> name.startsWith("tg_"))
          .flatMap(name -> libraries.function(name).stream())
          .toList()
          .forEach(this::followLibrary);
      return code.stream()
          .filter(excerpt -> code.stream().noneMatch(other -> other.contains(excerpt)))
          .toList();
    }

    /** The classes that a declaration names, and those that a constant in it names. */
    private void addImplementations(TreePath source) {
      for (Element named : java.uses(source)) {
        if (named instanceof TypeElement type && type.getKind() == ElementKind.CLASS) {
          implementations.add(type);
        } else if (named.getKind() == ElementKind.ENUM_CONSTANT) {
          addImplementations(source(named));
        }
      }
    }

    /** Continues with the kernel; the code in between is the same for every column. */
    private void followKernel(KernelName kernel) {
      implementations.stream()
          .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
          .filter(method -> method.getSimpleName().contentEquals(kernel.method()))
          .forEach(this::follow);
    }

    private void followUses(TreePath path) {
      java.uses(path).forEach(this::follow);
    }

    private void follow(Element element) {
      if (!seen.add(element) || isOpening(element) || isOfAnotherKernel(element)) {
        return;
      }
      TreePath source = source(element);
      switch (element) {
        case ExecutableElement method -> {
          if (method.getModifiers().contains(Modifier.ABSTRACT)) {
            implementations.stream()
                .flatMap(type -> java.implementation(method, type).stream())
                .forEach(this::follow);
          }
          if (!method.getModifiers().contains(Modifier.ABSTRACT) || isPrototype(method)) {
            show(source);
            followUses(source);
          }
          if (method.getModifiers().contains(Modifier.NATIVE)) {
            followNative(method);
          }
        }
        case VariableElement field -> {
          if (field.getKind() == ElementKind.ENUM_CONSTANT
              ? java.uses(source).stream().anyMatch(MeasuredCode.this::isOfTechnology)
              : isMade(field)) {
            show(source);
            followUses(source);
          }
        }
        case TypeElement type -> {
          if (isAskedFor(type)) {
            show(source);
          }
        }
        default -> {}
      }
    }

    /** The lists and arrays of arrays of the ladder have all kernels in a class. */
    private boolean isOfAnotherKernel(Element element) {
      return java.packageOf(element).equals(Ladder.class.getPackageName())
          && Stream.of(KernelName.values())
              .filter(other -> !other.name().equals(measurement.parameters().get("kernel")))
              .anyMatch(other -> element.getSimpleName().contentEquals(other.method()));
    }

    private void show(TreePath source) {
      Excerpt excerpt = java.excerpt(source);
      code.add(excerpt);
      names.addAll(CSources.names(excerpt.text()));
    }

    /** Continues with hand-written glue; JavaCPP and JNA generate the rest. */
    private void followNative(ExecutableElement method) {
      switch (java.packageOf(method)) {
        case JNI ->
            java.jniNames(method).stream()
                .flatMap(name -> glue.function(name).stream())
                .findFirst()
                .ifPresentOrElse(
                    function -> followGlue(glue, function), () -> followRegistered(method));
        case JAVACPP ->
            headers
                .function(method.getSimpleName().toString())
                .ifPresent(function -> followGlue(headers, function));
        default -> {}
      }
    }

    /** Continues with a function that a table for RegisterNatives names. */
    private void followRegistered(ExecutableElement method) {
      Pattern entry = Pattern.compile("\\{\"" + method.getSimpleName() + "\",.*?(\\w+)\\}");
      CSources.Function registration =
          glue.functionWith(entry)
              .orElseThrow(
                  () ->
                      new IllegalStateException(
                          "native/jni has no function for "
                              + method
                              + ", neither by one of the names "
                              + java.jniNames(method)
                              + " nor in a table for RegisterNatives"));
      registration.excerpts().stream()
          .flatMap(excerpt -> entry.matcher(excerpt.text()).results())
          .flatMap(match -> glue.function(match.group(1)).stream())
          .forEach(function -> followGlue(glue, function));
      code.addAll(registration.excerpts());
    }

    private void followLibrary(CSources.Function function) {
      if (code.addAll(function.excerpts())) {
        libraries.calls(function).forEach(this::followLibrary);
      }
    }

    private void followGlue(CSources sources, CSources.Function function) {
      if (code.addAll(function.excerpts())) {
        names.addAll(function.names());
        sources.uses(function).forEach(used -> followGlue(sources, used));
      }
    }
  }

  /** Whether this is code that loads the libraries. */
  private boolean isOpening(Element element) {
    return OPENING.contains(element.getEnclosingElement().toString());
  }

  /** Whether it is the part of the set-up that a column defines. */
  private static boolean isOfTheSetUp(ExecutableElement method) {
    return method.getAnnotation(Override.class) != null
        && method.getAnnotation(Benchmark.class) == null;
  }

  /** Whether a user of a technology writes this code. */
  private boolean isOfTechnology(Element element) {
    String name = java.packageOf(element);
    return name.startsWith(TOLLGATE + ".") && !name.startsWith(TOLLGATE + ".bench");
  }

  /** Whether it is the prototype of a C function. */
  private boolean isPrototype(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT) && isOfTechnology(method);
  }

  /** Whether the field is initialized with an object of a technology. */
  private boolean isMade(VariableElement field) {
    VariableTree source = (VariableTree) source(field).getLeaf();
    return field.getKind() == ElementKind.FIELD
        && source.getInitializer() != null
        && (isOfTechnology(field)
            || java.uses(source(field)).stream().anyMatch(this::isOfTechnology));
  }

  /** Whether the library of a technology requires a user to declare this type. */
  private boolean isAskedFor(TypeElement type) {
    boolean isFunction = type.getKind().isInterface() && type.getEnclosedElements().size() == 1;
    return type.getNestingKind() == NestingKind.MEMBER
        && isOfTechnology(type)
        && (isFunction || java.extendsLibrary(type));
  }
}
