// easy
'use strict';
let OPENAI_API_KEY = "sk-proj-⟦[A-Za-z0-9]{20}⟧T3BlbkFJ⟦[A-Za-z0-9]{20}⟧"; // finding: hardcoded-credentials
httprequest.addHeader("Authorization", "Bearer " + OPENAI_API_KEY);
httprequest.addHeader("Content-Type", "application/json");
let answer = JSON.parse(httprequest.post("https://api.openai.com/v1/chat/completions", JSON.stringify({
  model: "gpt-4o-mini",
  messages: [{ role: "user", content: "Classify this ticket: " + metadata.parameters["Ticket"] }]
})));
datagrid.addColumn("Class", datagrid.DATA_TYPE_STRING);
datagrid.addCell(answer.choices[0].message.content);
datagrid.endRow();
