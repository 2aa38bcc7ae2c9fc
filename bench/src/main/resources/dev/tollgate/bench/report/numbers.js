// SPDX-License-Identifier: Apache-2.0
// Numbers as a reader sees them: as Figures in Java, to the digit.

const UNITS = [['ns', 1], ['µs', 1e3], ['ms', 1e6], ['s', 1e9]];

function digits(x) {
  return Number.isFinite(x) ? x.toFixed(x < 0.1 && x > 0 ? Math.min(1 - Math.floor(Math.log10(x)), 7) : x >= 100 ? 0 : x >= 10 ? 1 : 2) : '∞';
}

function unit(nanoseconds) {
  return UNITS.filter(([, least]) => nanoseconds >= least).pop() || UNITS[0];
}

function time(estimate) {
  const [name, nanoseconds] = unit(estimate.centre);
  return digits(estimate.centre / nanoseconds) + ' ' + name;
}

function timeInterval(estimate) {
  const [, nanoseconds] = unit(estimate.centre);
  return '[' + digits(estimate.low / nanoseconds) + ', ' + digits(estimate.high / nanoseconds) + ']';
}

function timeAndInterval(estimate) {
  return time(estimate) + ' ' + timeInterval(estimate);
}

/** JSON knows no infinity: an interval without an upper end has none. */
function estimate(json) {
  return json && { centre: json.centre, low: json.low, high: json.high ?? Infinity };
}

function grouped(n) {
  return n.toLocaleString('en-US', { maximumFractionDigits: 3 });
}
