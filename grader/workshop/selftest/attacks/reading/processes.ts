// tries: to see which processes there are
// wall: system
// stopped by: bubblewrap
const got = (what) => process.stdout.write(`GOT ${what}`)
if (require('fs').readdirSync('/proc').some((name) => Number(name) === {{GRADER}})) got('the grader')
