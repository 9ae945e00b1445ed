// `npm run grade --quick`: where no -- stands before an option, npm takes it for its own and hands it on as a variable only.
const SWITCHES = ['quick', 'full', 'restore', 'watch', 'inspect']
const WITH_VALUE = ['submission', 'report', 'seed', 'isolation', 'neighbours', 'level']

/** The error message if npm took an option of this command for its own; else undefined. */
export function keptByNpm(command, env) {
  if (env.npm_lifecycle_event !== command) return undefined
  const name = [...SWITCHES, ...WITH_VALUE].find((option) => env[`npm_config_${option}`] !== undefined)
  if (!name) return undefined
  const value = env[`npm_config_${name}`]
  const option = SWITCHES.includes(name) ? `--${name}` : value === 'true' ? `--${name} …` : `--${name}=${value}`
  return {
    en: `npm keeps --${name} for itself where no -- stands before it. Write: npm run ${command} -- ${option}`,
    ko: `--${name} 앞에 --가 없으면 npm이 이 옵션을 가져갑니다. 이렇게 실행하십시오: npm run ${command} -- ${option}`,
  }
}
