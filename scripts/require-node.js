// Plain JavaScript, since an older Node must be able to read it.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `Casebook needs Node 24 or later, and this is ${process.version}. On Linux (x64, arm64) the install brings it; ` +
      'on other systems install it from https://nodejs.org.',
  )
  process.exitCode = 1
}
