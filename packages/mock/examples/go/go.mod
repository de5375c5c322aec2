module example.com/close-case

go 1.19
