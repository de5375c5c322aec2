curl --fail-with-body "${R7_URL:-https://yourportal.r7-office.ru}/api/2.0/crm/case/1234/contact" \
  -H "Authorization: $R7_TOKEN"
