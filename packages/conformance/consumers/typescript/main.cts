import program = require('./close-cases.cjs')

program.closeCases(process.argv[2] ?? '').then((done) => console.log(JSON.stringify(done)))
