// tries: to end the grader with a signal
// wall: system
// stopped by: user, bubblewrap
const got = (what) => process.stdout.write(`GOT ${what}`)
process.kill({{GRADER}}, 0)
got('it would have died')
