curl --fail-with-body "${R7_URL:-https://yourportal.r7-office.ru}/api/2.0/authentication" \
  --data-urlencode 'userName=mike.zanyatski@example.com' \
  --data-urlencode "password=$R7_PASSWORD"
