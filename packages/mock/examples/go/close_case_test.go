package closecase

import (
	"bufio"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
	"os/exec"
	"reflect"
	"strings"
	"syscall"
	"testing"
)

type Case struct {
	ID       int  `json:"id"`
	IsClosed bool `json:"isClosed"`
}

// closeCase is what is tested. In your project this is your own client.
func closeCase(url string, id int, header http.Header) (Case, error) {
	for tries := 3; ; tries-- {
		request, err := http.NewRequest("PUT", fmt.Sprintf("%s/api/2.0/crm/case/%d/close", url, id), nil)
		if err != nil {
			return Case{}, err
		}
		request.Header = header.Clone()
		request.Header.Set("Authorization", "token")
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			return Case{}, err
		}
		defer response.Body.Close()
		if response.StatusCode == http.StatusServiceUnavailable && tries > 1 {
			continue
		}
		if response.StatusCode != http.StatusOK {
			return Case{}, fmt.Errorf("case %d is not closed: %s", id, response.Status)
		}
		var answer struct{ Response Case }
		err = json.NewDecoder(response.Body).Decode(&answer)
		return answer.Response, err
	}
}

var mockURL string

func TestMain(m *testing.M) {
	os.Exit(withMock(m.Run))
}

// withMock runs the tests while the mock runs.
func withMock(run func() int) int {
	mock := exec.Command("npx", "casebook-mock", "--port", "0")
	mock.Stderr = os.Stderr
	// In a process group of its own, since npx does not pass a signal on to the mock.
	mock.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	stdout, err := mock.StdoutPipe()
	if err != nil {
		log.Fatal(err)
	}
	if err := mock.Start(); err != nil {
		log.Fatal(err)
	}
	defer mock.Wait()
	defer syscall.Kill(-mock.Process.Pid, syscall.SIGTERM)

	// The first line comes when the mock is ready: "Mock  http://127.0.0.1:41234".
	line, err := bufio.NewReader(stdout).ReadString('\n')
	if err != nil {
		log.Print("the mock did not start: ", err)
		return 1
	}
	mockURL = strings.TrimSpace(strings.TrimPrefix(line, "Mock"))
	return run()
}

func TestACaseIsClosed(t *testing.T) {
	closed, err := closeCase(mockURL, 77, http.Header{})
	if want := (Case{ID: 77, IsClosed: true}); err != nil || closed != want {
		t.Errorf("got %v, %v, want %v", closed, err, want)
	}
}

func TestACaseThatDoesNotExistIsAnError(t *testing.T) {
	_, err := closeCase(mockURL, 77, http.Header{"Prefer": {"code=404"}})
	if err == nil || !strings.Contains(err.Error(), "404") {
		t.Errorf("got %v, want an error with 404", err)
	}
}

func TestABusyServerIsAskedAgain(t *testing.T) {
	// In a world of its own, so that other tests see neither its faults nor its requests.
	header := http.Header{"Casebook-World": {"busy"}, "Casebook-Fault": {"status=503, times=2"}}
	if closed, err := closeCase(mockURL, 77, header); err != nil || !closed.IsClosed {
		t.Errorf("got %v, %v, want a closed case", closed, err)
	}

	journal, err := http.Get(mockURL + "/__casebook/requests?world=busy")
	if err != nil {
		t.Fatal(err)
	}
	defer journal.Body.Close()
	var requests []struct{ Response struct{ Status int } }
	if err := json.NewDecoder(journal.Body).Decode(&requests); err != nil {
		t.Fatal(err)
	}
	var statuses []int
	for _, each := range requests {
		statuses = append(statuses, each.Response.Status)
	}
	if want := []int{503, 503, 200}; !reflect.DeepEqual(statuses, want) {
		t.Errorf("got %v, want %v", statuses, want)
	}
}
