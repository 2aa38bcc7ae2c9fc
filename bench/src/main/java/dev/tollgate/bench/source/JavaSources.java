// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The Java sources of the project as the compiler understands them, because only the compiler can
 * resolve overloaded methods.
 */
final class JavaSources {

  /** The kinds of trees that name something. */
  private static final Set<Tree.Kind> NAMING =
      Set.of(
          Tree.Kind.IDENTIFIER,
          Tree.Kind.MEMBER_SELECT,
          Tree.Kind.MEMBER_REFERENCE,
          Tree.Kind.NEW_CLASS);

  /** The kinds of trees that declare something. */
  private static final Set<Tree.Kind> DECLARING =
      Set.of(
          Tree.Kind.CLASS,
          Tree.Kind.INTERFACE,
          Tree.Kind.ENUM,
          Tree.Kind.RECORD,
          Tree.Kind.METHOD,
          Tree.Kind.VARIABLE);

  private final Path root;
  private final Trees trees;
  private final Elements elements;

  /** The source of methods, constructors, fields and types. */
  private final Map<Element, TreePath> declarations = new LinkedHashMap<>();

  private final Map<CompilationUnitTree, String> texts = new HashMap<>();

  private JavaSources(Path root, JavacTask task) {
    this.root = root;
    trees = Trees.instance(task);
    elements = task.getElements();
  }

  /**
   * Reads the {@code .java} files in directories and below.
   *
   * @throws IllegalStateException when they do not compile with the class path of this JVM
   */
  static JavaSources read(Path root, List<String> directories) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String directory : directories) {
      try (Stream<Path> walk = Files.walk(root.resolve(directory))) {
        walk.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
      }
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-proc:none",
              "--add-modules=jdk.incubator.vector",
              "-classpath",
              System.getProperty("java.class.path"));
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  diagnostics,
                  options,
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      JavaSources sources = new JavaSources(root, task);
      Iterable<? extends CompilationUnitTree> units = task.parse();
      task.analyze();
      for (Diagnostic<?> diagnostic : diagnostics.getDiagnostics()) {
        if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
          throw new IllegalStateException("The sources do not compile: " + diagnostic);
        }
      }
      units.forEach(sources::declare);
      return sources;
    }
  }

  private void declare(CompilationUnitTree unit) {
    for (TreePath part : parts(new TreePath(unit))) {
      if (DECLARING.contains(part.getLeaf().getKind())) {
        Element element = trees.getElement(part);
        boolean isLocal = element.getEnclosingElement() instanceof ExecutableElement;
        if (!isLocal && elements.getOrigin(element) == Elements.Origin.EXPLICIT) {
          declarations.put(element, part);
        }
      }
    }
  }

  /**
   * A type of this project.
   *
   * @param name with its package
   * @throws IllegalStateException when it has no source
   */
  TypeElement type(String name) {
    TypeElement type = elements.getTypeElement(name);
    if (!declarations.containsKey(type)) {
      throw new IllegalStateException("There is no source of " + name);
    }
    return type;
  }

  /**
   * The method of this name that a type has, or inherits.
   *
   * @throws IllegalStateException when it has no source
   */
  ExecutableElement method(TypeElement type, String name) {
    return methods(type)
        .filter(method -> method.getSimpleName().contentEquals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("There is no source of " + type + "." + name));
  }

  /** The methods that a type has, or inherits from a type of this project. */
  Stream<ExecutableElement> methods(TypeElement type) {
    return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
        .filter(declarations::containsKey);
  }

  /** The method of a type that overrides a method of an interface or superclass. */
  Optional<ExecutableElement> implementation(ExecutableElement method, TypeElement type) {
    return methods(type).filter(own -> elements.overrides(own, method, type)).findFirst();
  }

  /** The names under which JNI looks for the C function of a native method. */
  List<String> jniNames(ExecutableElement method) {
    return JniNames.of(method, elements);
  }

  /** The name of the package that something is declared in. */
  String packageOf(Element element) {
    return elements.getPackageOf(element).getQualifiedName().toString();
  }

  /** Whether the superclass belongs to a library: not Object and not of this project. */
  boolean extendsLibrary(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType superclass
        && superclass.asElement() instanceof TypeElement element
        && !element.getQualifiedName().contentEquals("java.lang.Object")
        && !declarations.containsKey(element);
  }

  /** The source of a declaration; empty for one outside this project. */
  Optional<TreePath> declaration(Element element) {
    return Optional.ofNullable(declarations.get(element));
  }

  /** The declarations of this project that a piece of code names, in the order of the text. */
  Set<Element> uses(TreePath path) {
    Set<Element> uses = new LinkedHashSet<>();
    for (TreePath part : parts(path)) {
      if (NAMING.contains(part.getLeaf().getKind())) {
        uses.add(trees.getElement(part));
      }
    }
    uses.retainAll(declarations.keySet());
    return uses;
  }

  /** A tree and its descendants, without annotations and catch blocks. */
  private static List<TreePath> parts(TreePath path) {
    List<TreePath> parts = new ArrayList<>(List.of(path));
    new TreePathScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void nothing) {
        if (tree == null || tree instanceof AnnotationTree || tree instanceof CatchTree) {
          return null;
        }
        parts.add(new TreePath(getCurrentPath(), tree));
        return super.scan(tree, null);
      }
    }.scan(path, null);
    return parts;
  }

  /** The text of a declaration. */
  Excerpt excerpt(TreePath path) {
    CompilationUnitTree unit = path.getCompilationUnit();
    SourcePositions positions = trees.getSourcePositions();
    int start = (int) positions.getStartPosition(unit, path.getLeaf());
    int end = (int) positions.getEndPosition(unit, path.getLeaf());
    String source = texts.computeIfAbsent(unit, JavaSources::text);
    for (AnnotationTree annotation : annotations(path.getLeaf())) {
      int after = (int) positions.getEndPosition(unit, annotation);
      boolean isFirst = positions.getStartPosition(unit, annotation) == start;
      if (isFirst && saysNothingOfTheTechnology(path, annotation)) {
        start = after + blanks(source.substring(after));
      }
    }
    long line = unit.getLineMap().getLineNumber(start);
    long column = unit.getLineMap().getColumnNumber(start);
    String indented = " ".repeat((int) column - 1) + source.substring(start, end);
    return new Excerpt(file(unit), (int) line, indented.replace("\r", "").stripIndent());
  }

  private static List<? extends AnnotationTree> annotations(Tree declaration) {
    return switch (declaration) {
      case MethodTree method -> method.getModifiers().getAnnotations();
      case VariableTree variable -> variable.getModifiers().getAnnotations();
      case ClassTree type -> type.getModifiers().getAnnotations();
      default -> List.of();
    };
  }

  /** Whether an annotation is one of Java or JMH. */
  private boolean saysNothingOfTheTechnology(TreePath declaration, AnnotationTree annotation) {
    String name =
        trees.getElement(new TreePath(declaration, annotation.getAnnotationType())).toString();
    return name.startsWith("java.lang.") || name.startsWith("org.openjdk.jmh.");
  }

  private static int blanks(String text) {
    return text.length() - text.stripLeading().length();
  }

  private String file(CompilationUnitTree unit) {
    Path file = Path.of(unit.getSourceFile().toUri());
    return root.relativize(file).toString().replace(File.separatorChar, '/');
  }

  private static String text(CompilationUnitTree unit) {
    try {
      return unit.getSourceFile().getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
