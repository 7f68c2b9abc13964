'use strict';

interface Task {
  id: string;
  title: string;
}

const read = (id: string): Task => JSON.parse(httprequest.get(`https://api.taskpad.example/v1/tasks/${encodeURIComponent(id)}`));

const task = read(metadata.parameters['Task'] as string);
datagrid.addColumn('Title', datagrid.DATA_TYPE_STRING);
datagrid.addCell(task.title);
datagrid.endRow();
