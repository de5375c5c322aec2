// EGAIN_URL=… EGAIN_TOKEN=… dotnet run sample.cs

var url = Environment.GetEnvironmentVariable("EGAIN_URL") ?? "https://api.egain.cloud/core/casemgr/v3";
var token = Environment.GetEnvironmentVariable("EGAIN_TOKEN");

using var http = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Patch, $"{url}/case/1001/close");
request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
request.Headers.TryAddWithoutValidation("Accept-Language", "en-US");

using var response = await http.SendAsync(request);
var answer = await response.Content.ReadAsStringAsync();
if (!response.IsSuccessStatusCode)
{
    throw new HttpRequestException($"{(int)response.StatusCode}: {answer}");
}
Console.WriteLine((int)response.StatusCode);
