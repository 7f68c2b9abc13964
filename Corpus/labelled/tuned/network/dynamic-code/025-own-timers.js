'use strict';

class Schedule {
  #plan = [];

  setTimeout(label, ms) {
    this.#plan.push({ label, ms });
    return this;
  }

  setInterval(label, every) {
    return this.setTimeout(`${label} (repeated)`, every);
  }

  toJSON() {
    return this.#plan;
  }
}

const plan = new Schedule().setTimeout('close the gate', 500).setInterval('feed()', 3600);

(function (setTimeout) {
  // here setTimeout is the vendor's: first the name of a job, then seconds
  setTimeout('lights.off()', 30);
})((name, seconds) => plan.setTimeout(name, seconds * 1000));

const saved = httprequest.put('https://api.stables.example/schedule', JSON.stringify(plan));
datagrid.addColumn('Saved', datagrid.DATA_TYPE_STRING);
datagrid.addCell(saved);
datagrid.endRow();
