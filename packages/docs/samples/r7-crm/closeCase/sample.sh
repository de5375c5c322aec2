curl --fail-with-body -X PUT "${R7_URL:-https://yourportal.r7-office.ru}/api/2.0/crm/case/1234/close" \
  -H "Authorization: $R7_TOKEN"
