/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The kernels as an extension module of CPython, written by hand. Its functions take objects with the buffer
 * protocol, such as NumPy arrays and array.array. They check them, and release the GIL while C computes.
 */
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <string.h>

#include "tollgate.h"

/* ---- Arguments ---- */

/* Elements of this size have one of these format letters. Which integer has 64 bits depends on the system. */
typedef struct {
  const char *name;
  const char *letters;
  Py_ssize_t size;
} elements;

static const elements DOUBLES = {"double", "d", 8};
static const elements INT64S = {"int64", "lq", 8};
static const elements INT32S = {"int32", "il", 4};

enum { IN = PyBUF_RECORDS_RO, OUT = PyBUF_RECORDS };

/* Gets the buffer of an array. This and the functions below are converters of PyArg_ParseTuple. */
static int convert(PyObject *array, Py_buffer *view, const elements *type, int dimensions, int access) {
  if (array == NULL) { /* an argument after this one was wrong */
    PyBuffer_Release(view);
    return 1;
  }
  if (PyObject_GetBuffer(array, view, access) != 0) {
    return 0;
  }
  const char *format = view->format == NULL ? "B" : view->format;
  if (strlen(format) != 1 || strchr(type->letters, format[0]) == NULL || view->itemsize != type->size) {
    PyErr_Format(PyExc_TypeError, "an array of %s is needed, not one of format '%s'", type->name, format);
  } else if (view->ndim != dimensions) {
    PyErr_Format(PyExc_ValueError, "an array of ndim %d is needed, not of %d", dimensions, view->ndim);
  } else if (!PyBuffer_IsContiguous(view, 'C')) {
    PyErr_SetString(PyExc_ValueError, "an array must be contiguous, with its rows one after the other");
  } else {
    return Py_CLEANUP_SUPPORTED;
  }
  PyBuffer_Release(view);
  return 0;
}

static int vector(PyObject *array, void *view) { return convert(array, view, &DOUBLES, 1, IN); }
static int matrix(PyObject *array, void *view) { return convert(array, view, &DOUBLES, 2, IN); }
static int integers(PyObject *array, void *view) { return convert(array, view, &INT64S, 1, IN); }
static int out_vector(PyObject *array, void *view) { return convert(array, view, &DOUBLES, 1, OUT); }
static int out_matrix(PyObject *array, void *view) { return convert(array, view, &DOUBLES, 2, OUT); }
static int out_counts(PyObject *array, void *view) { return convert(array, view, &INT32S, 1, OUT); }

static int is_true(int condition, const char *message) {
  if (!condition) {
    PyErr_SetString(PyExc_ValueError, message);
  }
  return condition;
}

static int has_shape(const Py_buffer *matrix, Py_ssize_t rows, Py_ssize_t cols) {
  return matrix->shape[0] == rows && matrix->shape[1] == cols;
}

static int apart(const Py_buffer *in, const Py_buffer *out) {
  const char *a = in->buf;
  const char *b = out->buf;
  return is_true(a + in->len <= b || b + out->len <= a, "the result may not overlap an argument");
}

static Py_ssize_t interior(Py_ssize_t n) { return n < 2 ? 0 : n - 2; }

static PyObject *none_if(int valid) { return valid ? Py_NewRef(Py_None) : NULL; }

/* ---- Kernels ---- */

static PyObject *sum(PyObject *module, PyObject *array) {
  Py_buffer a;
  if (!vector(array, &a)) {
    return NULL;
  }
  double total;
  Py_BEGIN_ALLOW_THREADS
  total = tg_sum(a.buf, a.shape[0]);
  Py_END_ALLOW_THREADS
  PyBuffer_Release(&a);
  return PyFloat_FromDouble(total);
}

