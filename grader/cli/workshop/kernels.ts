import { CommandError } from '../../platform/command-error.ts'
import { compileKernels, hasCompiler, INSTALL_COMPILER } from '../../workshop/kernels/compile-kernels.ts'
import { writeIfChanged } from '../../platform/write-if-changed.ts'
import { commandOf } from '../command.ts'

/** `npm run kernels`: compiles the hot loops of #np from AssemblyScript. Whatever it is asked for beside that, it passes over. */
export const command = commandOf(
  () => ({}),
  async () => {
    if (!hasCompiler) throw new CommandError(`The compiler is not installed: ${INSTALL_COMPILER}`)
    const changes = writeIfChanged('exercises/np/kernels/simd/binary.ts', await compileKernels())
    console.log(changes[0] ?? 'The compiled kernels were up to date.')
    return 0
  },
)
