// tries: to open the inspector of the grader with SIGUSR1
// wall: system
// stopped by: user, bubblewrap
const got = (what) => process.stdout.write(`GOT ${what}`)
process.kill({{GRADER}}, 'SIGUSR1')
got('the signal through')
