const { closeCases } = require('./close-cases.cjs')

closeCases(process.argv[2] ?? '').then((done) => console.log(JSON.stringify(done)))
