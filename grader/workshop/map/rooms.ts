/** A room of the kit: a folder, or one file, that answers one question. */
export interface Room {
  /** Its path from the kit's root; what lies deeper in a room of its own is not part of it. */
  readonly path: string
  readonly asks: string
  /** The only rooms it may look at, where it may not look at all that stand above it. */
  readonly only?: readonly string[]
  /** Its doormen: which of its files may use which library. A folder stands for all files in it. */
  readonly doormen?: Readonly<Record<string, readonly string[]>>
}

/** Starting a program of one's own: what Node calls it. */
export const PROCESSES = 'node:child_process'

/** All rooms, from the ground up. A file looks at its own room and at those above it in this list, types included. */
export const ROOMS: readonly Room[] = [
  { path: 'exercises/np', asks: 'What is NumPy here? Imported as `#np`; given, not graded', only: [] },
  {
    path: 'datasets',
    asks: 'Which numbers come from outside? IDX files, checksums, `loadMnist()`',
    only: ['exercises/np'],
  },
  { path: 'solutions', asks: 'What is a finished answer? Nobody imports it', only: ['exercises/np', 'datasets'] },
  { path: 'grader/model', asks: 'What can be said of a submission? Types, and the constants they need', only: [] },
  {
    path: 'grader/platform',
    asks: 'What do we need of Node and the disk? The root, whole writes, kept and cached folders',
    only: ['grader/model'],
    doormen: { 'nearest-name.ts': ['fastest-levenshtein'], 'typescript-hooks.mjs': ['rolldown'] },
  },
  {
    path: 'grader/course',
    asks: "What is asked? The manifest, hints, contracts, pristine stubs, an instructor's configuration",
  },
  { path: 'grader/text', asks: 'In which words? `ko/`, `en/`', only: ['grader/model'] },
  {
    path: 'grader/intake',
    asks: 'What was handed in? Folders, archives, names and encodings become a submission in memory',
    doormen: {
      'open-zip.ts': ['yauzl'],
      'open-tar.ts': ['tar'],
      'read-csv.ts': ['csv-parse'],
      'open-mail.ts': ['postal-mime'],
    },
  },
  {
    path: 'grader/signature',
    asks: 'What did the student declare? Signatures, and what an exercise may not use',
    doormen: { 'compiler.ts': ['ts-morph'] },
  },
  {
    path: 'grader/sandbox',
    asks: 'What happened when it ran? Protocol, host, guest, isolation, preparation of hostile sources',
    doormen: {
      'broker.ts': ['birpc'],
      'broker-client.ts': ['birpc'],
      'host/guest-program.ts': ['rolldown'],
      'prepare/bundle.ts': ['rolldown'],
      'host/isolation/bubblewrap.ts': [PROCESSES],
      'host/isolation/inherited-limits.ts': [PROCESSES],
      'host/isolation/probe.ts': [PROCESSES],
      'host/isolation/start.ts': [PROCESSES],
      'host/isolation/sweep.ts': [PROCESSES],
      'host/launch.ts': [PROCESSES],
      'host/reaper.ts': [PROCESSES],
      'host/resident-size.ts': [PROCESSES],
      'prepare/worker-process.ts': [PROCESSES],
    },
  },
  {
    path: 'grader/checks',
    asks: 'Is it right? One `*.check.ts` per exercise',
    doormen: { '': ['vitest'], 'random.ts': ['pure-rand'] },
  },
  {
    path: 'grader/diagnosis',
    asks: 'Which mistake is it? Wrong answers that one can run, and what to say of them',
    doormen: { 'diagnosing-runner.ts': ['vitest'] },
  },
  { path: 'grader/verdict', asks: 'What is it worth? The arithmetic of points, and what a student may see of it' },
  { path: 'grader/training', asks: 'How does it learn? Training runs and experiments' },
  {
    path: 'grader/figures',
    asks: 'What does it look like? `data/` asks the guest, `plots/` describes, `drawing/` draws',
    doormen: { 'drawing/svg.ts': ['vega', 'vega-lite'], 'drawing/png.ts': ['fast-png'] },
  },
  {
    path: 'grader/report',
    asks: 'How is it told? Verdicts, trainings and figures, one pure function per format',
    doormen: {
      'colors.ts': ['picocolors'],
      'csv-cells.ts': ['csv-stringify'],
      'xml.ts': ['xmlbuilder2'],
      'html/elements.ts': ['preact', 'preact-render-to-string'],
    },
  },
  { path: 'grader/grade.ts', asks: 'The story of one grade, top to bottom' },
  {
    path: 'grader/student',
    asks: 'What does a student keep and see? Watch, its page, tries, progress, hints seen, backups',
    doormen: {
      'watch/watch-folder.ts': ['chokidar'],
      'try/watch-files.ts': ['chokidar'],
      'try/prompt-code.ts': ['rolldown'],
      'try/hidden-mistakes.mjs': ['rolldown'],
      'try/start-program.mjs': [PROCESSES],
    },
  },
  {
    path: 'grader/class',
    asks: 'What does an instructor do? Enrolment, work, journal, gradebook, release, files of other systems',
    doormen: {
      'enrolment/gradescope.ts': ['yaml'],
      'release/zip.ts': ['yazl'],
      'release/carried-tools.ts': [PROCESSES],
      'release/student-lock.ts': [PROCESSES],
      'work/worker.ts': [PROCESSES],
    },
  },
  {
    path: 'grader/workshop',
    asks: 'How is the kit kept right? Derived files, the map, bench, mutation, self-tests, attacks',
    doormen: {
      'bench/latency.ts': [PROCESSES],
      'bench/python.ts': [PROCESSES],
      'bench/whole-grade.ts': [PROCESSES],
      'kernels/compile-kernels.ts': ['assemblyscript'],
      'mutation/instrumenter.ts': ['@stryker-mutator/instrumenter'],
      'selftest/browser.ts': ['playwright-core'],
      'selftest/editor-run.ts': ['vitest'],
      'selftest/grading.ts': [PROCESSES],
      'selftest/machine/harm.ts': [PROCESSES],
      'selftest/machine/odd-kit.ts': [PROCESSES],
      'selftest/pasted.ts': [PROCESSES],
      'selftest/pseudo-terminal.ts': ['@lydell/node-pty'],
      'selftest/rehearse-class.ts': [PROCESSES],
      'selftest/served-watch.ts': [PROCESSES],
      'windows/machine.ts': [PROCESSES],
      'windows/wine.ts': [PROCESSES],
    },
  },
  {
    path: 'grader/cli',
    asks: "How is it asked for? A student's commands; only here something is printed, and processes exit",
    doormen: {
      'ui.ts': ['vitest'],
      'memory-limits.mjs': [PROCESSES],
      'ui-process.ts': [PROCESSES],
      'figures.ts': [PROCESSES],
    },
  },
  { path: 'grader/cli/class', asks: "An instructor's commands" },
  { path: 'grader/cli/workshop', asks: "The makers' commands" },
  {
    path: 'vitest.config.ts',
    asks: 'How do vitest, its UI and editors find tests and checks?',
    doormen: { '': ['vitest'] },
  },
]

/** What a student's copy lacks: no file of another room may need it. */
export const LEFT_OUT_OF_COPIES: Readonly<Record<string, readonly string[]>> = {
  'grader/class': ['grader/cli/class', 'grader/workshop', 'grader/cli/workshop'],
  'grader/workshop': ['grader/cli/workshop'],
}

/** The room of a file, by the longest path; undefined for what belongs to none (a student's exercises). */
export function roomOf(file: string): Room | undefined {
  const around = ROOMS.filter(({ path }) => file === path || file.startsWith(`${path}/`))
  return around.toSorted((a, b) => b.path.length - a.path.length)[0]
}
