// tries: to compute for ever where nobody watches
// wall: system
// unsure: it takes a while where nothing stops it
// stopped by: process, user, bubblewrap
const worked = () => process.cpuUsage().user + process.cpuUsage().system
while (worked() < 1_500_000);
process.stdout.write('GOT the time')
