// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.bind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;

/** What the words before and after a name mean: the types of results and parameters. */
final class Types {

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

  private Types() {}

  /** Whether it is a type, or a part of one, and so no name. */
  static boolean isWord(String word) {
    return WORDS.contains(word);
  }

  /** What stands before a name, as far as it is the same for results and parameters. */
  record Described(List<String> words, boolean isConst, List<Boolean> constPointers) {

    String base() {
      return String.join(" ", words);
    }
  }

  /** Whether the last word is no type: {@code unsigned len}. */
  static boolean isNamed(Described described) {
    return described.constPointers().isEmpty()
        && described.words().size() > (isTagged(described) ? 2 : 1)
        && !WORDS.contains(described.words().getLast());
  }

  private static boolean isTagged(Described described) {
    return Set.of("struct", "enum", "union").contains(described.words().getFirst());
  }

  static Described withoutName(Described described) {
    return new Described(
        described.words().subList(0, described.words().size() - 1),
        described.isConst(),
        described.constPointers());
  }

  static Described described(
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
      throw PrototypeException.at(specifiers.getFirst(), "a type is missing");
    }
    return new Described(
        words, isConst, pointers.stream().map(pointer -> !pointer.CONST().isEmpty()).toList());
  }

  static Type result(Described described, ParserRuleContext context, String function)
      throws PrototypeException {
    int pointers = described.constPointers().size();
    if (pointers == 0 && described.base().equals("void")) {
      return new Type.Nothing();
    }
    if (pointers == 1 && described.base().equals("char")) {
      if (!described.isConst()) {
        throw PrototypeException.at(
            context,
            function
                + " returns text that the caller may have to free, which is not supported yet;"
                + " const char * is text that C keeps");
      }
      return new Type.Text();
    }
    if (pointers == 1 && scalar(described, context).isPresent()) {
      throw PrototypeException.at(
          context,
          function
              + " returns an address of numbers, whose count is not known: declare it as"
              + " void *");
    }
    return pointers == 0 ? number(described, context) : handle(described, context);
  }

  static Type type(DeclarationsParser.ParameterContext context, String name)
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
      throw PrototypeException.at(
          context, "/* out */ marks an array: write its length, such as " + name + "[n]");
    }
    if (pointers == 1 && described.base().equals("char") && described.isConst()) {
      return new Type.Text();
    }
    if (pointers == 1 && scalar(described, context).isPresent()) {
      throw PrototypeException.at(
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
      throw PrototypeException.at(
          context,
          name + " is no array of numbers in one dimension, and no other is supported yet");
    }
    if (!scalar.get().isElement()) {
      throw PrototypeException.at(
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
      throw PrototypeException.at(
          context, "the length of " + name + " is missing: write " + name + "[n]");
    }
    if (context.OUT() != null && described.isConst()) {
      throw PrototypeException.at(
          context, name + " is const, so C cannot write it: remove const or /* out */");
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
          throw PrototypeException.at(
              context, number.getText() + " is more than a Java array can have");
        }
      }
      case DeclarationsParser.NameContext name -> new Length.Of(Names.safe(name.getText()));
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

  private static Type number(Described described, ParserRuleContext context)
      throws PrototypeException {
    if (described.words().getFirst().equals("enum")) {
      // Its constants are of the type int, and its definition is not known.
      return new Type.Value(Scalar.INT32, "int");
    }
    if (isTagged(described)) {
      throw PrototypeException.at(
          context, described.base() + " is passed by value, which is not supported yet");
    }
    if (described.base().equals("void")) {
      throw PrototypeException.at(context, "a parameter cannot have the type void");
    }
    Scalar scalar =
        scalar(described, context)
            .orElseThrow(
                () ->
                    PrototypeException.at(
                        context,
                        described.base()
                            + " is not known: write the type of C that it stands for,"
                            + " such as unsigned int"));
    return new Type.Value(scalar, described.base());
  }

  private static Type handle(Described described, ParserRuleContext context)
      throws PrototypeException {
    if (described.constPointers().size() > 1) {
      throw PrototypeException.at(
          context,
          "a pointer to a pointer is not supported yet: declare a C function that returns the"
              + " address");
    }
    if (isTagged(described)
        && (described.words().size() != 2 || described.words().getFirst().equals("enum"))) {
      throw PrototypeException.at(
          context, "\"" + described.base() + " *\" is not a handle: an enum is an int");
    }
    if (NUMBERS_OF_SYSTEMS.matcher(described.base()).matches()) {
      throw PrototypeException.at(
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
      throw PrototypeException.at(
          context, "Java has no long double: declare a C function that converts it to double");
    }
    if (!WORDS_OF_INTEGERS.containsAll(words)) {
      if (words.size() > 1 && !isTagged(described)) {
        throw PrototypeException.at(context, "\"" + described.base() + "\" is not a type");
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
      throw PrototypeException.at(context, "\"" + described.base() + "\" is not a type");
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
