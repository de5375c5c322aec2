// EGAIN_URL=… EGAIN_TOKEN=… go run sample.go

package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"time"
)

func main() {
	server := os.Getenv("EGAIN_URL")
	if server == "" {
		server = "https://api.egain.cloud/core/casemgr/v3"
	}

	request, err := http.NewRequest("PATCH", server+"/case/1001/close", nil)
	if err != nil {
		log.Fatal(err)
	}
	request.Header.Set("Authorization", "Bearer "+os.Getenv("EGAIN_TOKEN"))
	request.Header.Set("Accept-Language", "en-US")

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
	fmt.Println(response.StatusCode)
}
