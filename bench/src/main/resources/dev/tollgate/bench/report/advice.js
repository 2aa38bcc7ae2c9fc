// SPDX-License-Identifier: Apache-2.0
// Predictions: as Advice in Java, in the same order of operations.


function plus(a, b) {
  return { centre: a.centre + b.centre, low: a.low + b.low, high: a.high + b.high };
}

function less(a, b) {
  return { centre: Math.max(0, a.centre - b.centre), low: Math.max(0, a.low - b.high), high: Math.max(0, a.high - b.low) };
}

function times(n, a) {
  return n === 0 ? { centre: 0, low: 0, high: 0 } : { centre: n * a.centre, low: n * a.low, high: n * a.high };
}

function exactly(nanoseconds) {
  return { centre: nanoseconds, low: nanoseconds, high: nanoseconds };
}

function between(from, to, size) {
  const share = (size - from.size) / (to.size - from.size);
  const part = (a, b) => share === 1 ? b : Number.isFinite(a) ? a + (b - a) * share : a;
  return {
    centre: part(from.time.centre, to.time.centre), low: part(from.time.low, to.time.low), high: part(from.time.high, to.time.high)
  };
}

function beyond(from, to, size) {
  const share = (size - to.size) / (to.size - from.size);
  const part = (a, b) => b > a ? b + (b - a) * share : b;
  return {
    centre: part(from.time.centre, to.time.centre), low: part(from.time.low, to.time.low), high: part(from.time.high, to.time.high)
  };
}

/** A time of the page's data, in which an interval without an end has null there. */
function timeOf([centre, low, high]) {
  return { centre, low, high: high === null ? Infinity : high };
}

function at(each, size) {
  const points = each.map(([of, ...time]) => ({ size: of, time: timeOf(time) }));
  const last = points[points.length - 1];
  if (size <= points[0].size) {
    return points[0].time;
  }
  if (size > last.size) {
    return points.length === 1 ? last.time : beyond(points[points.length - 2], last, size);
  }
  const upper = points.findIndex(p => p.size >= size);
  return between(points[upper - 1], points[upper], size);
}

function widened(a, factor) {
  return { centre: a.centre, low: a.low / factor, high: a.high * factor };
}

/** The amounts of a choice, in the order of the parts, with the addresses that are passed. */
function amounts(choice) {
  const some = new Map();
  let pointers = 0;
  data.parts.forEach(part => {
    const amount = choice.amounts[part.name];
    if (amount && amount.count > 0) {
      some.set(part, amount);
      pointers += part.addresses === 'EACH' ? amount.count : part.addresses === 'ONE' ? 1 : 0;
    }
  });
  return pointers > 0 ? [[data.parts[0], { count: pointers, size: 0 }], ...some] : [...some];
}

function prediction(way, choice) {
  const cannot = remark => ({ way: way.name, remarks: [remark] });
  const parts = amounts(choice);
  if (way.critical && parts.some(([part]) => part.name === 'CALLBACKS')) {
    return cannot('CALLS_BACK');
  }
  if (way.critical && choice.c > data.longestCritical) {
    return cannot('WORKS_LONG');
  }
  if (!way.call) {
    return cannot('NO_CALL');
  }
  const unknown = parts.find(([part]) => way.parts[part.name] === undefined);
  if (unknown) {
    return cannot(unknown[0].unknown);
  }
  const remarks = new Set(way.critical ? ['CRITICAL'] : []);
  const bytes = parts.filter(([part]) => part.array).reduce((all, [, amount]) => all + amount.count * amount.size, 0);
  let sum = estimate(way.call);
  parts.forEach(([part, amount]) => {
    const cost = run.costs.costs[way.parts[part.name]];
    const size = part.counted ? amount.count : amount.size;
    let each = at(cost.each, size);
    if (part.array && bytes > size) {
      const share = times(size / bytes, at(cost.each, bytes));
      each = share.centre > each.centre ? share : each;
    }
    sum = plus(sum, plus(times(part.counted ? 1 : amount.count, each), timeOf(cost.once)));
    if (amount.count > cost.assumedBeyond) {
      remarks.add('ASSUMED');
    }
    if ((part.array ? Math.max(size, bytes) : size) > cost.each[cost.each.length - 1][0]) {
      remarks.add('BEYOND');
    }
  });
  const error = remarks.has('BEYOND') || remarks.has('ASSUMED') ? data.modelErrorBeyond : data.modelError;
  return { way: way.name, perCall: plus(widened(sum, error), exactly(choice.c)), remarks: [...remarks] };
}

function serves(way, choice) {
  const parts = amounts(choice).map(([part]) => part);
  return parts.some(part => part.array)
    ? way.passesArrays && way.offHeap === (choice.data === 'off-heap')
    : !way.passesArrays || (way.reused && parts.some(part => part.needsMemory));
}

function advice(choice) {
  const predictions = run.costs.ways.filter(way => serves(way, choice)).map(way => prediction(way, choice));
  if (choice.java > 0) {
    predictions.unshift({ way: 'JAVA', perCall: exactly(choice.java), remarks: [] });
  }
  const centre = p => p.perCall ? p.perCall.centre : Infinity;
  return predictions.sort((a, b) => centre(a) === centre(b) ? 0 : centre(a) - centre(b));
}

