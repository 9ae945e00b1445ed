// tries: to reach a service on a socket of the system
// wall: system
// stopped by: bubblewrap
const got = (what) => process.stdout.write(`GOT ${what}`)
require('net').connect('{{SOCKET}}').on('connect', () => { got('through'); process.exit() }).on('error', () => process.exit())
