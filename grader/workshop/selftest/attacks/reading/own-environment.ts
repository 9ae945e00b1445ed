// tries: to find a secret in its own environment
// wall: system
// stopped by: process, user, bubblewrap
const got = (what) => process.stdout.write(`GOT ${what}`)
if (JSON.stringify(process.env).includes('SECRET')) got('it')
