// tries: to have a file of the grader quoted in an error
// refused: before anything of it runs
// says: not an ordinary file
// elsewhere: yes
// link: ch03/sigmoid.ts -> {{CANARY}}
