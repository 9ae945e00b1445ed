// tries: to compute for ever where nobody watches
// wall: system
// stopped by: process, user, bubblewrap
for (const end = Date.now() + 4000; Date.now() < end; );
process.stdout.write('GOT four seconds')
