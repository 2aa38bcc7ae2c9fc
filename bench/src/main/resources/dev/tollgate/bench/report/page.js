// SPDX-License-Identifier: Apache-2.0
'use strict';

const data = JSON.parse(document.getElementById('page-data').textContent);
const byId = id => document.getElementById(id);

/** The run that is shown. */
let run = data.runs[0];

// ---- Numbers as a reader sees them: as Figures in Java, to the digit.

const UNITS = [['ns', 1], ['µs', 1e3], ['ms', 1e6], ['s', 1e9]];

function digits(x) {
  return Number.isFinite(x) ? x.toFixed(x >= 100 ? 0 : x >= 10 ? 1 : x >= 0.1 || x === 0 ? 2 : x >= 0.01 ? 3 : 4) : '∞';
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

// ---- Elements. Text is only ever set as text.

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Words to the left, numbers to the right. */
function textCell(text) {
  return element('td', { className: /^[-–\d∞>[]/.test(text) && !/[a-z]{3}/.test(text) ? 'number' : '' }, text);
}

function fillTable(table, columns, lines) {
  table.replaceChildren(
    element('thead', {}, element('tr', {}, ...columns.map(name => name === '' ? element('td') : element('th', { scope: 'col' }, name)))),
    element('tbody', {}, ...lines.map(line =>
      element('tr', {}, ...line.map(cell => typeof cell === 'string' ? textCell(cell) : element('td', {}, cell))))));
}

function fillSelect(select, values, chosen) {
  select.replaceChildren(...values.map(value => element('option', { value, selected: value === chosen }, value)));
}

// ---- Charts

const charts = new Map();

function colourOf(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** Draws, or says in its place that there is nothing to draw. */
function draw(id, description, option, height) {
  const place = byId(id);
  place.setAttribute('role', 'img');
  place.setAttribute('aria-label', description);
  if (height) {
    place.style.height = height + 'px';
  }
  let chart = charts.get(id);
  if (!chart) {
    chart = echarts.init(place, null, { renderer: 'svg' });
    charts.set(id, chart);
  }
  chart.setOption({
    animation: false,
    textStyle: { color: colourOf('--text'), fontFamily: 'system-ui, sans-serif' },
    backgroundColor: 'transparent',
    ...option
  }, true);
  return chart;
}

/** The labels of the axes have room, however long they are; the last one's half stands beside the picture. */
const GRID = { left: 8, right: 40, top: 12, bottom: 36, containLabel: true };

/** Drawn as text, so that nothing in a name is ever markup. */
function tooltip(formatter) {
  return {
    trigger: 'item', confine: true, renderMode: 'richText', formatter,
    backgroundColor: colourOf('--raised'), borderColor: colourOf('--line'), textStyle: { color: colourOf('--text') }
  };
}

function axis(properties) {
  const line = { lineStyle: { color: colourOf('--line') } };
  return {
    nameLocation: 'middle', nameTextStyle: { color: colourOf('--quiet') },
    axisLine: line, splitLine: line, axisTick: line,
    ...properties,
    axisLabel: { color: colourOf('--quiet'), hideOverlap: true, ...properties.axisLabel }
  };
}

function logAxis(name, format, values, properties = {}) {
  const finite = values.filter(value => value > 0 && Number.isFinite(value));
  return axis({
    type: 'log', name, nameGap: 28,
    min: finite.length ? floorTo(Math.min(...finite)) : 1,
    max: finite.length ? ceilTo(Math.max(...finite)) : 10,
    axisLabel: { formatter: format },
    minorSplitLine: { show: false },
    ...properties
  });
}

/** The next 1, 2 or 5 times a power of ten below, and above. */
function floorTo(x) {
  const power = 10 ** Math.floor(Math.log10(x));
  return power * [5, 2, 1].find(step => step * power <= x * (1 + 1e-9));
}

function ceilTo(x) {
  const power = 10 ** Math.floor(Math.log10(x));
  return power * [1, 2, 5, 10].find(step => step * power >= x * (1 - 1e-9));
}

function timeLabel(nanoseconds) {
  const [name, least] = unit(nanoseconds * (1 + 1e-9));
  return parseFloat((nanoseconds / least).toPrecision(3)) + ' ' + name;
}

function bytesLabel(bytes) {
  const [name, least] = [['B', 1], ['KiB', 1024], ['MiB', 2 ** 20], ['GiB', 2 ** 30]].filter(u => bytes >= u[1]).pop() || ['B', 1];
  return parseFloat((bytes / least).toPrecision(3)) + ' ' + name;
}

/** How a column is drawn; of one that no run has, as a control. */
function styleOf(column) {
  return Object.hasOwn(data.columns, column) ? data.columns[column] : { colour: '#888888', callsC: false, critical: false, offHeap: false };
}

/** Java's own is black on white, and white on black. */
function colour(column) {
  const chosen = styleOf(column).colour;
  return chosen === '#000000' ? colourOf('--text') : chosen;
}

/** The transfer mode, told by the line and the dot. */
function look(column) {
  const style = styleOf(column);
  return style.critical ? { type: 'dashed', symbol: 'triangle' }
    : style.offHeap ? { type: 'dotted', symbol: 'rect' }
      : { type: 'solid', symbol: 'circle' };
}

/** An interval as a line, along x or y: the custom series is how the library does error bars. */
function intervals(name, items, along, tint) {
  return {
    type: 'custom', name, silent: true, clip: true, z: 1, data: items, itemStyle: { color: tint },
    dimensions: ['at', 'low', 'high'], encode: along === 'x' ? { x: [1, 2], y: 0 } : { x: 0, y: [1, 2] },
    renderItem: (params, api) => {
      const from = along === 'x' ? api.coord([api.value(1), api.value(0)]) : api.coord([api.value(0), api.value(1)]);
      const to = along === 'x' ? api.coord([api.value(2), api.value(0)]) : api.coord([api.value(0), api.value(2)]);
      return {
        type: 'line', shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
        style: { stroke: tint, lineWidth: 2.5, opacity: 0.75 }
      };
    }
  };
}

/**
 * A line for each column, and a box to hide it by; a click on a line hides it too.
 *
 * columns: [{ name, points: [{ x, estimate }], path: [[x, y]] or absent, limit: whether it is dashed as one }]
 */
function lines(id, columns, { x, y, text, description, marks = [] }) {
  const hidden = lines.hidden[id] ??= new Set();
  const legend = byId(id + '-legend');
  legend.replaceChildren(...columns.map(column => {
    const box = element('input', { type: 'checkbox', checked: !hidden.has(column.name), value: column.name });
    box.addEventListener('change', () => {
      box.checked ? hidden.delete(column.name) : hidden.add(column.name);
      show();
    });
    const swatch = element('span', { className: 'swatch' });
    swatch.setAttribute('aria-hidden', 'true');
    swatch.style.borderTopColor = colour(column.name);
    swatch.style.borderTopStyle = look(column.name).type;
    return element('label', {}, box, swatch, column.name);
  }), ...[['show all', true], ['hide all', false]].map(([words, checked]) => {
    const button = element('button', { type: 'button', className: 'link' }, words);
    button.addEventListener('click', () => legend.querySelectorAll('input').forEach(box => {
      if (box.checked !== checked) {
        box.click();
      }
    }));
    return button;
  }));

  function show() {
    const shown = columns.filter(column => !hidden.has(column.name));
    const all = columns.flatMap(column => column.points);
    const [sizes, centres] = [all.map(p => p.x), all.map(p => p.estimate.centre)];
    const series = shown.flatMap(column => {
      const style = look(column.name);
      const tint = colour(column.name);
      const dots = column.points.map(p => ({ value: [p.x, p.estimate.centre], text: column.name + ', ' + text(p) }));
      return [
        {
          type: 'line', name: column.name, data: column.path || dots, showSymbol: !column.path, symbol: style.symbol, symbolSize: 7,
          lineStyle: { color: tint, width: column.limit ? 3 : 1.75, type: column.limit ? 'dashed' : style.type },
          itemStyle: { color: tint }, triggerLineEvent: true, emphasis: { focus: 'series' }, z: 2
        },
        ...(column.path ? [{
          type: 'scatter', name: column.name, data: dots, symbol: style.symbol, symbolSize: 7, itemStyle: { color: tint }, z: 3
        }] : []),
        intervals(column.name, column.points.map(p => [p.x, ...ends(p.estimate, centres)]), 'y', tint)
      ];
    });
    const shownMarks = marks.filter(mark => !hidden.has(mark.name));
    series.push(
      {
        type: 'scatter', name: 'break-even', symbol: 'diamond', symbolSize: 13, z: 4,
        itemStyle: { color: colourOf('--ground'), borderColor: colourOf('--text'), borderWidth: 2 },
        data: shownMarks.map(mark => ({ value: [mark.size.centre, mark.y], text: mark.text }))
      },
      ...shownMarks.map(mark => intervals('break-even', [[mark.y, ...ends(mark.size, sizes)]], 'x', colourOf('--text'))));
    const chart = draw(id + '-chart', description, {
      grid: GRID,
      tooltip: tooltip(item => (item.data && item.data.text) || item.seriesName),
      xAxis: x(sizes),
      yAxis: y(all.flatMap(p => [p.estimate.centre, ...ends(p.estimate, centres)])),
      series
    });
    chart.off('click');
    chart.on('click', event => {
      const box = [...legend.querySelectorAll('input')].find(input => input.value === event.seriesName);
      if (box) {
        box.click();
      }
    });
  }
  show();
}
lines.hidden = {};

/** Of an interval, as far as a logarithmic axis can show them: after one round it goes from 0 on without an end. */
function ends(interval, values) {
  return [
    interval.low > 0 ? interval.low : Math.min(...values) / 2,
    Number.isFinite(interval.high) ? interval.high : Math.max(...values) * 2
  ];
}

// ---- What an operation costs, and one measurement

const measurements = index => run.results.measurements[index];

function nameOf(measurement) {
  return measurement.question + ', ' + measurement.row.name + ', ' + measurement.column;
}

function questions() {
  return [...new Set(run.rows.map(row => row.question))];
}

function showQuestions() {
  const none = run.rows.length === 0;
  hideFigure('measurement', none, 'This run has measured nothing.');
  if (!hideFigure('cost', none, 'This run has measured nothing.')) {
    fillSelect(byId('question'), questions(), byId('question').value);
    showRows();
  }
}

function showRows() {
  const rows = run.rows.filter(row => row.question === byId('question').value);
  fillSelect(byId('row'), rows.map(row => row.row), byId('row').value);
  showRow();
}

function showRow() {
  const row = run.rows.find(r => r.question === byId('question').value && r.row === byId('row').value);
  byId('asks').textContent = row.asks;
  const measured = row.measurements.filter(index => measurements(index).time);
  const estimates = measured.map(index => estimate(measurements(index).time));
  const centres = estimates.map(e => e.centre);
  const names = measured.map(index => measurements(index).column);
  const height = 80 + 26 * measured.length;
  const category = axis({
    type: 'category', data: names, inverse: true, splitLine: { show: false },
    axisLabel: { interval: 0, hideOverlap: false, fontSize: 11, color: colourOf('--text') }
  });
  const chart = draw('cost-chart',
    row.question + ', ' + row.row + ': ' + names.map((name, i) => name + ' ' + timeAndInterval(estimates[i])).join('; '), {
      grid: GRID,
      xAxis: logAxis('time of an operation', timeLabel, estimates.flatMap(e => [e.centre, ...ends(e, centres)])),
      yAxis: category,
      tooltip: tooltip(item => item.data.text),
      series: [
        {
          type: 'scatter', symbolSize: 11, z: 3, cursor: 'pointer',
          data: estimates.map((e, i) => ({
            value: [e.centre, i], itemStyle: { color: colour(names[i]) }, symbol: look(names[i]).symbol,
            text: names[i] + ', ' + timeAndInterval(e)
          }))
        },
        ...estimates.map((e, i) => intervals(names[i], [[i, ...ends(e, centres)]], 'x', colour(names[i])))
      ]
    }, height);
  chart.off('click');
  chart.on('click', event => showMeasurement(row, measured[event.dataIndex]));
  const bytes = measured.map(index => measurements(index).bytesPerOperation);
  draw('allocation-chart',
    'Bytes that an operation allocates: ' + names.map((name, i) => name + ' ' + (bytes[i] == null ? 'not known' : grouped(Math.round(bytes[i])))).join('; '), {
      grid: GRID,
      xAxis: axis({ type: 'value', name: 'bytes', nameGap: 28, min: 0, max: bytes.some(b => b > 8) ? null : 8 }),
      yAxis: category,
      series: [{
        type: 'bar', barMaxWidth: 14,
        data: bytes.map((b, i) => ({ value: b == null ? null : b, itemStyle: { color: colour(names[i]) } })),
        label: {
          show: true, position: 'right', color: colourOf('--text'),
          formatter: item => bytes[item.dataIndex] == null ? '' : grouped(Math.round(bytes[item.dataIndex]))
        }
      }]
    }, height);
  fillTable(byId('row-table'), row.columns, row.lines.map((line, i) => line.map((text, j) => {
    if (row.columns[j] !== '') {
      return text;
    }
    const button = element('button', { type: 'button', className: 'link' }, text);
    button.addEventListener('click', () => showMeasurement(row, row.measurements[i]));
    return button;
  })));
  showMeasurement(row, row.measurements.find(index => styleOf(measurements(index).column).callsC) ?? row.measurements[0]);
}

function showMeasurement(row, index) {
  const measurement = measurements(index);
  const e = estimate(measurement.time);
  const name = nameOf(measurement);
  byId('measurement-heading').textContent = 'One measurement: ' + name;
  [...byId('row-table').querySelectorAll('tbody tr')].forEach((line, i) => line.classList.toggle('chosen', row.measurements[i] === index));
  const samples = measurement.samples;
  const [low, high] = e ? ends(e, [e.centre]) : [];
  const values = samples.map(s => s.nanoseconds).concat(e ? [low, high] : []);
  draw('rounds-chart',
    samples.length ? 'Time of an operation of ' + name + ' in each round: ' + samples.map(s => 'round ' + s.round + ' ' + time({ centre: s.nanoseconds })).join('; ')
      : name + ' has no round that was timed', {
      grid: GRID,
      xAxis: axis({ type: 'category', name: 'round', nameGap: 28, data: samples.map(s => String(s.round)), splitLine: { show: false } }),
      yAxis: axis({
        type: 'value', scale: true, min: values.length ? Math.min(...values) * 0.97 : 0, max: values.length ? Math.max(...values) * 1.03 : 1,
        axisLabel: { formatter: timeLabel, showMinLabel: false, showMaxLabel: false }
      }),
      tooltip: tooltip(item => 'round ' + item.name + ', ' + time({ centre: item.value })),
      series: [{
        type: 'scatter', symbolSize: 11, itemStyle: { color: colour(measurement.column) }, data: samples.map(s => s.nanoseconds),
        markLine: e && { silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: colourOf('--text') }, data: [{ yAxis: e.centre }] },
        markArea: e && {
          silent: true, itemStyle: { color: colour(measurement.column), opacity: 0.15 },
          data: [[{ yAxis: low }, { yAxis: high }]]
        }
      }]
    }, 260);
  fillTable(byId('rounds-table'), ['round', 'time'], samples.map(s => [String(s.round), time({ centre: s.nanoseconds })]));
  showCode(index);
}

/** Of long chains the first ones: the benchmark, and what it calls. */
const OPEN_EXCERPTS = 6;

function showCode(index) {
  const code = data.code[run.codes[index]];
  byId('code-size').textContent = !code ? 'This version of Tollgate does not have this measurement, so it cannot show its code.'
    : code.lines > 0 ? code.lines + (code.lines === 1 ? ' line' : ' lines') + ' to write: the code below without the benchmark and the C function.' : '';
  byId('code').replaceChildren(...(code ? code.excerpts : []).map((i, place) => {
    const excerpt = data.excerpts[i];
    const text = element('pre', { tabIndex: 0 }, element('code', {}, excerpt.text));
    text.setAttribute('role', 'region');
    text.setAttribute('aria-label', 'Code at ' + excerpt.file + ', line ' + excerpt.line);
    return element('details', { open: place < OPEN_EXCERPTS }, element('summary', {}, element('code', {}, excerpt.file + ':' + excerpt.line)), text);
  }));
}

// ---- By size

/** Rows of a question that differ in size alone: by name, a map of column to [{ x, estimate }]. */
function families(question) {
  return new Map(run.families.filter(family => family.question === question).map(family => [
    family.name,
    new Map(family.columns.map(column => [
      column.name,
      column.points.map(p => ({ x: p.size, estimate: estimate(measurements(p.measurement).time) })).sort((a, b) => a.x - b.x)
    ]))
  ]));
}

/** In the order of the last size: as the lines end. */
function ordered(columns) {
  return [...columns].map(([name, points]) => ({ name, points })).sort((a, b) =>
    a.points[a.points.length - 1].estimate.centre - b.points[b.points.length - 1].estimate.centre);
}

function tableBySize(table, head, columns, label, text) {
  const sizes = [...new Set(columns.flatMap(column => column.points.map(p => p.x)))].sort((a, b) => a - b);
  fillTable(table, [head, ...sizes.map(label)], columns.map(column => [column.name, ...sizes.map(size => {
    const point = column.points.find(p => p.x === size);
    return point ? text(point) : '–';
  })]));
}

function hideFigure(id, isEmpty, why) {
  const figure = byId(id);
  let note = figure.querySelector('.unknown');
  if (!note) {
    note = element('p', { className: 'unknown' });
    figure.querySelector('figcaption').append(note);
  }
  note.textContent = isEmpty ? why : '';
  [...figure.children].filter(child => child.tagName !== 'FIGCAPTION').forEach(child => { child.hidden = isEmpty; });
  return isEmpty;
}

let passingFamilies;

function showPassing() {
  passingFamilies = families('ArrayPassing');
  const none = passingFamilies.size === 0;
  hideFigure('bandwidth', none, 'This run has measured no arrays.');
  if (!hideFigure('passing', none, 'This run has measured no arrays.')) {
    fillSelect(byId('direction'), [...passingFamilies.keys()], byId('direction').value);
    showDirection();
  }
}

function showDirection() {
  const columns = ordered(passingFamilies.get(byId('direction').value));
  const bySize = p => bytesLabel(p.x) + ': ' + timeAndInterval(p.estimate);
  lines('passing', columns, {
    x: values => logAxis('size of the array', bytesLabel, values, { logBase: 2, min: Math.min(...values), max: Math.max(...values) }),
    y: values => logAxis('', timeLabel, values),
    text: bySize,
    description: 'Time of passing an array by its size, a line for each column; the table below has the same figures'
  });
  tableBySize(byId('passing-table'), 'column', columns, bytesLabel, p => timeAndInterval(p.estimate));
  const speeds = columns.filter(column => !(styleOf(column.name).critical || styleOf(column.name).offHeap)).map(column => ({
    name: column.name, limit: column.name === 'JAVA',
    points: column.points.map(p => ({ x: p.x, estimate: { centre: p.x / p.estimate.centre, low: p.x / p.estimate.high, high: p.x / p.estimate.low } }))
  }));
  const gigabytes = p => digits(p.estimate.centre) + ' GB/s [' + digits(p.estimate.low) + ', ' + digits(p.estimate.high) + ']';
  lines('bandwidth', speeds, {
    x: values => logAxis('size of the array', bytesLabel, values, { logBase: 2, min: Math.min(...values), max: Math.max(...values) }),
    y: values => logAxis('', value => parseFloat(value.toPrecision(3)) + ' GB/s', values),
    text: p => bytesLabel(p.x) + ': ' + gigabytes(p),
    description: 'Bandwidth of passing an array by its size, a line for each column; the table below has the same figures'
  });
  tableBySize(byId('bandwidth-table'), 'column', speeds, bytesLabel, gigabytes);
}

function showKernels() {
  if (!hideFigure('breakeven', run.kernels.length === 0, 'This run has measured no kernel at two sizes.')) {
    fillSelect(byId('kernel'), run.kernels.map(kernel => kernel.name), byId('kernel').value);
    showKernel();
  }
}

function showKernel() {
  const kernel = run.kernels.find(k => k.name === byId('kernel').value);
  const columns = kernel.columns.map(column => ({
    name: column.name, path: column.path,
    points: column.points.map(p => ({ x: p.size, estimate: estimate(p.time) }))
  }));
  lines('breakeven', columns, {
    x: values => logAxis(kernel.sizeMeans, grouped, values, { min: Math.min(...values), max: Math.max(...values) }),
    y: values => logAxis('', timeLabel, values),
    text: p => grouped(p.x) + ' ' + kernel.sizeMeans + ': ' + timeAndInterval(p.estimate),
    description: 'Time of ' + kernel.name + ' by its size, a line for each column; the table below says from which size on each is faster than Java',
    marks: kernel.columns.filter(column => column.mark).map(column => ({
      name: column.name, size: estimate(column.mark.size), y: column.mark.nanoseconds, text: column.name + ', ' + column.mark.text
    }))
  });
  fillTable(byId('breakeven-table'), kernel.table.columns, kernel.table.lines);
}

let threadFamilies;

function showThreads() {
  threadFamilies = families('Threads');
  if (!hideFigure('threads', threadFamilies.size === 0, 'This run has measured no threads.')) {
    fillSelect(byId('thread-row'), [...threadFamilies.keys()], byId('thread-row').value);
    showThreadRow();
  }
}

function showThreadRow() {
  // The time is that of one thread; so many run at once.
  const columns = ordered(threadFamilies.get(byId('thread-row').value)).map(column => ({
    name: column.name,
    points: column.points.map(p => ({
      x: p.x, estimate: { centre: p.x * 1e9 / p.estimate.centre, low: p.x * 1e9 / p.estimate.high, high: p.x * 1e9 / p.estimate.low }
    }))
  }));
  const perSecond = p => digits(p.estimate.centre / 1e6) + ' million/s [' + digits(p.estimate.low / 1e6) + ', ' + digits(p.estimate.high / 1e6) + ']';
  lines('threads', columns, {
    x: values => {
      const [least, most] = [Math.min(...values), Math.max(...values)];
      return logAxis('threads', grouped, values, { logBase: 2, min: least === most ? least / 2 : least, max: least === most ? most * 2 : most });
    },
    y: values => logAxis('', value => grouped(parseFloat((value / 1e6).toPrecision(3))) + ' M/s', values),
    text: p => p.x + (p.x === 1 ? ' thread: ' : ' threads: ') + perSecond(p),
    description: 'Operations a second by the number of threads, a line for each column; the table below has the same figures'
  });
  tableBySize(byId('threads-table'), 'column', columns, n => n === 1 ? '1 thread' : grouped(n) + ' threads', perSecond);
}

// ---- Choose: as Advice in Java, in the same order of operations.

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

// ---- All together

function showRun() {
  showAdvice();
  showQuestions();
  showPassing();
  showKernels();
  showThreads();
}

document.querySelectorAll('a.evidence').forEach(link => link.addEventListener('click', () => {
  const index = data.runs.findIndex(other => other.label === link.dataset.run);
  if (byId('run')) {
    byId('run').value = String(index);
    run = data.runs[index];
    showRun();
  }
  byId('question').value = link.dataset.question;
  showRows();
  byId('row').value = link.dataset.row;
  showRow();
}));
byId('choice').addEventListener('submit', event => event.preventDefault());
byId('choice').addEventListener('input', event => {
  if (event.target.type === 'range') {
    byId(event.target.dataset.for).value = SCALES[event.target.dataset.scale].value(Number(event.target.value));
    event.target.setAttribute('aria-valuetext', grouped(byId(event.target.dataset.for).valueAsNumber));
  } else {
    moveSliders();
  }
  showAdvice();
  keepChoice();
});
byId('question').addEventListener('change', showRows);
byId('row').addEventListener('change', showRow);
byId('direction').addEventListener('change', showDirection);
byId('kernel').addEventListener('change', showKernel);
byId('thread-row').addEventListener('change', showThreadRow);
byId('run')?.addEventListener('change', event => {
  run = data.runs[Number(event.target.value)];
  showRun();
});
document.querySelectorAll('button.download').forEach(button => button.addEventListener('click', () => {
  const results = data.runs[Number(button.dataset.run)].results;
  const link = element('a', {
    href: URL.createObjectURL(new Blob([JSON.stringify(results, null, 2).replace(/^  "seed": "(-?\d+)"/m, '  "seed": $1')], { type: 'application/json' })),
    download: 'results.json'
  });
  link.click();
  // Not at once: some browsers begin to read after this.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}));
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', showRun);
addEventListener('resize', () => charts.forEach(chart => chart.resize()));
addEventListener('beforeprint', () => charts.forEach(chart => chart.resize({ width: 640 })));
addEventListener('afterprint', () => charts.forEach(chart => chart.resize()));
addEventListener('hashchange', restoreChoice);
restoreChoice();
showRun();
