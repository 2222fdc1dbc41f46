import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

export const root = process.getuid?.() === 0

/** The path of the first of these programs that the machine has. */
export function onPath(...names: string[]) {
  // Where servers live, and where only root looks by itself.
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/sbin']
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

/** Installs packages of Debian where we may. @returns whether they are there now. */
export function install(...packages: string[]) {
  return (
    root &&
    onPath('apt-get') !== undefined &&
    run('apt-get', 'update') &&
    run('apt-get', 'install', '-y', '--no-install-recommends', ...packages)
  )
}

/** @returns whether a command went well. */
export function run(command: string, ...args: string[]) {
  try {
    // Offline, an installed server is not started as a service.
    execFileSync(command, args, { stdio: 'ignore', env: { ...process.env, SYSTEMD_OFFLINE: '1' } })
    return true
  } catch {
    return false
  }
}

function isExecutable(file: string) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
