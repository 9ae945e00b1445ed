// Lists the checks as the Vitest extension of VS Code does: as read from the files, and as collected by running them. Prints both as JSON.
import { createVitest, type TestModule } from 'vitest/node'

const vitest = await createVitest('test', { project: ['course'], watch: false })
const files = await vitest.globTestSpecifications()

const named = (modules: readonly TestModule[]): string[] =>
  modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => `${test.fullName} (line ${test.location?.line})`),
  )
const read = await vitest.experimental_parseSpecifications(files)
const collected = await vitest.collect()

const told = {
  files: files.length,
  unread: read.flatMap((module) => module.errors().map(({ message }) => message)),
  read: named(read),
  collected: collected.testModules.flatMap((module) => [...module.children.allTests()].map((test) => test.fullName)),
}
await vitest.close()
console.log(JSON.stringify(told))
