// tries: to hand in a folder in the place of the file
// refused: before anything of it runs
// says: not an ordinary file
// elsewhere: yes
// file: ch03/sigmoid.ts/index.ts = export const sigmoid = 1
