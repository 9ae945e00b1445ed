// tries: to hand in a link to the solution
// refused: before anything of it runs
// says: not an ordinary file
// elsewhere: yes
// link: ch03/sigmoid.ts -> {{KIT}}/solutions/ch03/sigmoid.ts
