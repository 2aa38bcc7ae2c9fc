// SPDX-License-Identifier: Apache-2.0
// Predictions: as Advice in Java, in the same order of operations.

const FIELDS = ['in', 'out', 'calls', 'strings', 'callbacks', 'c', 'java'];

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

function at(curve, size) {
  const points = curve.points.map(p => ({ size: p.size, time: estimate(p.time) }));
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

function prediction(way, choice) {
  const cannot = remark => ({ way: way.name, remarks: [remark] });
  if (choice.callbacks > 0 && way.critical) {
    return cannot('CALLS_BACK');
  }
  if (!way.call) {
    return cannot('NO_CALL');
  }
  if (way.passesBytes && !way.in) {
    return cannot('NO_IN');
  }
  if (choice.strings > 0 && !way.string) {
    return cannot('NO_STRING');
  }
  if (choice.callbacks > 0 && !way.callback) {
    return cannot('NO_CALLBACK');
  }
  const remarks = way.critical ? ['CRITICAL'] : [];
  const call = estimate(way.call);
  let sum = choice.in > 0 ? at(way.in, choice.in) : call;
  if (choice.out > 0) {
    sum = plus(sum, way.back ? at(way.back, choice.out) : less(at(way.in, choice.out), call));
    if (!way.back) {
      remarks.push('BACK_AS_IN');
    }
  }
  if (way.passesBytes && Math.max(choice.in, choice.out) > way.in.points[way.in.points.length - 1].size) {
    remarks.push('BEYOND');
  }
  if (choice.strings > 0) {
    sum = plus(sum, times(choice.strings, estimate(way.string)));
  }
  if (choice.callbacks > 0) {
    sum = plus(sum, times(choice.callbacks, estimate(way.callback)));
  }
  return { way: way.name, perCall: plus(sum, exactly(choice.c)), remarks };
}

function advice(choice) {
  const passesBytes = choice.in > 0 || choice.out > 0;
  const predictions = run.costs.ways
    .filter(way => way.passesBytes === passesBytes && (!passesBytes || way.offHeap === (choice.data === 'off-heap')))
    .map(way => prediction(way, choice));
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

function choiceOfForm() {
  const choice = { data: byId('data').value };
  FIELDS.forEach(field => { choice[field] = byId(field).valueAsNumber; });
  return choice;
}

/** A field that was typed wrong is said, and nothing is predicted from it. */
function showAdvice() {
  const choice = choiceOfForm();
  const wrong = FIELDS.find(field => !(choice[field] >= 0 && choice[field] <= data.most));
  byId('choice-problem').hidden = !wrong;
  if (wrong) {
    byId('choice-problem').textContent = '“' + document.querySelector('label[for="' + wrong + '"]').textContent + '” must be a number from 0 to ' + grouped(data.most) + '.';
    byId('ranking').replaceChildren();
    byId('choice-summary').textContent = '';
    return;
  }
  const predictions = advice(choice);
  fillTable(byId('ranking'), data.adviceColumns, predictions.map(p => adviceLine(p, predictions[0], choice)));
  const best = predictions[0];
  byId('choice-summary').textContent = best && best.perCall
    ? 'Lowest predicted cost: ' + best.way + ', ' + timeAndInterval(times(choice.calls, best.perCall)) + ' per second.'
    : 'This run has not measured what this use needs.';
  // Each option is a word of its own, or a line would break within its hyphens.
  const options = ['in ' + choice.in + 'B', 'out ' + choice.out + 'B', 'calls ' + choice.calls, 'strings ' + choice.strings,
    'callbacks ' + choice.callbacks, 'c ' + choice.c + 'ns', 'java ' + choice.java + 'ns', 'data ' + choice.data];
  byId('command').replaceChildren('tollgate advise', ...options.flatMap(option => [' ', element('span', {}, '--' + option)]));
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
  const choice = choiceOfForm();
  history.replaceState(null, '', '#' + new URLSearchParams([...FIELDS, 'data'].map(field => [field, choice[field]])));
}

function restoreChoice() {
  const kept = new URLSearchParams(location.hash.slice(1));
  FIELDS.filter(field => kept.get(field) && Number(kept.get(field)) >= 0 && Number(kept.get(field)) <= data.most)
    .forEach(field => { byId(field).value = Number(kept.get(field)); });
  if (['heap', 'off-heap'].includes(kept.get('data'))) {
    byId('data').value = kept.get('data');
  }
  moveSliders();
  showAdvice();
}
