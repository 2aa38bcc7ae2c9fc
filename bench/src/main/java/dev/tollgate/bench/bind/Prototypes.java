// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.bind;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;

/**
 * Reads prototypes. What words mean is decided here; the grammar only knows how they are put
 * together.
 */
final class Prototypes {

  private static final int MOST_CHARACTERS = 1 << 20;
  private static final int DEEPEST = 32;

  /** A method of Java has at most 255 arguments, of which a long takes two. */
  private static final int MOST_PARAMETERS = 100;

  /** Types of the headers that glue includes, which are no handles. */
  private static final Pattern NUMBERS_OF_SYSTEMS =
      Pattern.compile(
          "u?int(max|_fast\\d+|_least\\d+)_t|(time|off|pid|uid|gid|mode|dev|ino|clock|wchar|fpos)_t"
              + "|va_list|u?long|uint|ushort");

  private static final Map<String, Scalar> TYPEDEFS =
      Map.ofEntries(
          Map.entry("bool", Scalar.BOOL),
          Map.entry("_Bool", Scalar.BOOL),
          Map.entry("int8_t", Scalar.INT8),
          Map.entry("uint8_t", Scalar.UINT8),
          Map.entry("int16_t", Scalar.INT16),
          Map.entry("uint16_t", Scalar.UINT16),
          Map.entry("int32_t", Scalar.INT32),
          Map.entry("uint32_t", Scalar.UINT32),
          Map.entry("int64_t", Scalar.INT64),
          Map.entry("uint64_t", Scalar.UINT64),
          Map.entry("size_t", Scalar.SIZE),
          Map.entry("uintptr_t", Scalar.SIZE),
          Map.entry("ssize_t", Scalar.SSIZE),
          Map.entry("ptrdiff_t", Scalar.SSIZE),
          Map.entry("intptr_t", Scalar.SSIZE),
          Map.entry("float", Scalar.FLOAT),
          Map.entry("double", Scalar.DOUBLE));

  private static final Set<String> WORDS_OF_INTEGERS =
      Set.of("signed", "unsigned", "char", "short", "int", "long");

  /** Words that are types by themselves, or a part of one, and so never names. */
  private static final Set<String> WORDS =
      Stream.of(TYPEDEFS.keySet(), WORDS_OF_INTEGERS, Set.of("void"))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  /** Names in the code that is written. */
  private static final Set<String> RESERVED =
      Set.of(
          "env",
          "type",
          "result",
          "failed",
          "arena",
          "e",
          "Arena",
          "MemorySegment",
          "NULL",
          "handleOf",
          "textAt",
          "unchecked",
          "jni_elements",
          "jni_release",
          "jni_characters",
          "jni_forget");

  /** Of constants, types of JNI, and elements. */
  private static final Pattern RESERVED_SHAPES =
      Pattern.compile("[A-Z0-9_]+_|\\w+_HANDLE|j[a-z]+|JNI\\w*|at\\d+|arg\\d+");

  /** Words of C++, in which JavaCPP's glue is written, and macros of GCC. */
  private static final Set<String> WORDS_OF_CPP =
      Set.of(
          ("alignas and asm auto bitand bitor compl constexpr decltype delete explicit export"
                  + " extern friend inline linux mutable namespace noexcept not nullptr operator or"
                  + " register signed sizeof template typedef typeid typename union unix unsigned"
                  + " using virtual wchar_t xor")
              .split(" ", -1));

  /** Names of methods that every class has, or the code that is written. */
  private static final Set<String> METHODS =
      Stream.concat(
              Stream.of(Object.class.getDeclaredMethods()).map(Method::getName),
              Stream.of(RESERVED, WORDS_OF_CPP, Set.of("load")).flatMap(Set::stream))
          .collect(Collectors.toUnmodifiableSet());

  private Prototypes() {}

  /** What stands before a name, as far as it is the same for results and parameters. */
  private record Described(List<String> words, boolean isConst, List<Boolean> constPointers) {

