// SPDX-License-Identifier: Apache-2.0
// Charts: a line for each column, dots, intervals, axes.

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
