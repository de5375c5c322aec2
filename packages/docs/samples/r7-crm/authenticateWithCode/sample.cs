// R7_URL=… R7_CODE=… R7_PASSWORD=… dotnet run sample.cs

using System.Text;
using System.Text.Json.Nodes;

var url = Environment.GetEnvironmentVariable("R7_URL") ?? "https://yourportal.r7-office.ru";
var code = Environment.GetEnvironmentVariable("R7_CODE") ?? "";
var password = Environment.GetEnvironmentVariable("R7_PASSWORD");

var body = new JsonObject
{
    ["userName"] = "mike.zanyatski@example.com",
    ["password"] = password,
};

using var http = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, $"{url}/api/2.0/authentication/{Uri.EscapeDataString(code)}");
request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");

using var response = await http.SendAsync(request);
var answer = await response.Content.ReadAsStringAsync();
if (!response.IsSuccessStatusCode)
{
    throw new HttpRequestException($"{(int)response.StatusCode}: {answer}");
}
Console.WriteLine(answer);
