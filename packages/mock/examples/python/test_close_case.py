import json
import os
import signal
import subprocess
import unittest
from urllib.error import HTTPError
from urllib.request import Request, urlopen


def close_case(url, case_id, headers=None, tries=3):
    """What is tested. In your project this is your own client."""
    request = Request(
        f"{url}/api/2.0/crm/case/{case_id}/close",
        method="PUT",
        headers={"Authorization": "token", **(headers or {})},
    )
    try:
        with urlopen(request) as response:
            return json.load(response)["response"]
    except HTTPError as error:
        with error:
            if error.code == 503 and tries > 1:
                return close_case(url, case_id, headers, tries - 1)
            raise


class CloseCaseTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        # In a process group of its own, since npx does not pass a signal on to the mock.
        mock = subprocess.Popen(
            ["npx", "casebook-mock", "--port", "0"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        cls.addClassCleanup(mock.wait)
        cls.addClassCleanup(mock.stdout.close)
        cls.addClassCleanup(os.killpg, mock.pid, signal.SIGTERM)
        # The first line comes when the mock is ready: "Mock  http://127.0.0.1:41234".
        cls.url = mock.stdout.readline().removeprefix("Mock").strip()

    def test_a_case_is_closed(self):
        case = close_case(self.url, 77)
        self.assertEqual((case["id"], case["isClosed"]), (77, True))

    def test_a_case_that_does_not_exist_is_an_error(self):
        with self.assertRaisesRegex(HTTPError, "404"):
            close_case(self.url, 77, {"Prefer": "code=404"})

    def test_a_busy_server_is_asked_again(self):
        # In a world of its own, so that other tests see neither its faults nor its requests.
        headers = {"Casebook-World": "busy", "Casebook-Fault": "status=503, times=2"}
        self.assertTrue(close_case(self.url, 77, headers)["isClosed"])

        with urlopen(f"{self.url}/__casebook/requests?world=busy") as journal:
            statuses = [each["response"]["status"] for each in json.load(journal)]
        self.assertEqual(statuses, [503, 503, 200])


if __name__ == "__main__":
    unittest.main()
