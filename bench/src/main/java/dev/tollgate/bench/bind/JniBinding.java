// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** JNI, with glue in C that uses arrays of Java in place. */
@SuppressWarnings("InlineFormatString") // templates of files
final class JniBinding implements Binding {

  private static final String CLASS =
      """
      package %1$s;

      /**
       * Functions of %2$s through JNI; the glue is %3$s. C uses arrays in place, and the collector
       * waits meanwhile, so calls must be short, and C must not call Java.
       */
      public final class %4$s {

        static {
          load();
        }

        private %4$s() {}

        @SuppressWarnings("restricted") // run with --enable-native-access
        private static void load() {
          System.loadLibrary("%5$s");
        }

      %6$s}
      """;

  private static final String GLUE =
      """
      #include <jni.h>

      #include "%1$s"
      %2$s
      %3$s\
      """;

  private static final String ARRAYS =
      """

      /* The elements of an array; NULL for null. */
      static void *jni_elements(JNIEnv *env, jarray array, jboolean *failed) {
        void *at = array == NULL || *failed ? NULL : (*env)->GetPrimitiveArrayCritical(env, array, NULL);
        if (array != NULL && at == NULL) {
          *failed = JNI_TRUE;
        }
        return at;
      }

      /* In the mode JNI_ABORT, nothing need be copied back. */
      static void jni_release(JNIEnv *env, jarray array, void *at, jint mode) {
        if (at != NULL) {
          (*env)->ReleasePrimitiveArrayCritical(env, array, at, mode);
        }
      }
      """;

  private static final String TEXTS =
      """

      /* The characters of a text; NULL for null. Beyond the basic plane they are not UTF-8, but JNI's own form of it. */
      static const char *jni_characters(JNIEnv *env, jstring text, jboolean *failed) {
        const char *at = text == NULL || *failed ? NULL : (*env)->GetStringUTFChars(env, text, NULL);
        if (text != NULL && at == NULL) {
          *failed = JNI_TRUE;
        }
        return at;
      }

      static void jni_forget(JNIEnv *env, jstring text, const char *at) {
        if (at != NULL) {
          (*env)->ReleaseStringUTFChars(env, text, at);
        }
      }
      """;

