appendRow = () => {
    let guid = '3d9f6a10-4b7e-4c55-9a0f-1c2e7d88b604'; return fetch(`/domo/actions/v1/${guid}/process?
    accountAlias=ledgerAccount&scope=customer`, // the alias stands in the manifest of the app.
json
    {
    method: "POST",
    headers: {
        "Content-Type": "application/json"
    },
    body: JSON.stringify({
        "ledgerID": this.state.ledgerID
}) })

    .then(response => response.json());
}
