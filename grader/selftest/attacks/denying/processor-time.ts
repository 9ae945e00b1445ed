// tries: to compute for ever where nobody watches
// wall: system
// stopped by: process, user, bubblewrap
const worked = () => process.cpuUsage().user + process.cpuUsage().system
while (worked() < 1_700_000);
process.stdout.write('GOT the time')
