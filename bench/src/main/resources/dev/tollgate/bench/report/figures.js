// SPDX-License-Identifier: Apache-2.0
// The figures of the page: a row, a measurement, curves by size.

const measurements = index => run.results.measurements[index];

function nameOf(measurement) {
  return measurement.question + ', ' + measurement.row.name + ', ' + measurement.column;
}

/** As Measurement.id in Java. */
function idOf(measurement) {
  return measurement.question + '/' + measurement.row.name + '/' + measurement.column;
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
  byId('meaning').textContent = measurement.column + ': ' + run.results.columns[measurement.question][measurement.column].meaning;
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
  const code = data.code[idOf(measurements(index))];
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
  // The ladder is a run of its own.
  figure.hidden = isEmpty && run.ladder.length > 0;
  [...figure.children].filter(child => child.tagName !== 'FIGCAPTION').forEach(child => { child.hidden = isEmpty; });
  return isEmpty;
}

/** A run of calls has no ladder, and shows nothing of it. */
function showLadder() {
  byId('ladder').hidden = run.ladder.length === 0;
  if (run.ladder.length > 0) {
    fillSelect(byId('rung-row'), run.ladder.map(row => row.name), byId('rung-row').value);
    showRungs();
  }
}

function showRungs() {
  const row = run.ladder.find(r => r.name === byId('rung-row').value);
  const families = [...new Set(row.rungs.map(rung => rung.family))];
  const rungs = byId('rung-order').value === 'time' ? row.rungs
    : families.flatMap(family => row.rungs.filter(rung => rung.family === family));
  const names = rungs.map(rung => measurements(rung.measurement).column);
  const times = rungs.map(rung => estimate(measurements(rung.measurement).time));
  const centres = times.map(e => e.centre);
  const tint = rung => rung.colour;
  const isNarrow = byId('ladder').clientWidth < 700;
  byId('ladder-legend').replaceChildren(...families.map(family => {
    const swatch = element('span', { className: 'swatch' });
    swatch.style.borderTopColor = tint(rungs.find(rung => rung.family === family));
    return element('label', {}, swatch, family);
  }));
  const axisOfTime = logAxis('time of an operation', timeLabel, times.flatMap(e => [e.centre, ...ends(e, centres)]));
  const chart = draw('ladder-chart',
    row.name + ': ' + rungs.map((rung, i) => names[i] + ' ' + rung.words).join('; '), {
      grid: { ...GRID, right: isNarrow ? 70 : 210 },
      // A bar begins where the axis does.
      xAxis: { ...axisOfTime, min: axisOfTime.min / 2 },
      yAxis: axis({
        type: 'category', data: names, inverse: true, splitLine: { show: false },
        axisLabel: { interval: 0, hideOverlap: false, fontSize: 11, color: colourOf('--text') }
      }),
      tooltip: tooltip(item => item.data.text),
      series: [
        {
          type: 'bar', barMaxWidth: 14, cursor: 'pointer',
          data: rungs.map((rung, i) => ({ value: times[i].centre, itemStyle: { color: tint(rung) }, text: names[i] + ', ' + timeAndInterval(times[i]) + ', ' + rung.family }))
        },
        // Beyond the interval, which would strike the words through.
        {
          type: 'scatter', symbolSize: 0, silent: true, data: times.map((e, i) => [ends(e, centres)[1], i]),
          label: {
            show: true, position: 'right', color: colourOf('--text'), fontSize: 11,
            formatter: item => isNarrow ? time(times[item.dataIndex]) : rungs[item.dataIndex].words
          }
        },
        ...times.map((e, i) => intervals(names[i], [[i, ...ends(e, centres)]], 'x', colourOf('--text')))
      ]
    }, 80 + 22 * rungs.length);
  chart.off('click');
  chart.on('click', event => showRung(rungs[event.dataIndex]));
  fillTable(byId('ladder-table'), ['', 'family', 'time', '95 %', '× the slowest', 'of the limit', 'lines of code', 'compiled by'], rungs.map((rung, i) => {
    const button = element('button', { type: 'button', className: 'link' }, names[i]);
    button.addEventListener('click', () => showRung(rung));
    return [button, rung.family, time(times[i]), timeInterval(times[i]), rung.factor, rung.share, rung.lines, rung.build];
  }));
}

/** Its rounds and its code are shown below. */
function showRung(rung) {
  const measurement = measurements(rung.measurement);
  byId('question').value = measurement.question;
  showRows();
  byId('row').value = measurement.row.name;
  showRow();
  showMeasurement(run.rows.find(r => r.question === measurement.question && r.row === measurement.row.name), rung.measurement);
  byId('measurement').scrollIntoView();
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
