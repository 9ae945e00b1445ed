import { describe, expect, it } from 'vitest'
import { npmCall } from './npm-call.ts'

const ARGS = ['install', '--offline']

describe('npmCall', () => {
  it('starts the npm that runs this command', () => {
    const own = 'C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js'
    expect(npmCall(ARGS, { npm_execpath: own }, 'win32')).toEqual({
      command: process.execPath,
      args: [own, ...ARGS],
      shell: false,
    })
  })

  it('starts npm.cmd by a shell on Windows, and npm elsewhere', () => {
    expect(npmCall(ARGS, {}, 'win32')).toEqual({ command: 'npm.cmd install --offline', args: [], shell: true })
    expect(npmCall(ARGS, {}, 'darwin')).toEqual({ command: 'npm', args: ARGS, shell: false })
  })

  it('does not take another package manager for npm', () => {
    expect(npmCall(ARGS, { npm_execpath: '/usr/lib/node_modules/pnpm/bin/pnpm.cjs' }, 'linux').command).toBe('npm')
  })
})
