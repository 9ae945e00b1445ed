// As the launcher, it is read by any Node from 12 on.

/** A path of Windows with its drive as a capital letter, as the system itself spells it: `c:\kit` and `C:\kit` are two modules to Node, each with a vitest of its own. */
exports.upperDrive = (path) => path.replace(/^[a-z](?=:)/, (letter) => letter.toUpperCase())