    String base() {
      return String.join(" ", words);
    }
  }

  /**
   * Reads all prototypes of a text.
   *
   * @throws PrototypeException for the first that is wrong, or cannot be bound
   */
  static List<Prototype> of(String text) throws PrototypeException {
    if (text.length() > MOST_CHARACTERS) {
      throw new PrototypeException(1, 1, "more than " + MOST_CHARACTERS + " characters");
    }
    List<PrototypeException> errors = new ArrayList<>();
    BaseErrorListener listener =
        new BaseErrorListener() {
          @Override
          public void syntaxError(
              Recognizer<?, ?> recognizer,
              Object symbol,
              int line,
              int column,
              String message,
              RecognitionException e) {
            errors.add(new PrototypeException(line, column + 1, message));
          }
        };
    DeclarationsLexer lexer = new DeclarationsLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    lexer.addErrorListener(listener);
    CommonTokenStream tokens = new CommonTokenStream(lexer);
    tokens.fill();
    throwFirst(errors);
    requireFlat(tokens.getTokens());
    DeclarationsParser parser = new DeclarationsParser(tokens);
    parser.removeErrorListeners();
    parser.addErrorListener(listener);
    DeclarationsParser.DeclarationsContext tree = parser.declarations();
    throwFirst(errors);
    List<Prototype> prototypes = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (DeclarationsParser.DeclarationContext declaration : tree.declaration()) {
      Prototype prototype = prototype(declaration);
      if (!names.add(prototype.name())) {
        throw at(declaration, prototype.name() + " is declared twice");
      }
      prototypes.add(prototype);
    }
    return prototypes;
  }

  private static void throwFirst(List<PrototypeException> errors) throws PrototypeException {
    if (!errors.isEmpty()) {
      throw errors.getFirst();
    }
  }

  /** The parser calls itself for each level. */
  private static void requireFlat(List<Token> tokens) throws PrototypeException {
    int depth = 0;
    int operators = 0;
    for (Token token : tokens) {
      switch (token.getType()) {
        case DeclarationsLexer.OPEN, DeclarationsLexer.OPEN_BRACKET -> depth++;
        case DeclarationsLexer.CLOSE, DeclarationsLexer.CLOSE_BRACKET ->
            depth = Math.max(0, depth - 1);
        case DeclarationsLexer.PLUS,
            DeclarationsLexer.MINUS,
            DeclarationsLexer.STAR,
            DeclarationsLexer.SLASH ->
            operators++;
        case DeclarationsLexer.COMMA, DeclarationsLexer.SEMICOLON -> operators = 0;
        default -> {}
      }
      if (depth > DEEPEST || operators > DEEPEST) {
        throw at(token, "more than " + DEEPEST + " brackets or operators in one declaration");
      }
    }
  }

  private static PrototypeException at(Token token, String message) {
    return new PrototypeException(token.getLine(), token.getCharPositionInLine() + 1, message);
  }

  private static PrototypeException at(ParserRuleContext context, String message) {
    return at(context.getStart(), message);
  }

  private static Prototype prototype(DeclarationsParser.DeclarationContext declaration)
      throws PrototypeException {
    Described described = described(declaration.specifier(), declaration.pointer());
    String name = declaration.IDENTIFIER() == null ? null : declaration.IDENTIFIER().getText();
    if (name == null) {
      name = described.words().isEmpty() ? "" : described.words().getLast();
      if (described.words().size() < 2
          || WORDS.contains(name)
          || !described.constPointers().isEmpty()) {
        throw at(declaration, "a prototype needs a type and a name, such as double cos(double x)");
      }
      described = withoutName(described);
    }
    if (SourceVersion.isKeyword(name) || METHODS.contains(name) || name.matches("at\\d+")) {
      throw at(
          declaration,
          name
              + " cannot be the name of a method of Java: call it through a C function of another"
              + " name");
    }
    Type result = result(described, declaration, name);
    DeclarationsParser.ParametersContext list = declaration.parameters();
    if (list == null) {
      return new Prototype(name, result, List.of());
    }
    if (list.ELLIPSIS() != null) {
      throw at(
          list,
          name
              + " is variadic, which is not supported yet: declare a C function with fixed"
              + " parameters that calls it");
    }
    return new Prototype(name, result, parameters(name, list.parameter()));
  }

