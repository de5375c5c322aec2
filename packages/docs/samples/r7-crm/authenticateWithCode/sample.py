# R7_URL=… R7_CODE=… R7_PASSWORD=… python3 sample.py

import json
import os
import sys
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import Request, urlopen

url = os.environ.get("R7_URL", "https://yourportal.r7-office.ru")
request = Request(
    url + "/api/2.0/authentication/" + quote(os.environ["R7_CODE"], safe=""),
    method="POST",
    headers={"Content-Type": "application/json"},
    data=json.dumps({
        "userName": "mike.zanyatski@example.com",
        "password": os.environ["R7_PASSWORD"],
    }).encode(),
)
try:
    with urlopen(request, timeout=30) as response:
        answer = json.load(response)
except HTTPError as error:
    sys.exit(f"{error.code}: {error.read().decode()}")
print(answer["response"])
