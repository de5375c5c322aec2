import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, realpathSync } from 'node:fs'
import { relative } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { needs } from '../../../scripts/programs.ts'
import { tryBehindNginx } from './behind-nginx.ts'

const root = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const dockerfile = read('deploy/Dockerfile')
const compose = read('deploy/compose.yaml')
const nginx = read('deploy/nginx.conf')
const kubernetes = read('deploy/kubernetes.yaml')

/** The options that an instruction of the Dockerfile gives to Node. */
function optionsOf(instruction: 'CMD' | 'ENTRYPOINT'): string[] {
  const [, words = ''] = new RegExp(`^ *${instruction} (\\[.*\\])$`, 'm').exec(dockerfile) ?? []
  const [program, ...options] = JSON.parse(words)
  expect(program).toBe('node')
  return options
}

async function isHealthy(port: string): Promise<boolean> {
  const options = optionsOf('CMD').map((word) => word.replace(':4010/', `:${port}/`))
  return promisify(execFile)(process.execPath, options).then(Boolean, () => false)
}

test('the command of the image starts the mock, its health check finds it, and SIGTERM ends it', async () => {
  const mock = spawn(process.execPath, [...optionsOf('ENTRYPOINT'), '--port', '0'], { cwd: root })
  onTestFinished(() => void mock.kill('SIGKILL'))
  const [line] = await once(createInterface(mock.stdout), 'line')
  const { hostname, port } = new URL(line.replace(/^Mock +/, ''))
  expect(hostname).toBe('0.0.0.0')
  expect(await isHealthy(port)).toBe(true)
  mock.kill('SIGTERM')
  expect(await once(mock, 'exit')).toEqual([0, null])
  expect(await isHealthy(port)).toBe(false)
})

test('the image is built with the Node and the package manager that the repository asks for', () => {
  const { engines } = JSON.parse(read('package.json'))
  const { packageManager } = JSON.parse(read('../../package.json'))
  expect(`>=${/NODE_IMAGE=node:(\d+)\./.exec(dockerfile)?.[1]}`).toBe(engines.node)
  expect(/npm install --global (\S+)/.exec(dockerfile)?.[1]).toBe(packageManager)
})

test('the image is built with every package of this repository that the build needs, and with the patches', () => {
  const { devDependencies } = JSON.parse(read('package.json'))
  const own = Object.keys(devDependencies).filter((name) => name.startsWith('@casebook/'))
  const folders = own.map((name) => realpathSync(new URL(`node_modules/${name}`, root)))
  const repository = realpathSync(new URL('../../', root))
  expect(folders.length).toBeGreaterThan(1)
  for (const folder of [...folders.map((each) => relative(repository, each)), 'patches']) {
    expect(dockerfile).toContain(`COPY ${folder} ${folder}\n`)
    expect(read('deploy/Dockerfile.dockerignore')).toContain(`\n!${folder}\n`)
  }
  expect(read('tsdown.config.ts')).not.toMatch(/from '\.\.\//)
})

test('the images of others are named by their digests', () => {
  const images = [dockerfile, compose, kubernetes].flatMap((text) =>
    [...text.matchAll(/(?:NODE_IMAGE=|FROM |image: )(\S+)/g)].map(([, image = '']) => image),
  )
  const foreign = images.filter((image) => !/^(casebook-mock:local|\$\{NODE_IMAGE\})$/.test(image))
  expect(foreign.map((image) => image.replace(/@sha256:[\da-f]{64}$/, ' by digest'))).toEqual([
    'node:24.21.0-slim by digest',
    'nginx:1.28-alpine by digest',
  ])
})

test.each([
  ['port', /(?:EXPOSE |--port", "|server mock:|containerPort: )(\d+)/g, 4, '4010'],
  ['port of nginx', /\b(80\d\d)\b/g, 3, '8080'],
  ['health check', /(\/__\w+\/\w+)/g, 5, '/__casebook/health'],
  ['image', /image: (casebook\S+)/g, 2, 'casebook-mock:local'],
  ['user', /(?:^USER |runAsUser: )(\d+)/gm, 2, '1000'],
])('the files agree on the %s', (_, pattern, times, expected) => {
  const all = [dockerfile, compose, nginx, kubernetes].join('\n')
  const found = [...all.matchAll(pattern)].map(([, value]) => value)
  expect(found).toEqual(Array(times).fill(expected))
})

test(
  'behind nginx, a long path arrives, a world keeps to its replica, and a replica may go',
  needs('nginx'),
  tryBehindNginx,
)
