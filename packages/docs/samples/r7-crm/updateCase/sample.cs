// R7_URL=… R7_TOKEN=… dotnet run sample.cs

using System.Text;
using System.Text.Json.Nodes;

var url = Environment.GetEnvironmentVariable("R7_URL") ?? "https://yourportal.r7-office.ru";
var token = Environment.GetEnvironmentVariable("R7_TOKEN");

var body = new JsonObject
{
    ["title"] = "Autumn exhibition",
    ["customFieldList"] = new JsonArray([
        new JsonObject { ["Key"] = 1, ["Value"] = "Hall 5" },
    ]),
};

using var http = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Put, $"{url}/api/2.0/crm/case/1234");
request.Headers.TryAddWithoutValidation("Authorization", token);
request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");

using var response = await http.SendAsync(request);
var answer = await response.Content.ReadAsStringAsync();
if (!response.IsSuccessStatusCode)
{
    throw new HttpRequestException($"{(int)response.StatusCode}: {answer}");
}
Console.WriteLine(answer);
