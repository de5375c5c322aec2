// R7_URL=… R7_PASSWORD=… go run sample.go

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"time"
)

func main() {
	server := os.Getenv("R7_URL")
	if server == "" {
		server = "https://yourportal.r7-office.ru"
	}

	body, err := json.Marshal(map[string]any{
		"userName": "mike.zanyatski@example.com",
		"password": os.Getenv("R7_PASSWORD"),
	})
	if err != nil {
		log.Fatal(err)
	}

	request, err := http.NewRequest("POST", server+"/api/2.0/authentication", bytes.NewReader(body))
	if err != nil {
		log.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")

	client := &http.Client{Timeout: 30 * time.Second}
	response, err := client.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()

	answer, err := io.ReadAll(response.Body)
	if err != nil {
		log.Fatal(err)
	}
	if response.StatusCode >= 300 {
		log.Fatalf("%s: %s", response.Status, answer)
	}
	fmt.Println(string(answer))
}
