// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.bind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
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

  private Prototypes() {}

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
        throw PrototypeException.at(declaration, prototype.name() + " is declared twice");
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
        throw PrototypeException.at(
            token, "more than " + DEEPEST + " brackets or operators in one declaration");
      }
    }
  }

  private static Prototype prototype(DeclarationsParser.DeclarationContext declaration)
      throws PrototypeException {
    Types.Described described = Types.described(declaration.specifier(), declaration.pointer());
    String name = declaration.IDENTIFIER() == null ? null : declaration.IDENTIFIER().getText();
    if (name == null) {
      name = described.words().isEmpty() ? "" : described.words().getLast();
      if (described.words().size() < 2
          || Types.isWord(name)
          || !described.constPointers().isEmpty()) {
        throw PrototypeException.at(
            declaration, "a prototype needs a type and a name, such as double cos(double x)");
      }
      described = Types.withoutName(described);
    }
    if (!Names.isFunction(name)) {
      throw PrototypeException.at(
          declaration,
          name
              + " cannot be the name of a method of Java: call it through a C function of another"
              + " name");
    }
    Type result = Types.result(described, declaration, name);
    DeclarationsParser.ParametersContext list = declaration.parameters();
    if (list == null) {
      return new Prototype(name, result, List.of());
    }
    if (list.ELLIPSIS() != null) {
      throw PrototypeException.at(
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
      throw PrototypeException.at(
          contexts.get(MOST_PARAMETERS),
          function + " has more than " + MOST_PARAMETERS + " parameters");
    }
    List<String> names = new ArrayList<>();
    for (DeclarationsParser.ParameterContext context : contexts) {
      String name = Names.safe(nameOf(context).orElse("p" + (names.size() + 1)));
      if (names.contains(name)) {
        throw PrototypeException.at(context, function + " has two parameters named " + name);
      }
      names.add(name);
    }
    List<Prototype.Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      parameters.add(
          new Prototype.Parameter(names.get(i), Types.type(contexts.get(i), names.get(i))));
    }
    requireLengths(contexts, parameters);
    return parameters;
  }

  private static Optional<String> nameOf(DeclarationsParser.ParameterContext context)
      throws PrototypeException {
    if (context.callback() != null) {
      throw PrototypeException.at(
          context,
          "a pointer to a function is not supported yet: declare a C function that passes it");
    }
    if (context.IDENTIFIER() != null) {
      return Optional.of(context.IDENTIFIER().getText());
    }
    Types.Described described = Types.described(context.specifier(), context.pointer());
    return Types.isNamed(described) ? Optional.of(described.words().getLast()) : Optional.empty();
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
            throw PrototypeException.at(
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
}
