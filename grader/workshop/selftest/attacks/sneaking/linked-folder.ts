// tries: to hand in a folder that is a link
// refused: before anything of it runs
// on: ch05/relu
// says: not an ordinary file
// elsewhere: yes
// link: ch05 -> {{KIT}}/solutions/ch05
