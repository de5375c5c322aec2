# EGAIN_URL=… EGAIN_TOKEN=… python3 sample.py

import os
import sys
from urllib.error import HTTPError
from urllib.request import Request, urlopen

url = os.environ.get("EGAIN_URL", "https://api.egain.cloud/core/casemgr/v3")
request = Request(
    url + "/case/1001/close",
    method="PATCH",
    headers={
        "Authorization": "Bearer " + os.environ["EGAIN_TOKEN"],
        "Accept-Language": "en-US",
    },
)
try:
    with urlopen(request, timeout=30) as response:
        print(response.status)
except HTTPError as error:
    sys.exit(f"{error.code}: {error.read().decode()}")
