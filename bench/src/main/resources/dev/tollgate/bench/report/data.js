// SPDX-License-Identifier: Apache-2.0
// What Java handed over, and the run that is shown. The first of the scripts: see Page.
'use strict';

const data = JSON.parse(document.getElementById('page-data').textContent);
const byId = id => document.getElementById(id);

/** The run that is shown. */
let run = data.runs[0];

