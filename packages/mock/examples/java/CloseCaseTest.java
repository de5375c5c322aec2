import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Needs Java 17 and no build tool. With JUnit, main becomes @BeforeAll and @AfterAll, and each test a @Test. */
public class CloseCaseTest {
  static final HttpClient http = HttpClient.newHttpClient();
  static String url;

  /** What is tested. In your project this is your own client. */
  static String closeCase(int id, Map<String, String> headers) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(url + "/api/2.0/crm/case/" + id + "/close"))
            .PUT(HttpRequest.BodyPublishers.noBody())
            .header("Authorization", "token");
    headers.forEach(request::header);
    HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
    for (int tries = 1; response.statusCode() == 503 && tries < 3; tries++) {
      response = http.send(request.build(), BodyHandlers.ofString());
    }
    if (response.statusCode() != 200) {
      throw new IOException("Case " + id + " is not closed: status " + response.statusCode());
    }
    return response.body();
  }

  public static void main(String[] arguments) throws Exception {
    Process mock =
        new ProcessBuilder("npx", "casebook-mock", "--port", "0")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      // The first line comes when the mock is ready: "Mock  http://127.0.0.1:41234".
      url = mock.inputReader().readLine().replaceFirst("Mock +", "");
      aCaseIsClosed();
      aCaseThatDoesNotExistIsAnError();
      aBusyServerIsAskedAgain();
      System.out.println("3 tests passed");
    } finally {
      // The mock too, since npx does not pass a signal on to it.
      mock.descendants().forEach(ProcessHandle::destroy);
      mock.waitFor();
    }
  }

  static void aCaseIsClosed() throws Exception {
    String body = closeCase(77, Map.of());
    expect(true, body.contains("\"isClosed\":true"));
    expect(true, body.contains("\"id\":77"));
  }

  static void aCaseThatDoesNotExistIsAnError() throws Exception {
    String message = "none";
    try {
      closeCase(77, Map.of("Prefer", "code=404"));
    } catch (IOException error) {
      message = error.getMessage();
    }
    expect("Case 77 is not closed: status 404", message);
  }

  static void aBusyServerIsAskedAgain() throws Exception {
    // In a world of its own, so that other tests see neither its faults nor its requests.
    closeCase(77, Map.of("Casebook-World", "busy", "Casebook-Fault", "status=503, times=2"));

    var journal = HttpRequest.newBuilder(URI.create(url + "/__casebook/requests?world=busy"));
    String body = http.send(journal.build(), BodyHandlers.ofString()).body();
    List<String> statuses =
        Pattern.compile("\"response\":\\{\"status\":(\\d+)")
            .matcher(body)
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList();
    expect(List.of("503", "503", "200"), statuses);
  }

  static void expect(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError("Expected " + expected + ", but was " + actual);
    }
  }
}
