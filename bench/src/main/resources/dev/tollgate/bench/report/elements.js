// SPDX-License-Identifier: Apache-2.0
// Elements. Text is only ever set as text.

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
