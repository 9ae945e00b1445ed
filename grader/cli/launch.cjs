// The first door of `npm run …`: CommonJS, because Node loads no module at all if a folder above it has a backslash in its name (where a
// backslash does not separate folders). As the launcher, it is read by any Node from 12 on. Both languages: nothing is known of the reader yet.
process.on('SIGUSR1', () => {}) // A signal must not open Node's inspector.

const isWindows = process.platform === 'win32'

if (!isWindows && __dirname.includes('\\')) {
  console.error('Move the kit: the path of its folder holds a backslash, with which it cannot work.')
  console.error('키트를 다른 폴더로 옮기십시오. 지금 폴더의 경로에 역슬래시(\\)가 있어서 실행할 수 없습니다.')
  process.exitCode = 2
} else {
  void import(isWindows ? launcherOnWindows() : './launch.mjs')
}

// Terminals and VS Code spell the drive as they like; whatever is loaded from here on, and the current folder, has one spelling.
function launcherOnWindows() {
  const { upperDrive } = require('./upper-drive.cjs')
  process.chdir(upperDrive(process.cwd()))
  return require('url').pathToFileURL(upperDrive(`${__dirname}\\launch.mjs`)).href
}