  private static List<Prototype.Parameter> parameters(
      String function, List<DeclarationsParser.ParameterContext> contexts)
      throws PrototypeException {
    if (contexts.size() == 1 && contexts.getFirst().getText().equals("void")) {
      return List.of();
    }
    if (contexts.size() > MOST_PARAMETERS) {
      throw at(
          contexts.get(MOST_PARAMETERS),
          function + " has more than " + MOST_PARAMETERS + " parameters");
    }
    List<String> names = new ArrayList<>();
    for (DeclarationsParser.ParameterContext context : contexts) {
      String name = safe(nameOf(context).orElse("p" + (names.size() + 1)));
      if (names.contains(name)) {
        throw at(context, function + " has two parameters named " + name);
      }
      names.add(name);
    }
    List<Prototype.Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      parameters.add(new Prototype.Parameter(names.get(i), type(contexts.get(i), names.get(i))));
    }
    requireLengths(contexts, parameters);
    return parameters;
  }

  /** A name that Java and the code that is written have no other use for. */
  private static String safe(String name) {
    return SourceVersion.isKeyword(name)
            || RESERVED.contains(name)
            || WORDS_OF_CPP.contains(name)
            || RESERVED_SHAPES.matcher(name).matches()
        ? name + "_c"
        : name;
  }

  private static Optional<String> nameOf(DeclarationsParser.ParameterContext context)
      throws PrototypeException {
    if (context.callback() != null) {
      throw at(
          context,
          "a pointer to a function is not supported yet: declare a C function that passes it");
    }
    if (context.IDENTIFIER() != null) {
      return Optional.of(context.IDENTIFIER().getText());
    }
    Described described = described(context.specifier(), context.pointer());
    return isNamed(described) ? Optional.of(described.words().getLast()) : Optional.empty();
  }

  /** Whether the last word is no type: {@code unsigned len}. */
  private static boolean isNamed(Described described) {
    return described.constPointers().isEmpty()
        && described.words().size() > (isTagged(described) ? 2 : 1)
        && !WORDS.contains(described.words().getLast());
  }

  private static boolean isTagged(Described described) {
    return Set.of("struct", "enum", "union").contains(described.words().getFirst());
  }

  private static Described withoutName(Described described) {
    return new Described(
        described.words().subList(0, described.words().size() - 1),
        described.isConst(),
        described.constPointers());
  }

  private static Described described(
      List<DeclarationsParser.SpecifierContext> specifiers,
      List<DeclarationsParser.PointerContext> pointers)
      throws PrototypeException {
    List<String> words = new ArrayList<>();
    boolean isConst = false;
    for (DeclarationsParser.SpecifierContext specifier : specifiers) {
      if (specifier.CONST() != null) {
        isConst = true;
      } else if (specifier.RESTRICT() == null && specifier.VOLATILE() == null) {
        words.add(specifier.getText());
      }
    }
    if (words.isEmpty()) {
      throw at(specifiers.getFirst(), "a type is missing");
    }
    return new Described(
        words, isConst, pointers.stream().map(pointer -> !pointer.CONST().isEmpty()).toList());
  }

  private static Type result(Described described, ParserRuleContext context, String function)
      throws PrototypeException {
    int pointers = described.constPointers().size();
    if (pointers == 0 && described.base().equals("void")) {
      return new Type.Nothing();
    }
    if (pointers == 1 && described.base().equals("char")) {
      if (!described.isConst()) {
        throw at(
            context,
            function
                + " returns text that the caller may have to free, which is not supported yet;"
                + " const char * is text that C keeps");
      }
      return new Type.Text();
    }
    if (pointers == 1 && scalar(described, context).isPresent()) {
      throw at(
          context,
          function
              + " returns an address of numbers, whose count is not known: declare it as"
              + " void *");
    }
    return pointers == 0 ? number(described, context) : handle(described, context);
  }

  private static Type type(DeclarationsParser.ParameterContext context, String name)
      throws PrototypeException {
    Described described = described(context.specifier(), context.pointer());
    if (isNamed(described)) {
      described = withoutName(described);
    }
    int pointers = described.constPointers().size();
    List<DeclarationsParser.ArrayContext> arrays = context.array();
    if (!arrays.isEmpty()) {
      return array(described, context, name);
    }
    if (context.OUT() != null) {
      throw at(context, "/* out */ marks an array: write its length, such as " + name + "[n]");
    }
    if (pointers == 1 && described.base().equals("char") && described.isConst()) {
      return new Type.Text();
    }
    if (pointers == 1 && scalar(described, context).isPresent()) {
      throw at(
          context,
          "the number of elements of "
              + name
              + " is not known: write "
              + described.base()
              + " "
              + name
              + "[n], or "
              + name
              + "[1] for one");
    }
    return pointers == 0 ? number(described, context) : handle(described, context);
  }

  private static Type array(
      Described described, DeclarationsParser.ParameterContext context, String name)
      throws PrototypeException {
    Optional<Scalar> scalar = scalar(described, context);
    if (context.array().size() > 1 || !described.constPointers().isEmpty() || scalar.isEmpty()) {
      throw at(
          context,
          name + " is no array of numbers in one dimension, and no other is supported yet");
    }
    if (!scalar.get().isElement()) {
      throw at(
          context,
          scalar.get() == Scalar.BOOL
              ? "arrays of bool are not supported yet: write uint8_t"
              : "elements of the type "
                  + described.base()
                  + " have another size on other systems, which"
                  + " is not supported yet: write int64_t or int32_t");
    }
    DeclarationsParser.ExpressionContext length = context.array().getFirst().expression();
    if (length == null) {
      throw at(context, "the length of " + name + " is missing: write " + name + "[n]");
    }
    if (context.OUT() != null && described.isConst()) {
      throw at(context, name + " is const, so C cannot write it: remove const or /* out */");
    }
    Type.Access access =
        described.isConst()
            ? Type.Access.IN
            : context.OUT() != null ? Type.Access.OUT : Type.Access.IN_OUT;
    return new Type.Array(scalar.get(), described.base(), access, length(length));
  }

  private static Length length(DeclarationsParser.ExpressionContext context)
      throws PrototypeException {
    return switch (context) {
      case DeclarationsParser.GroupedContext grouped -> length(grouped.expression());
      case DeclarationsParser.NumberContext number -> {
        try {
          yield new Length.Constant(Integer.parseInt(number.getText()));
        } catch (NumberFormatException e) {
          throw at(context, number.getText() + " is more than a Java array can have");
        }
      }
      case DeclarationsParser.NameContext name -> new Length.Of(safe(name.getText()));
      case DeclarationsParser.ProductContext product ->
          binary(product.expression(), product.STAR() == null ? '/' : '*');
      case DeclarationsParser.SumContext sum ->
          binary(sum.expression(), sum.PLUS() == null ? '-' : '+');
      default -> throw new IllegalStateException("no expression: " + context.getText());
    };
  }

  private static Length binary(List<DeclarationsParser.ExpressionContext> operands, char operator)
      throws PrototypeException {
    return new Length.Binary(length(operands.get(0)), operator, length(operands.get(1)));
  }

  private static void requireLengths(
      List<DeclarationsParser.ParameterContext> contexts, List<Prototype.Parameter> parameters)
      throws PrototypeException {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).type() instanceof Type.Array array) {
        for (String name : array.length().names()) {
          boolean isCount =
              parameters.stream()
                  .anyMatch(
                      other ->
                          other.name().equals(name)
                              && other.type() instanceof Type.Value number
                              && number.scalar().isInteger());
          if (!isCount) {
            throw at(
                contexts.get(i),
                "the length of "
                    + parameters.get(i).name()
                    + " is made of "
                    + name
                    + ", which is not an integer parameter");
          }
        }
      }
    }
  }

  private static Type number(Described described, ParserRuleContext context)
      throws PrototypeException {
    if (described.words().getFirst().equals("enum")) {
      // Its constants are of the type int, and its definition is not known.
      return new Type.Value(Scalar.INT32, "int");
    }
    if (isTagged(described)) {
      throw at(context, described.base() + " is passed by value, which is not supported yet");
    }
    if (described.base().equals("void")) {
      throw at(context, "a parameter cannot have the type void");
    }
    Scalar scalar =
        scalar(described, context)
            .orElseThrow(
                () ->
                    at(
                        context,
                        described.base()
                            + " is not known: write the type of C that it stands for,"
                            + " such as unsigned int"));
    return new Type.Value(scalar, described.base());
  }

  private static Type handle(Described described, ParserRuleContext context)
      throws PrototypeException {
    if (described.constPointers().size() > 1) {
      throw at(
          context,
          "a pointer to a pointer is not supported yet: declare a C function that returns the"
              + " address");
    }
    if (isTagged(described)
        && (described.words().size() != 2 || described.words().getFirst().equals("enum"))) {
      throw at(context, "\"" + described.base() + " *\" is not a handle: an enum is an int");
    }
    if (NUMBERS_OF_SYSTEMS.matcher(described.base()).matches()) {
      throw at(
          context,
          described.base()
              + " is a number: write the type of C that it stands for, such as int64_t name[1]");
    }
    return new Type.Handle((described.isConst() ? "const " : "") + described.base() + " *");
  }

  /** Empty for other types, such as {@code sqlite3}. */
  private static Optional<Scalar> scalar(Described described, ParserRuleContext context)
      throws PrototypeException {
    List<String> words = described.words();
    if (words.size() == 1 && TYPEDEFS.containsKey(words.getFirst())) {
      return Optional.of(TYPEDEFS.get(words.getFirst()));
    }
    if (words.equals(List.of("long", "double")) || words.equals(List.of("double", "long"))) {
      throw at(context, "Java has no long double: declare a C function that converts it to double");
    }
    if (!WORDS_OF_INTEGERS.containsAll(words)) {
      if (words.size() > 1 && !isTagged(described)) {
        throw at(context, "\"" + described.base() + "\" is not a type");
      }
      return Optional.empty();
    }
    boolean isUnsigned = words.contains("unsigned");
    int longs = Collections.frequency(words, "long");
    boolean isWrong =
        longs > 2
            || (words.contains("char") && (longs > 0 || words.contains("int")))
            || (words.contains("short") && (longs > 0 || words.contains("char")))
            || (isUnsigned && words.contains("signed"))
            || words.stream()
                .anyMatch(w -> !w.equals("long") && Collections.frequency(words, w) > 1);
    if (isWrong) {
      throw at(context, "\"" + described.base() + "\" is not a type");
    }
    if (words.contains("char")) {
      return Optional.of(isUnsigned ? Scalar.UINT8 : Scalar.INT8);
    }
    if (words.contains("short")) {
      return Optional.of(isUnsigned ? Scalar.UINT16 : Scalar.INT16);
    }
    return Optional.of(
        switch (longs) {
          case 0 -> isUnsigned ? Scalar.UINT32 : Scalar.INT32;
          case 1 -> isUnsigned ? Scalar.ULONG : Scalar.LONG;
          default -> isUnsigned ? Scalar.UINT64 : Scalar.INT64;
        });
  }
}
