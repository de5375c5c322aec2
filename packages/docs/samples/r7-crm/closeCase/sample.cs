// R7_URL=… R7_TOKEN=… dotnet run sample.cs

var url = Environment.GetEnvironmentVariable("R7_URL") ?? "https://yourportal.r7-office.ru";
var token = Environment.GetEnvironmentVariable("R7_TOKEN");

using var http = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Put, $"{url}/api/2.0/crm/case/1234/close");
request.Headers.TryAddWithoutValidation("Authorization", token);

using var response = await http.SendAsync(request);
var answer = await response.Content.ReadAsStringAsync();
if (!response.IsSuccessStatusCode)
{
    throw new HttpRequestException($"{(int)response.StatusCode}: {answer}");
}
Console.WriteLine(answer);
