curl --fail-with-body -X PUT "${R7_URL:-https://yourportal.r7-office.ru}/api/2.0/crm/task/1234" \
  -H "Authorization: $R7_TOKEN" \
  -H 'Content-Type: application/json' \
  -d '{
    "title": "Send a commercial offer",
    "description": "Two options, with and without delivery.",
    "deadline": "2022-10-14T15:00:00Z",
    "responsibleid": "9924256A-739C-462b-AF15-E652A3B1B6EB",
    "categoryid": 30,
    "contactid": 5101,
    "entityType": "case",
    "entityid": 1234,
    "isNotify": true,
    "alertValue": 15
  }'
