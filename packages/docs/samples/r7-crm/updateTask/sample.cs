// R7_URL=… R7_TOKEN=… dotnet run sample.cs

using System.Text;
using System.Text.Json.Nodes;

var url = Environment.GetEnvironmentVariable("R7_URL") ?? "https://yourportal.r7-office.ru";
var token = Environment.GetEnvironmentVariable("R7_TOKEN");

var body = new JsonObject
{
    ["title"] = "Send a commercial offer",
    ["description"] = "Two options, with and without delivery.",
    ["deadline"] = "2022-10-14T15:00:00Z",
    ["responsibleid"] = "9924256A-739C-462b-AF15-E652A3B1B6EB",
    ["categoryid"] = 30,
    ["contactid"] = 5101,
    ["entityType"] = "case",
    ["entityid"] = 1234,
    ["isNotify"] = true,
    ["alertValue"] = 15,
};

using var http = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Put, $"{url}/api/2.0/crm/task/1234");
request.Headers.TryAddWithoutValidation("Authorization", token);
request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");

using var response = await http.SendAsync(request);
var answer = await response.Content.ReadAsStringAsync();
if (!response.IsSuccessStatusCode)
{
    throw new HttpRequestException($"{(int)response.StatusCode}: {answer}");
}
Console.WriteLine(answer);