static PyObject *count_multiples(PyObject *module, PyObject *arguments) {
  Py_buffer numbers;
  long long divisor;
  if (!PyArg_ParseTuple(arguments, "O&L:count_multiples", integers, &numbers, &divisor)) {
    return NULL;
  }
  const int valid = is_true(divisor != 0, "the divisor may not be 0");
  int64_t count = 0;
  if (valid) {
    Py_BEGIN_ALLOW_THREADS
    count = tg_count_multiples(numbers.buf, numbers.shape[0], divisor);
    Py_END_ALLOW_THREADS
  }
  PyBuffer_Release(&numbers);
  return valid ? PyLong_FromLongLong(count) : NULL;
}

static PyObject *add(PyObject *module, PyObject *arguments) {
  Py_buffer a, b, out;
  if (!PyArg_ParseTuple(arguments, "O&O&O&:add", vector, &a, vector, &b, out_vector, &out)) {
    return NULL;
  }
  const int valid = is_true(a.len == b.len && a.len == out.len, "a, b and out must have the same length") &&
                    apart(&a, &out) && apart(&b, &out);
  if (valid) {
    Py_BEGIN_ALLOW_THREADS
    tg_add(a.buf, b.buf, out.buf, a.shape[0]);
    Py_END_ALLOW_THREADS
  }
  PyBuffer_Release(&a);
  PyBuffer_Release(&b);
  PyBuffer_Release(&out);
  return none_if(valid);
}

static PyObject *second_derivative(PyObject *module, PyObject *arguments) {
  Py_buffer f, out;
  double dx;
  if (!PyArg_ParseTuple(arguments, "O&dO&:second_derivative", vector, &f, &dx, out_vector, &out)) {
    return NULL;
  }
  const int valid = is_true(dx > 0, "dx must be greater than 0") &&
                    is_true(out.shape[0] == interior(f.shape[0]), "out must be 2 elements shorter than f") &&
                    apart(&f, &out);
  if (valid) {
    Py_BEGIN_ALLOW_THREADS
    tg_second_derivative(f.buf, f.shape[0], dx, out.buf);
    Py_END_ALLOW_THREADS
  }
  PyBuffer_Release(&f);
  PyBuffer_Release(&out);
  return none_if(valid);
}

static PyObject *laplacian(PyObject *module, PyObject *arguments) {
  Py_buffer f, out;
  double dx, dy;
  if (!PyArg_ParseTuple(arguments, "O&ddO&:laplacian", matrix, &f, &dx, &dy, out_matrix, &out)) {
    return NULL;
  }
  const int valid = is_true(dx > 0 && dy > 0, "dx and dy must be greater than 0") &&
                    is_true(has_shape(&out, interior(f.shape[0]), interior(f.shape[1])),
                            "out must have two rows and two columns fewer than f") &&
                    apart(&f, &out);
  if (valid) {
    Py_BEGIN_ALLOW_THREADS
    tg_laplacian(f.buf, f.shape[0], f.shape[1], dx, dy, out.buf);
    Py_END_ALLOW_THREADS
  }
  PyBuffer_Release(&f);
  PyBuffer_Release(&out);
  return none_if(valid);
}

static PyObject *julia(PyObject *module, PyObject *arguments) {
  Py_buffer re, im, counts;
  double c_re, c_im;
  int max_iterations;
  if (!PyArg_ParseTuple(arguments, "O&O&ddiO&:julia", vector, &re, vector, &im, &c_re, &c_im, &max_iterations,
                        out_counts, &counts)) {
    return NULL;
  }
  const int valid = is_true(max_iterations >= 0, "max_iterations may not be negative") &&
                    is_true(re.shape[0] == im.shape[0] && re.shape[0] == counts.shape[0],
                            "re, im and counts must have the same length") &&
                    apart(&re, &counts) && apart(&im, &counts);
  if (valid) {
    Py_BEGIN_ALLOW_THREADS
    tg_julia(re.buf, im.buf, re.shape[0], c_re, c_im, max_iterations, counts.buf);
    Py_END_ALLOW_THREADS
  }
  PyBuffer_Release(&re);
  PyBuffer_Release(&im);
  PyBuffer_Release(&counts);
  return none_if(valid);
}

