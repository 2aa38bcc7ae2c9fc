// SPDX-License-Identifier: Apache-2.0
// The run that is shown, and what the reader does. The last of the scripts: see Page.

function showRun() {
  showAdvice();
  showLadder();
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
byId('rung-row').addEventListener('change', showRungs);
byId('rung-order').addEventListener('change', showRungs);
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
