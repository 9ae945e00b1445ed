// tries: to have a file of the grader quoted in an error
// says: not an ordinary file
// elsewhere: yes
// link: ch03/sigmoid.ts -> {{CANARY}}