static PyObject *transpose_add(PyObject *module, PyObject *arguments) {
  Py_buffer a, b, out;
  if (!PyArg_ParseTuple(arguments, "O&O&O&:transpose_add", matrix, &a, matrix, &b, out_matrix, &out)) {
    return NULL;
  }
  const Py_ssize_t n = a.shape[0];
  const int valid = is_true(has_shape(&a, n, n) && has_shape(&b, n, n) && has_shape(&out, n, n),
                            "a, b and out must be square, and of the same size") &&
                    apart(&a, &out) && apart(&b, &out);
  if (valid) {
    Py_BEGIN_ALLOW_THREADS
    tg_transpose_add(a.buf, b.buf, n, out.buf);
    Py_END_ALLOW_THREADS
  }
  PyBuffer_Release(&a);
  PyBuffer_Release(&b);
  PyBuffer_Release(&out);
  return none_if(valid);
}

static PyObject *matmul(PyObject *module, PyObject *arguments) {
  Py_buffer a, b, out;
  if (!PyArg_ParseTuple(arguments, "O&O&O&:matmul", matrix, &a, matrix, &b, out_matrix, &out)) {
    return NULL;
  }
  const Py_ssize_t m = a.shape[0];
  const Py_ssize_t k = a.shape[1];
  const Py_ssize_t n = b.shape[1];
  const int valid = is_true(b.shape[0] == k, "b must have as many rows as a has columns") &&
                    is_true(has_shape(&out, m, n), "out must have the rows of a and the columns of b") &&
                    apart(&a, &out) && apart(&b, &out);
  if (valid) {
    Py_BEGIN_ALLOW_THREADS
    tg_matmul(a.buf, b.buf, m, k, n, out.buf);
    Py_END_ALLOW_THREADS
  }
  PyBuffer_Release(&a);
  PyBuffer_Release(&b);
  PyBuffer_Release(&out);
  return none_if(valid);
}

/* ---- The smallest call ---- */

static int to_int(PyObject *number, int32_t *to) {
  const long value = PyLong_AsLong(number);
  if (value < INT32_MIN || value > INT32_MAX) {
    PyErr_SetString(PyExc_OverflowError, "an integer of 32 bits is needed");
  }
  *to = (int32_t)value;
  return !PyErr_Occurred();
}

/* It ends so soon that to release the GIL would cost more than it gains. */
static PyObject *add_ints(PyObject *module, PyObject *const *arguments, Py_ssize_t count) {
  if (count != 2) {
    PyErr_Format(PyExc_TypeError, "add_ints() takes 2 arguments (%zd given)", count);
    return NULL;
  }
  int32_t a, b;
  return to_int(arguments[0], &a) && to_int(arguments[1], &b) ? PyLong_FromLong(tg_add_ints(a, b)) : NULL;
}

/* ---- The module ---- */

static PyMethodDef functions[] = {
    {"sum", sum, METH_O, "sum(a): the sum of an array of doubles"},
    {"count_multiples", count_multiples, METH_VARARGS, "count_multiples(numbers, divisor)"},
    {"add", add, METH_VARARGS, "add(a, b, out): out = a + b"},
    {"second_derivative", second_derivative, METH_VARARGS, "second_derivative(f, dx, out)"},
    {"laplacian", laplacian, METH_VARARGS, "laplacian(f, dx, dy, out)"},
    {"julia", julia, METH_VARARGS, "julia(re, im, c_re, c_im, max_iterations, counts)"},
    {"transpose_add", transpose_add, METH_VARARGS, "transpose_add(a, b, out): out = a + b.T"},
    {"matmul", matmul, METH_VARARGS, "matmul(a, b, out): out = a @ b"},
    {"add_ints", (PyCFunction)(void (*)(void))add_ints, METH_FASTCALL, "add_ints(a, b): a + b, of 32 bits"},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT,
    .m_name = "extension",
    .m_doc = "Tollgate's C kernels.",
    .m_size = 0,
    .m_methods = functions,
};

PyMODINIT_FUNC PyInit_extension(void) { return PyModuleDef_Init(&definition); }
