// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrototypesTest {

  /** Prototypes of real libraries that can be bound, as C declares them without lengths. */
  static final List<String> GOOD =
      List.of(
          "double cos(double x);",
          "uint32_t crc32(unsigned long crc, const uint8_t buf[len], unsigned len)",
          "const char *sqlite3_libversion(void);",
          "int LZ4_compress_default(const char src[srcSize], /* out */ char dst[dstCapacity], int"
              + " srcSize, int dstCapacity);",
          "ssize_t read(int fd, /* out */ unsigned char buf[count], size_t count);",
          "int crypto_secretbox_easy(/* out */ unsigned char c[mlen + 16], const unsigned char"
              + " m[mlen], unsigned long long mlen, const unsigned char n[24], const unsigned char"
              + " k[32]);",
          "const unsigned char *sqlite3_column_blob(sqlite3_stmt *s, int iCol);"
              .replace("const unsigned char", "const void"),
          "int EVP_Digest(const uint8_t data[count], size_t count, /* out */ unsigned char md[64],"
              + " unsigned int size[1], const EVP_MD *type, ENGINE *impl);",
          "void cblas_dgemm(enum CBLAS_LAYOUT L, enum CBLAS_TRANSPOSE A, enum CBLAS_TRANSPOSE B,"
              + " int m, int n, int k, double alpha, const double a[m * lda], int lda, const double"
              + " b[k * ldb], int ldb, double beta, double c[m * ldc], int ldc);",
          "size_t strlen(const char *s);",
          "extern bool is_even(long int n);",
          "struct node *next_of(const struct node *restrict here);",
          "float scale(float x, short unsigned y, signed char z, long long unsigned int w);");

  static Prototype only(String text) throws PrototypeException {
    List<Prototype> prototypes = Prototypes.of(text);
    assertEquals(1, prototypes.size());
    return prototypes.getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uint32_t crc32(unsigned long crc, const uint8_t buf[len], unsigned len) | uint32_t"
            + " crc32(unsigned long crc, const uint8_t *buf, unsigned len)",
        "const char *name(void) | const char *name(void)",
        "int f() | int f(void)",
        "int f(int, double) | int f(int p1, double p2)",
        "int f(int class, char const *new) | int f(int class_c, const char *new_c)",
        "void f(sqlite3 *db) | void f(sqlite3 *db)",
        "void f(const void * const p) | void f(const void *p)",
        "/* a comment */ int f(int a); // and another | int f(int a)"
      })
  void aPrototypeIsReadAsCDeclaresIt(String text, String c) throws PrototypeException {
    assertEquals(c, only(text).c());
  }

  @Test
  void theLengthOfAnArrayMayNameParametersAfterIt() throws PrototypeException {
    Type.Array out =
        (Type.Array)
            only("void f(/* out */ float a[2 * (n + 1)], int n)").parameters().getFirst().type();
    assertEquals(Type.Access.OUT, out.access());
    assertEquals("2 * (n + 1)", out.length().text());
    assertEquals(List.of("n"), out.length().names());
  }

  @Test
  void constArraysAreReadAndOthersAreReadAndWritten() throws PrototypeException {
    List<Prototype.Parameter> parameters = only("void f(const int a[3], int b[3])").parameters();
    assertEquals(Type.Access.IN, ((Type.Array) parameters.get(0).type()).access());
    assertEquals(Type.Access.IN_OUT, ((Type.Array) parameters.get(1).type()).access());
  }

  @Test
  void prototypesOfRealLibrariesAreRead() throws PrototypeException {
    assertEquals(GOOD.size(), Prototypes.of(String.join("\n", GOOD)).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "int f(int a | 1:12: | missing ')'",
        "int f(int a)) | 1:13: | extraneous input",
        "f(int a) | 1:1: | needs a type and a name",
        "int f(uLong crc) | 1:7: | uLong is not known",
        "int f(int *size) | 1:7: | write int size[n], or size[1] for one",
        "int f(double a[]) | 1:7: | length of a is missing",
        "int f(double a[m], int n) | 1:7: | made of m, which is not an integer parameter",
        "int f(double a[x], double x) | 1:7: | not an integer parameter",
        "int f(sqlite3 **db) | 1:7: | pointer to a pointer",
        "int f(struct point p) | 1:7: | by value",
        "int f(int (*compare)(int, int)) | 1:7: | pointer to a function",
        "int f(const char *format, ...) | 1:7: | variadic",
        "int f(char *name) | 1:7: | name[n]",
        "char *f(void) | 1:1: | may have to free",
        "double *f(void) | 1:1: | void *",
        "long double f(long double x) | 1:1: | no long double",
        "int f(int a, double a) | 1:14: | two parameters named a",
        "int f(int a); int f(int b) | 1:15: | declared twice",
        "int wait(int p) | 1:1: | name of a method of Java",
        "int class(int p) | 1:1: | name of a method of Java",
        "int f(long a[n], int n) | 1:7: | another size on other systems",
        "int f(/* out */ const int a[3]) | 1:7: | cannot write it",
        "int f(unsigned signed a) | 1:7: | is not a type",
        "int f(va_list ap) | 1:7: | va_list is not known",
        "int f(int a[99999999999]) | 1:13: | more than a Java array can have",
        "int f(enum color *c) | 1:7: | an enum is an int",
        "int f(struct *c) | 1:7: | not a handle",
        "int f(time_t *c) | 1:7: | is a number",
        "int f(bool a[2]) | 1:7: | write uint8_t",
        "int template(int a) | 1:1: | name of a method of Java",
        "int f(int a) { return a; } | 1:14: | ",
        "int f(int a[n * * 2], int n) | 1:17: | "
      })
  void whatIsWrongOrNotSupportedIsSaidWithItsPlace(String text, String place, String message) {
    PrototypeException e = assertThrows(PrototypeException.class, () -> Prototypes.of(text));
    assertTrue(e.getMessage().startsWith(place), e::getMessage);
    assertTrue(e.getMessage().contains(message == null ? "" : message), e::getMessage);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ";", "\0", "int", "(", "é", "int f(int a[\"x\"])"})
  void whatIsNoPrototypeIsRefused(String text) {
    assertThrows(PrototypeException.class, () -> Prototypes.of(text));
  }

  @Test
  void deepAndLongTextsAreRefusedAndDoNotEndTheProcess() {
    assertThrows(
        PrototypeException.class,
        () -> Prototypes.of("int f(int a[" + "(".repeat(100_000) + "1])"));
    assertThrows(PrototypeException.class, () -> Prototypes.of("int f(int a); ".repeat(100_000)));
    assertThrows(
        PrototypeException.class, () -> Prototypes.of("int f(" + "int, ".repeat(2000) + "int)"));
    assertThrows(
        PrototypeException.class,
        () -> Prototypes.of("int f(int a[" + "n+".repeat(100_000) + "n], int n)"));
    assertThrows(
        PrototypeException.class,
        () ->
            Prototypes.of(
                "int f(int a)" + ")".repeat(100_000) + " int g(int a[" + "(".repeat(100_000)));
  }

  /** Pieces of prototypes that are removed, doubled or exchanged. */
  static List<String> hostile() {
    SplittableRandom random = new SplittableRandom(15);
    List<String> all = new ArrayList<>();
    String alphabet = "()[]*,;+-/ \"'\\%${}<&\n\0é0aZ_";
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder(GOOD.get(random.nextInt(GOOD.size())));
      for (int change = random.nextInt(1, 4); change > 0; change--) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, alphabet.charAt(random.nextInt(alphabet.length())));
          default -> text.insert(at, text.substring(at, random.nextInt(at, text.length()) + 1));
        }
      }
      all.add(text.toString());
    }
    return all;
  }

  @Test
  void hostileTextsEndInAnErrorOrInAPrototype() {
    int refused = 0;
    for (String text : hostile()) {
      refused +=
          Assertions.assertTimeoutPreemptively(
              Duration.ofSeconds(20),
              () -> {
                try {
                  Prototypes.of(text);
                  return 0;
                } catch (PrototypeException e) {
                  return 1;
                }
              },
              text);
    }
    assertTrue(refused > 500, "only " + refused + " were refused");
  }
}