  @Override
  public Map<String, String> files(Target target, List<Prototype> prototypes) {
    String glue = target.stem() + "_jni.c";
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        target.file("Jni"),
        String.format(
            Locale.ROOT,
            CLASS,
            target.packageName(),
            target.library(),
            glue,
            target.type("Jni"),
            target.stem() + "_jni",
            prototypes.stream().map(JniBinding::method).collect(Collectors.joining("\n"))));
    files.put(
        glue,
        String.format(
            Locale.ROOT,
            GLUE,
            target.header(),
            (has(prototypes, Type.Array.class) ? ARRAYS : "")
                + (has(prototypes, Type.Text.class) ? TEXTS : ""),
            prototypes.stream()
                .map(prototype -> function(target, prototype))
                .collect(Collectors.joining("\n"))));
    return files;
  }

  private static boolean has(List<Prototype> prototypes, Class<? extends Type> type) {
    return prototypes.stream()
        .flatMap(prototype -> prototype.parameters().stream())
        .anyMatch(parameter -> type.isInstance(parameter.type()));
  }

  private static String method(Prototype prototype) {
    return Code.javadoc(prototype)
        + Code.list(
            "  ",
            "public static native " + java(prototype.result()) + " " + prototype.name(),
            prototype.parameters().stream().map(p -> java(p.type()) + " " + p.name()).toList(),
            ");\n");
  }

  private static String java(Type type) {
    return switch (type) {
      case Type.Nothing nothing -> "void";
      case Type.Value number -> number.scalar().java();
      case Type.Text text -> "String";
      case Type.Array array -> array.scalar().java() + "[]";
      case Type.Handle handle -> "long";
    };
  }

  private static String jni(Type type) {
    return switch (type) {
      case Type.Nothing nothing -> "void";
      case Type.Value number -> number.scalar().jni();
      case Type.Text text -> "jstring";
      case Type.Array array -> array.scalar().jni() + "Array";
      case Type.Handle handle -> "jlong";
    };
  }

  /** JNI's rule: an underscore separates packages, and one of a name becomes {@code _1}. */
  private static String symbol(Target target, Prototype prototype) {
    return "Java_"
        + target.packageName().replace('.', '_')
        + "_"
        + escaped(target.type("Jni"))
        + "_"
        + escaped(prototype.name());
  }

  private static String escaped(String name) {
    return name.replace("_", "_1");
  }

  private static String function(Target target, Prototype prototype) {
    List<String> parameters = new ArrayList<>(List.of("JNIEnv *env", "jclass type"));
    for (int i = 0; i < prototype.parameters().size(); i++) {
      parameters.add(jni(prototype.parameters().get(i).type()) + " " + local(prototype, i));
    }
    StringBuilder text = new StringBuilder();
    text.append(
        Code.list(
            "",
            "JNIEXPORT " + jni(prototype.result()) + " JNICALL " + symbol(target, prototype),
            parameters,
            ") {\n"));
    boolean gets = gets(prototype, Type.Text.class) || gets(prototype, Type.Array.class);
    text.append("  (void)type;\n");
    if (!gets && !(prototype.result() instanceof Type.Text)) {
      text.append("  (void)env;\n");
    }
    if (gets) {
      text.append("  jboolean failed = JNI_FALSE;\n");
    }
    // No function of JNI may be called while elements are held, so texts come first.
    get(prototype, Type.Text.class, text);
    get(prototype, Type.Array.class, text);
    call(prototype, gets, text);
    release(prototype, text);
    text.append(
        switch (prototype.result()) {
          case Type.Nothing nothing -> "";
          case Type.Text t ->
              "  return result == NULL ? NULL : (*env)->NewStringUTF(env, result);\n";
          case Type.Handle handle -> "  return (jlong)(intptr_t)result;\n";
          default -> "  return (" + jni(prototype.result()) + ")result;\n";
        });
    return text.append("}\n").toString();
  }

  /**
   * The name in C: that of the parameter, if it does not hide the function or the type of a handle.
   */
  private static String local(Prototype prototype, int i) {
    String name = prototype.parameters().get(i).name();
    boolean hides =
        name.equals(prototype.name())
            || prototype.parameters().stream()
                .anyMatch(
                    p ->
                        p.type() instanceof Type.Handle handle
                            && List.of(handle.c().split(" ", -1)).contains(name));
    return hides ? "arg" + i : name;
  }

  private static boolean gets(Prototype prototype, Class<? extends Type> type) {
    return prototype.parameters().stream().anyMatch(p -> type.isInstance(p.type()));
  }

  private static void get(Prototype prototype, Class<? extends Type> type, StringBuilder text) {
    for (int i = 0; i < prototype.parameters().size(); i++) {
      Prototype.Parameter parameter = prototype.parameters().get(i);
      if (type.isInstance(parameter.type())) {
        boolean isText = parameter.type() instanceof Type.Text;
        text.append(
            String.format(
                    Locale.ROOT,
                    "  %s at%d = %s(env, %s, &failed);\n",
                    isText ? "const char *" : "void *",
                    i,
                    isText ? "jni_characters" : "jni_elements",
                    local(prototype, i))
                .replace("* at", "*at"));
      }
    }
  }

  private static void call(Prototype prototype, boolean gets, StringBuilder text) {
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < prototype.parameters().size(); i++) {
      Prototype.Parameter parameter = prototype.parameters().get(i);
      arguments.add(
          switch (parameter.type()) {
            case Type.Value number -> "(" + number.c() + ")" + local(prototype, i);
            case Type.Handle handle -> "(" + handle.c() + ")(intptr_t)" + local(prototype, i);
            default -> "at" + i;
          });
    }
    String c = prototype.result().c();
    String result = c + (c.endsWith("*") ? "" : " ") + "result";
    boolean isVoid = prototype.result() instanceof Type.Nothing;
    if (!gets) {
      text.append(
          Code.list("  ", (isVoid ? "" : result + " = ") + prototype.name(), arguments, ");\n"));
      return;
    }
    text.append(isVoid ? "" : "  " + result + " = 0;\n");
    text.append("  if (!failed) {\n");
    text.append(
        Code.list("    ", (isVoid ? "" : "result = ") + prototype.name(), arguments, ");\n"));
    text.append("  }\n");
  }

  /** In the opposite order. */
  private static void release(Prototype prototype, StringBuilder text) {
    for (Class<? extends Type> type : List.of(Type.Array.class, Type.Text.class)) {
      for (int i = prototype.parameters().size() - 1; i >= 0; i--) {
        Prototype.Parameter parameter = prototype.parameters().get(i);
        if (type.isInstance(parameter.type())) {
          text.append(
              parameter.type() instanceof Type.Array array
                  ? String.format(
                      Locale.ROOT,
                      "  jni_release(env, %s, at%d, %s);\n",
                      local(prototype, i),
                      i,
                      array.access() == Type.Access.IN ? "JNI_ABORT" : "0")
                  : String.format(
                      Locale.ROOT, "  jni_forget(env, %s, at%d);\n", local(prototype, i), i));
        }
      }
    }
  }
}
