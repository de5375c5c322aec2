curl --fail-with-body -X PUT "${R7_URL:-https://yourportal.r7-office.ru}/api/2.0/crm/case/1234" \
  -H "Authorization: $R7_TOKEN" \
  -H 'Content-Type: application/json' \
  -d '{
    "title": "Autumn exhibition",
    "customFieldList": [{ "Key": 1, "Value": "Hall 5" }]
  }'
