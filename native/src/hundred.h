/* SPDX-License-Identifier: Apache-2.0 */
/* HUNDRED(f) is f(100) f(101) … f(199): for a hundred functions of one kind, in C and in the glue. */
#ifndef TOLLGATE_HUNDRED_H
#define TOLLGATE_HUNDRED_H

#define TEN(f, tens) \
  f(tens##0) f(tens##1) f(tens##2) f(tens##3) f(tens##4) f(tens##5) f(tens##6) f(tens##7) f(tens##8) f(tens##9)

#define HUNDRED(f) \
  TEN(f, 10) TEN(f, 11) TEN(f, 12) TEN(f, 13) TEN(f, 14) TEN(f, 15) TEN(f, 16) TEN(f, 17) TEN(f, 18) TEN(f, 19)

#endif