function words(p) {
  return p.remarks.map(remark => data.remarks[remark]).join('; ');
}

function adviceLine(p, first, choice) {
  if (!p.perCall) {
    return ['', p.way, '–', '', '–', '', words(p)];
  }
  const perSecond = times(choice.calls, p.perCall);
  return [
    p.perCall.low <= Math.max(first.perCall.high, first.perCall.centre * data.equalWithin) ? '1' : '', p.way, time(p.perCall), timeInterval(p.perCall), time(perSecond), timeInterval(perSecond),
    words(p)
  ];
}

/** The fields that hold a number; those of an amount name the part and what they say of it. */
function fields() {
  return [...document.querySelectorAll('#choice input[type="number"], #choice input[type="checkbox"]')];
}

function numberOf(field) {
  return field.type === 'checkbox' ? Number(field.checked) : field.valueAsNumber;
}

function choiceOfForm() {
  const choice = { data: byId('data').value, amounts: {} };
  fields().forEach(field => {
    if (field.dataset.part) {
      choice.amounts[field.dataset.part] = { size: 0, ...choice.amounts[field.dataset.part], [field.dataset.of]: numberOf(field) };
    } else {
      choice[field.id] = numberOf(field);
    }
  });
  return choice;
}

/** A field that was typed wrong is said, and nothing is predicted from it. */
function showAdvice() {
  const wrong = fields().find(field => !(numberOf(field) >= 0 && numberOf(field) <= data.most));
  byId('choice-problem').hidden = !wrong;
  if (wrong) {
    byId('choice-problem').textContent = '“' + document.querySelector('label[for="' + wrong.id + '"]').textContent + '” must be a number from 0 to ' + grouped(data.most) + '.';
    byId('ranking').replaceChildren();
    byId('choice-summary').textContent = '';
    return;
  }
  const choice = choiceOfForm();
  const predictions = advice(choice);
  fillTable(byId('ranking'), data.adviceColumns, predictions.map(p => adviceLine(p, predictions[0], choice)));
  const best = predictions[0];
  byId('choice-summary').textContent = best && best.perCall
    ? 'Lowest predicted cost: ' + best.way + ', ' + timeAndInterval(times(choice.calls, best.perCall)) + ' per second.'
    : 'This run has not measured what this use needs.';
  // Each option is a word of its own, or a line would break within its hyphens.
  byId('command').replaceChildren('tollgate advise', ...options(choice).flatMap(option => [' ', element('span', {}, '--' + option)]));
}

/** As on the command line; what is not there is left out. */
function options(choice) {
  const of = choice.amounts;
  const arrays = (name, amount) => amount.count > 0 ? [name + ' ' + amount.count + 'x' + amount.size + 'B'] : [];
  const count = (name, amount) => amount.count > 0 ? [name + ' ' + amount.count] : [];
  return [
    ...arrays('in', of.ARRAYS_READ), ...arrays('in-out', of.ARRAYS_CHANGED), ...arrays('out', of.ARRAYS_FILLED),
    'data ' + choice.data,
    ...(of.STRINGS.count > 0 ? ['strings ' + of.STRINGS.count + 'x' + of.STRINGS.size] : []),
    ...count('numbers', of.NUMBERS), ...count('structs', of.STRUCTS), ...count('out-parameters', of.OUT_PARAMETERS),
    ...count('callbacks', of.CALLBACKS), ...(of.ERRNO.count > 0 ? ['errno'] : []),
    'calls ' + choice.calls, 'c ' + choice.c + 'ns', 'java ' + choice.java + 'ns'
  ];
}

/** A slider's place, and what it stands for. */
const SCALES = {
  linear: { value: place => place, place: value => value },
  binary: { value: place => place === 0 ? 0 : 2 ** (place - 1), place: value => value < 1 ? 0 : Math.log2(value) + 1 },
  decimal: { value: place => place === 0 ? 0 : Math.round(10 ** ((place - 1) / 3)), place: value => value < 1 ? 0 : Math.log10(value) * 3 + 1 }
};

function moveSliders() {
  document.querySelectorAll('input[type="range"]').forEach(slider => {
    slider.value = SCALES[slider.dataset.scale].place(byId(slider.dataset.for).valueAsNumber || 0);
    slider.setAttribute('aria-valuetext', grouped(byId(slider.dataset.for).valueAsNumber || 0));
  });
}

function keepChoice() {
  history.replaceState(null, '', '#' + new URLSearchParams([...fields(), byId('data')].map(field => [field.id, field.type === 'checkbox' ? numberOf(field) : field.value])));
}

function restoreChoice() {
  const kept = new URLSearchParams(location.hash.slice(1));
  fields().filter(field => kept.get(field.id) && Number(kept.get(field.id)) >= 0 && Number(kept.get(field.id)) <= data.most)
    .forEach(field => {
      const number = Number(kept.get(field.id));
      if (field.type === 'checkbox') {
        field.checked = number > 0;
      } else {
        field.value = number;
      }
    });
  if (['heap', 'off-heap'].includes(kept.get('data'))) {
    byId('data').value = kept.get('data');
  }
  moveSliders();
  showAdvice();
}
