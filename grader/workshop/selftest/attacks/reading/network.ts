// tries: to reach the network
// wall: system
// stopped by: bubblewrap
const got = (what) => process.stdout.write(`GOT ${what}`)
require('net').connect({{PORT}}, '127.0.0.1').on('connect', () => { got('through'); process.exit() }).on('error', () => process.exit())
