# R7_URL=… R7_TOKEN=… python3 sample.py

import json
import os
import sys
from urllib.error import HTTPError
from urllib.request import Request, urlopen

url = os.environ.get("R7_URL", "https://yourportal.r7-office.ru")
request = Request(
    url + "/api/2.0/crm/task/1234",
    method="PUT",
    headers={
        "Authorization": os.environ["R7_TOKEN"],
        "Content-Type": "application/json",
    },
    data=json.dumps({
        "title": "Send a commercial offer",
        "description": "Two options, with and without delivery.",
        "deadline": "2022-10-14T15:00:00Z",
        "responsibleid": "9924256A-739C-462b-AF15-E652A3B1B6EB",
        "categoryid": 30,
        "contactid": 5101,
        "entityType": "case",
        "entityid": 1234,
        "isNotify": True,
        "alertValue": 15,
    }).encode(),
)
try:
    with urlopen(request, timeout=30) as response:
        answer = json.load(response)
except HTTPError as error:
    sys.exit(f"{error.code}: {error.read().decode()}")
print(answer["response"])
