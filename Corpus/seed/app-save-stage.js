saveStage(deal) {
let guid = 'b81c4e52-0d3a-4f6b-8e97-52a6c9f01d7e';
let account = '40213'
return fetch(`/domo/actions/v1/${guid}/process?account=${account}&scope=customer`,
    {
    method: "POST", headers:{
    "Content-Type": "application/json" },
    body: JSON.stringify({ "Deal Number": deal.number,
    "Stage": deal.stage
}) });
}
