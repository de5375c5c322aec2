import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What a process uses. */
export interface Usage {
  /** Memory that it has now, in MB. */
  rss: number
  /** Time of a processor that it has had so far, in milliseconds. Not a number except on Linux. */
  cpu: number
}

export function usageOf(pid: number): Usage {
  if (process.platform !== 'linux') {
    return {
      rss: Number(execFileSync('ps', ['-o', 'rss=', '-p', `${pid}`])) / 1024,
      cpu: Number.NaN,
    }
  }
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  // The name, in brackets, may hold anything; utime and stime are the 12th and 13th field after it.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  const ticks = Number(fields[11]) + Number(fields[12])
  return { rss: Number(kilobytes) / 1024, cpu: (ticks * 1000) / TICKS_A_SECOND }
}

const TICKS_A_SECOND = 100
