/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

/* In memory of exactly its length, so that the address sanitizer sees a read past it. */
static double mean(const char *text, int64_t column) {
  size_t n = strlen(text);
  char *copy = malloc(n > 0 ? n : 1);
  CHECK(copy != NULL);
  memcpy(copy, text, n);
  double result = tg_column_mean(copy, (int64_t)n, column);
  free(copy);
  return result;
}

int main(void) {
  CHECK(mean("1\n", 0) == 1);
  CHECK(mean("1\n2\n", 0) == 1.5);
  CHECK(mean("1\n2", 0) == 1.5);
  CHECK(mean("a,-1.25,b\nlong,3.75\n", 1) == 1.25);
  CHECK(mean(",,7,\n", 2) == 7);
  CHECK(same(mean("-0.0", 0), 0.0 + -0.0));
  CHECK(mean("0.1\n", 0) == 0.1);
  CHECK(mean("123456.789012345\n", 0) == 123456.789012345);
  CHECK(mean("999999999999999", 0) == 999999999999999.0);
  CHECK(mean("0.00000000000001", 0) == 1e-14);
  CHECK(mean("9.99999999999999", 0) == 9.99999999999999);

  const char *const malformed[] = {
      "",
      "\n",
      "1\n\n2\n",
      "-",
      ".5",
      "5.",
      "5.,1",
      "--5",
      "+5",
      " 5",
      "5 ",
      "5\r\n",
      "1e3",
      "1.2.3",
      "NaN",
      "x",
      "1234567890123456",
      "1.234567890123456",
      "100000000000000000000000000000000000000",
      "0.000000000000001",
      "1\n\xC3\xBC\n",
  };
  for (size_t i = 0; i < sizeof malformed / sizeof malformed[0]; i++) {
    CHECK(same(mean(malformed[i], 0), NAN));
  }
  CHECK(same(mean("1\n2\n", 1), NAN));
  CHECK(same(mean("1,2\n3", 1), NAN));
  CHECK(same(mean("1,2\n3,", 1), NAN));
  CHECK(same(tg_column_mean(NULL, 0, 0), NAN));
  return 0;
}
