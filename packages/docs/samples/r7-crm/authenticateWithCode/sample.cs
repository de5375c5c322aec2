using System.Net.Http.Json;
using System.Text.Json.Nodes;

var url = Environment.GetEnvironmentVariable("R7_URL") ?? "https://yourportal.r7-office.ru";
var code = Environment.GetEnvironmentVariable("R7_CODE") ?? "";
var password = Environment.GetEnvironmentVariable("R7_PASSWORD");

using var http = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, $"{url}/api/2.0/authentication/{Uri.EscapeDataString(code)}");
request.Content = JsonContent.Create(new JsonObject
{
    ["userName"] = "mike.zanyatski@example.com",
    ["password"] = password,
});

using var response = await http.SendAsync(request);
var answer = await response.Content.ReadAsStringAsync();
if (!response.IsSuccessStatusCode)
{
    throw new HttpRequestException($"{(int)response.StatusCode}: {answer}");
}
Console.WriteLine(answer);
