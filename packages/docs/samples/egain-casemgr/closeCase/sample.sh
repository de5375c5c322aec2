curl --fail-with-body -X PATCH "${EGAIN_URL:-https://api.egain.cloud/core/casemgr/v3}/case/1001/close" \
  -H "Authorization: Bearer $EGAIN_TOKEN" \
  -H 'Accept-Language: en-US' \
  -w '%{http_code}\n'
