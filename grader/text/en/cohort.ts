import type { Cause, CohortSummary, Note, OutcomeStatus, WhyLeft } from '../../model/class.ts'
import type { NotTaken } from '../../model/handed-in.ts'
import type { LateCost } from '../../model/late.ts'
import { lateBy } from './late-by.ts'
import { clippedList, filesWith, partTimes } from '../note-files.ts'
import { mayBeHeld } from '../may-be-held.ts'
import type { Sentences } from '../sentences.ts'

const OTHER_CLASS =
  'Not one submission is of a student in the roster: is it that of another class? Everybody in it counts as having handed in nothing.'

/** A mistake in a configuration. */
export interface ConfigMistake {
  readonly line: number | undefined
  readonly at: string
  readonly found: string
  readonly expected: string
  readonly nearest: string | undefined
  readonly isUnknownKey: boolean
}

/** How late something was. */
export interface LateFacts {
  /** Undefined where the export marks it as late and says no more. */
  readonly minutes?: number
  readonly isForgiven?: boolean
}

/** What is said where a class is graded. */
export const cohort = {
  usage: `npm run cohort -- SUBMISSIONS --out GRADES [EXERCISE …]
      grades a class: SUBMISSIONS is a folder of folders, .zip or .tar.gz, one
      for each student, or one .zip that holds them all; named as Canvas,
      Moodle, Gradescope and GitHub export them
npm run cohort -- merge GRADES1 GRADES2 … --out GRADES
      puts together the parts of a class that were graded with --shard

The same command again goes on where it stood, and grades only what is new.

  --out DIR                     where grades, reports and the journal go
  --roster FILE.csv             who is who, and who handed in nothing
  --attempts latest|best        which of a student's attempts counts (latest)
  --due TIME                    when it was due: 2026-04-01T23:59:00+09:00;
                                times without a zone are in this one
  --extensions FILE.csv         other due dates of some students
  --late-policy POLICY          what being late costs (else nothing):
                                percent=10,grace=15,last=3 takes 10% for each
                                day begun, after 15 minutes, and all from the
                                4th day on
  --jobs N                      how many at once (else one for each core)
  --overrides FILE.csv          points that you give, with the reason: student,
                                exercise, points or full, why (else
                                overrides.csv in GRADES, if it is there)
  --earlier DIR                 grades or submissions of an earlier class: the
                                same work is named, too (repeatable)
  --only STUDENT                grades this one again, and no other
  --shard I/N                   the I-th of N parts of the class: for what it
                                cannot read merge ends with 2, not the part
  --compare OLD                 then tells whose grade differs from OLD's,
                                and shows both on the class's page
  --course NAME                 what the course is called on reports
  --feedback moodle|canvas|folder
                                the reports as those systems take them back
  --moodle-worksheet FILE.csv   also writes moodle.csv: Moodle's own grading
                                worksheet with the grades in it
  --canvas-assignment TITLE     also writes canvas.csv: "Homework 1 (4711)"
  --config FILE                 points, exercises, thresholds, due date, late
                                policy (else course.config.json, if there)
  --quick, --full, --seed N, --secret-seed-file FILE, --isolation LEVEL,
  --neighbours reference|own, --lang ko|en
                                as for npm run grade`,
  /** With points or thresholds of the instructor's. */
  overridden: 'Points or thresholds were set by the instructor.',
  noSuchFile: (file: string): string => `The file "${file}" cannot be read. Is it there?`,
  badConfig: (file: string, { line, at, found, expected, nearest, isUnknownKey }: ConfigMistake): string =>
    at === 'JSON'
      ? `${file}${line === undefined ? '' : `, line ${line}`}: this is no JSON (${found}). Is a comma or a quotation mark too much there, or missing?`
      : `${file}${line === undefined ? '' : `, line ${line}`}: ${isUnknownKey ? `there is no setting "${at}"` : `${at === '' ? 'it' : `"${at}"`} cannot be ${found}`}.${nearest === undefined ? '' : ` Did you mean ${nearest}?`} Possible: ${expected}`,
  noSubmissions: 'Which submissions? For example: npm run cohort -- submissions --out grades',
  noOut: 'Where should the grades go? For example: npm run cohort -- submissions --out grades',
  noSuchSubmissions: (path: string): string => `There is no folder or .zip "${path}" with submissions in it.`,
  badRoster: (file: string, kind: 'not-csv' | 'no-known-columns' | 'nobody', known: string): string =>
    ({
      'not-csv': `The roster "${file}" cannot be read as CSV.`,
      'no-known-columns': `The roster "${file}" has no column that is known. Known are: ${known}`,
      nobody: `There is nobody in the roster "${file}".`,
    })[kind],
  /** A due date that cannot be read. */
  unreadableDue: (file: string, line: number, text: string): string =>
    `${file}, line ${line}: the due date "${text}" cannot be read, or its time zone is not known. Write it as 2026-04-01T23:59:00+09:00; 2026-04-01 23:59 is taken in the zone of --due, where that has one`,
  badOverrides: (file: string): string =>
    `"${file}" needs the columns exercise, points and why, and one of id, email, login or student.`,
  badOverride: (file: string, line: number, found: string, expected: string): string =>
    expected === 'why'
      ? `${file}, line ${line}: the reason is missing (column why).`
      : `${file}, line ${line}: "${found}" cannot stand there. Possible: ${expected}`,
  badWorksheet: (file: string): string =>
    `"${file}" is no grading worksheet of Moodle: it needs the columns Identifier and Grade. Download it from the assignment: View all submissions, Download grading worksheet`,
  canvasWritten: (file: string): string => `For Canvas: ${file} (import it into the gradebook)`,
  changesWritten: (file: string): string => `What changed: ${file}`,
  moodleWritten: (file: string): string => `For Moodle: ${file} (Upload grading worksheet)`,
  feedbackWritten: (path: string, count: number): string => `Reports to give back: ${count}, in ${path}`,
  /** Of files for other systems: nothing asked for them now, but older scores must not stay in them. */
  backAgain: (names: readonly string[]): string =>
    `Written again with these scores, as in an earlier run: ${clippedList(names, String, MORE)}. What you do not need any more, delete.`,
  backGone: (names: readonly string[]): string =>
    `Removed, for it held the scores of an earlier run: ${clippedList(names, String, MORE)}. To have it again, give its option again.`,
  feedbackLeft: (names: readonly string[], why: WhyLeft): string =>
    `Not among them, ${LEFT[why]}: ${clippedList(names, String, MORE)}`,
  badOnly: (who: string, keys: readonly string[]): string =>
    keys.length === 0
      ? `--only: nobody in this class who handed something in is "${who}". Is the name or number right?`
      : `--only: "${who}" may be ${clippedList(keys, String, MORE)}. Name one of these.`,
  canvasWithoutNumber: (title: string): string =>
    `--canvas-assignment "${title}" has no number: Canvas will make a new assignment of it. Write "${title} (4711)", with the number in the address of the assignment's page`,
  secretAtProcess: (isRefused: boolean): string =>
    `At the level process the students' code can read whatever your user can, the secret seed too. ${isRefused ? 'Nothing was graded. Install bubblewrap (sudo apt-get install bubblewrap), or say --isolation process if you want it so' : 'Grade at bubblewrap where you can'}.`,
  readableSecret: (file: string): string =>
    `The secret seed in "${file}" can be read by every user of this machine, and so by the students' code at the level user: chmod 600 ${file}`,
  writableKit:
    "Every user of this machine can write to the kit's folder, and so can the students' code at the level user: chmod -R go= on it.",
  badExtensions: (file: string): string =>
    `"${file}" needs a column due, and one of id, email, login or student, for whom it is.`,
  /** A line of extensions.csv or overrides.csv that is nobody's, or several students'. */
  unmatchedLine: (file: string, line: number, who: string, students: readonly string[]): string =>
    students.length === 0
      ? `${file}, line ${line}: nobody in this class is "${who}". Is the name or number right?`
      : `${file}, line ${line}: "${who}" may be ${students.join(' or ')}. Add the id.`,
  doubleLine: (file: string, first: number, second: number, who: string, about?: string): string =>
    `${file}: lines ${first} and ${second} are both about "${who}"${about === undefined ? '' : ` and ${about}`}. Leave the one that counts.`,
  badLatePolicy: (found: string): string =>
    `--late-policy cannot be "${found}". For example: percent=10,grace=15,last=3; or none`,
  /** Before anything else: the roster fits nobody. */
  otherClass: OTHER_CLASS,
  /** A late policy that can apply to nobody. */
  policyWithoutDue:
    'There is a late policy, but no due date: nothing is late. Say when it was due: --due 2026-04-01T23:59:00+09:00',
  unknownColumns: (titles: readonly string[], known: string): string =>
    `Columns of the roster that are not known, and not used: ${clippedList(titles, String, MORE)}. Known are: ${known}`,
  unreadableTime: (line: number, text: string): string =>
    `Roster, line ${line}: the time "${text}" cannot be read, so nothing is said of being late. Write it as 2026-04-01 23:20`,
  /** Two students of the roster with one number. */
  sharedId: (id: string, lines: readonly { readonly line: number; readonly name: string }[]): string =>
    `Roster: the number ${id} stands in ${lines.map(({ line, name }) => `line ${line} (${name})`).join(' and ')}. Which is right? What bears it is found by the name alone, or given to nobody`,
  zoneMissing: 'The roster has times without a zone: they are taken for UTC. With --due they are in its zone.',
  nobodyThere: (path: string): string =>
    `No submission was found in "${path}". Each should be a folder, a .zip or a .tar.gz in it.`,
  /** What was named as a class is a submission: it has such a folder. */
  oneSubmission: (path: string, folder: string): string =>
    `"${path}" is one submission, for it holds ${folder}/. Name the folder that holds all of them; for one: npm run grade -- --submission`,
  /** The zip that should hold the class cannot be opened. */
  unreadableClass: (path: string, why: string): string => `"${path}" cannot be opened. ${why}`,
  locked: (folder: string, pid: number, host: string): string =>
    `Another run (process ${pid} on ${host}) is writing to "${folder}". If it is over, delete the file "lock" in it.`,
  noClass: (folder: string): string =>
    `There are no grades of a class in "${folder}": class.json is missing or cannot be read.`,
  sameFolder: (folder: string): string => `"${folder}" would be read and written at once. Choose another --out.`,
  /** Grades would go among the submissions. */
  outInside: (out: string, submissions: string): string =>
    `"${out}" lies among the submissions in "${submissions}" and would be taken for one. Choose another --out.`,
  unmergeable: (kind: 'conditions' | 'settings' | 'twice' | 'parts-missing' | 'unfinished', what: string): string =>
    ({
      conditions: `The parts do not fit: ${what} were graded under different conditions (kit, isolation, seed, exercises …).`,
      settings: `The parts do not fit: ${what} have different settings (points, due date, language …).`,
      twice: `The parts do not fit: "${what}" is in two of them.`,
      'parts-missing': `Parts are missing: ${what}`,
      unfinished: `"${what}" is not finished. Run its command again first.`,
    })[kind],
  diskFull: (folder: string): string =>
    `The disk is full. What is graded is kept in "${folder}"; make room and run the same command again.`,
  cannotWrite: (folder: string, code: string): string =>
    `"${folder}" cannot be written to (${code}). What is graded is kept.${mayBeHeld(code) ? ' Is a file in it open in another program, such as Excel? Close it there, and run the command again.' : ''}`,
  /** The class is graded on a system that cannot shut a student's code in any further. */
  weakSystem: (system: string): string =>
    `On ${system} only Node's permission model holds a student's code back: no user of its own, no namespaces, no limits of the system. For a class use Linux: ${system === 'Windows' ? 'WSL 2' : 'a virtual machine'} or a container.`,
  interrupted: (kept: number, total: number): string =>
    `Interrupted. ${kept} of ${total} are graded and kept; the same command grades the other ${total - kept}.`,
  progress: (done: number, total: number, minutesLeft: number | undefined): string =>
    `Grading the class … ${done} of ${total}${minutesLeft === undefined ? '' : `, about ${minutesLeft} min left`}`,
  /** Where the submissions were found, where they did not lie at the top. */
  inside: (name: string): string => `All submissions lie in "${name}" and are taken from there.`,
  /** Folders among the submissions that hold some more. */
  opened: (names: readonly string[]): string =>
    `Folders that hold submissions of several students, each graded by itself: ${clippedList(names, String, MORE)}.`,
  started: (total: number): string => `${total} ${total === 1 ? 'submission' : 'submissions'}.`,
  damaged: (lines: number): string =>
    `${lines === 1 ? 'One line' : `${lines} lines`} of the journal ${lines === 1 ? 'was' : 'were'} damaged; what stood there is graded again.`,
  others: (names: readonly string[]): string => `Not taken for submissions: ${names.join(', ')}`,
  summary: ({
    graded,
    students,
    kept,
    given,
    outside,
    graderFault,
    noted,
    mean,
    maxScore,
    gradebook,
    isOtherClass,
    isZoneAssumed,
  }: CohortSummary): readonly string[] => [
    ...(isOtherClass ? [OTHER_CLASS] : []),
    `Graded: ${submissions(graded)} of ${people(students)}${kept > 0 ? ` (${kept} with the same contents as one that was graded before, so with its result)` : ''}. Mean score of these students: ${mean} of ${maxScore}.`,
    ...(given > 0 ? [`Not graded, but with points that you gave: ${people(given)}, not in the mean.`] : []),
    ...(outside > 0
      ? [`Graded, but nobody of the roster (or Canvas's Test Student): ${outside}, not in the mean.`]
      : []),
    ...(graderFault > 0
      ? [`Not graded, through the grader's own fault: ${graderFault}. Run the command again to try once more.`]
      : []),
    ...(isZoneAssumed
      ? ['Some times, in a zip or in a name, have no zone: they are taken for UTC. With --due they are in its zone.']
      : []),
    ...(noted > 0 ? [`Lines of the gradebook with something in the column note: ${noted}.`] : []),
    `Gradebook: ${gradebook}`,
  ],
  /** Whom to write to, or what to look up, and why; the names follow. */
  contacts: {
    unmatched: (count: number): string =>
      `In nobody's name: ${submissions(count)}. Say in the roster's column submission whose it is, or add the student, and run the command again:`,
    unreadable: (count: number): string =>
      `Could not be read: ${submissions(count)}, without a score, not even 0. Ask for it once more:`,
    'not-taken': (count: number): string =>
      `Graded, but not every file: ${submissions(count)}. Look whether these belong to the work, or ask:`,
    attempts: (count: number): string =>
      `Which attempt counts is not certain, or an earlier one answers more: ${submissions(count)}. Ask which one is meant:`,
    together: (count: number): string =>
      `With the name or number of another student, too: ${submissions(count)}. Ask whose work it is:`,
    reaching: (count: number): string =>
      `Code that asks for files, the network or the system: ${submissions(count)}. It reached nothing; ask what it is for:`,
    missing: (count: number): string =>
      `Handed in nothing: ${count}. Ask whether something went wrong; what still comes is graded by the same command:`,
  },
  /** Files that lie among the submissions. */
  loose: (count: number): string =>
    `Among the submissions, in nobody's name and not graded: ${count === 1 ? '1 file' : `${count} files`}. If it is somebody's work, put it into that student's folder, or write its name into the roster's column submission, and run the command again:`,
  /** Those who are late, or of whom nobody knows; each with what is known. */
  late: (count: number, forgiven: number): string =>
    forgiven === 0
      ? `Late: ${people(count)}.`
      : `Handed in after the due date: ${people(count)}, of whom ${forgiven} within the grace period, at no cost.`,
  lateUnknown: (count: number, isAll: boolean): string =>
    isAll
      ? "Whether anybody was late is not known: no system's clock says when it was handed in. The roster's column submitted at can say it."
      : `Whether they were late is not known of ${people(count)}: no system's clock says when it was handed in. The roster's column submitted at can say it.`,
  lateBy: ({ minutes, isForgiven }: LateFacts, cost?: Pick<LateCost, 'cost' | 'percent'>): string => {
    if (minutes === undefined) return 'marked late'
    if (isForgiven) return `${lateBy(minutes)}, within the grace period, at no cost`
    return `${lateBy(minutes)}${cost ? `, -${cost.cost} (${cost.percent}%)` : ''}`
  },
  /** In place of a long list. */
  onPage: 'The names are on the page of the class.',
  /** After the first lines of a list. */
  more: (count: number): string => `${count} more on the page of the class`,
  status: {
    graded: 'graded',
    unreadable: 'unreadable',
    missing: 'missing',
    'grader-fault': "grader's fault",
    pending: 'not graded yet',
  } satisfies Record<OutcomeStatus, string>,
  notes: {
    refused: ({ why, archives = [] }) =>
      `${REFUSALS[why]}${archives.length > 0 ? ` (${clippedList(archives, String, MORE)})` : ''}`,
    'nothing-found': ({ files = [], count }) =>
      count === 0
        ? 'None of the course’s files was found, and no other file either.'
        : `None of the course’s files was found${count === undefined ? '' : `; there ${count === 1 ? 'is 1 other file' : `are ${count} other files`}: ${firstOf(files, String, count - files.length)}`}.`,
    'nothing-readable': () => 'Nothing of it could be read: ask for it once more.',
    'nothing-clear': () => 'There are several versions of every answer, and nothing says which counts: ask for one.',
    ambiguous: (note) =>
      `Not clear which file is meant: ${clippedList(note.files, ({ file, paths }) => `${file} (${paths.join(', ')})`, MORE)}.`,
    'unreadable-files': (note) => `Could not be read: ${filesWith(note.files, UNREADABLE)}.`,
    'not-taken': ({ files, more = 0 }) =>
      `Not taken: ${firstOf(files, (one) => `${one.path}${questionOn(one)}`, more)}.`,
    elsewhere: ({ files }) =>
      `In the file of another exercise, and not graded there: ${clippedList(files, ({ path, holds }) => `${holds.join(', ')} (in ${path})`, MORE)}. Each belongs into its own file.`,
    chosen: (note) =>
      clippedList(
        note.files,
        ({ taken, left, as }) =>
          `Taken${as === undefined ? '' : ` for ${as}`}: ${taken}${left.length > 0 ? `, and not ${clippedList(left, String, MORE)}` : ''}`,
        MORE,
      ) + '.',
    ignored: ({ why, count, files = [] }) =>
      `Passed over (${IGNORED[why]}): ${files.length > 0 ? firstOf(files, String, count - files.length) : count}.`,
    'not-in-roster': ({ perhaps = [] }) =>
      `Not in the roster.${perhaps.length > 0 ? ` Perhaps it is of ${perhaps.join(', ')}: whose it is can be said in the column submission of the roster.` : ''}`,
    'other-person': ({ number, of, name, given }) =>
      `The number ${number} is ${of}'s in the roster, but the name here is ${name}: ` +
      (given === undefined
        ? 'given to nobody. Whose it is can be said in the column submission of the roster.'
        : `given by the name, to ${given}.`),
    namesakes: ({ students, areSame }) =>
      `${areSame ? `${count(students.length)} students have this name` : 'It names several students'}: ${students.join(', ')}. Given to nobody; whose it is can be said in the column submission of the roster.`,
    rivals: ({ of, others }) =>
      `Submissions of different people have the name of ${of}: also ${clippedList(others, String, MORE)}. Given to nobody; whose it is can be said in the column submission of the roster.`,
    'other-number': ({ number, own }) => `The number in its name is ${number}; in the roster it is ${own}.`,
    'number-alone': ({ name, of }) =>
      `Found by the number alone: "${name}" and the name of ${of} in the roster are in two scripts. Please look.`,
    perhaps: ({ submissions }) => `Perhaps theirs, though given to nobody: ${clippedList(submissions, String, MORE)}.`,
    'shared-number': ({ number, others }) =>
      `The number ${number} also stands beside ${clippedList(others, String, MORE)}, so it was taken for nobody's.`,
    'also-named': ({ students }) =>
      `Its name also holds ${clippedList(students, String, MORE)}: if it is theirs too, write its name into the column submission of the roster for each of them.`,
    'named-in': ({ submissions }) =>
      `Named in a submission that was given to another: ${clippedList(submissions, String, MORE)}. If it is theirs too, write its name into the column submission of the roster for each of them.`,
    'others-taken': ({ files }) =>
      `Graded though its name is another student's, for there is no other answer: ${clippedList(files, ({ path, of }) => `${path} (${of})`, MORE)}. Ask whose it is.`,
    'lies-in': ({ submission, by, paths, isTaken }) =>
      `In ${submission}${submission.includes(nameIn(by)) ? '' : ` of ${by}`} lies what has this student's name or number: ${clippedList(paths, String, MORE)}. ${isTaken ? 'It was graded there.' : 'It was graded for nobody.'} Ask whose it is. If it is this student's, lay it into the class's folder by itself; if it is ${by}'s, write ${submission} into the column submission of the roster for ${by}.`,
    attempts: ({ taken, others, by, fuller = [], later = [], wordsDisagree }) =>
      `Of ${others.length + 1} attempts ${taken} counts (${DECIDED[by]}), and not ${clippedList(others, String, MORE)}.${fuller.length > 0 ? ` Exercises that it leaves out are answered in ${clippedList(fuller, String, MORE)}.` : ''}${laterThanOwn(later)}${wordsDisagree ? ' The words in their names say otherwise: please look.' : ''}`,
    parts: ({ together }) => `Put together from ${clippedList(together, String, MORE)}.`,
    'part-times': ({ parts }) => `The latest of these parts says when it was handed in: ${partTimes(parts)}.`,
    'team-parts': ({ submissions }) =>
      `Others of the same team answer exercises that are not answered here: ${clippedList(submissions, String, MORE)}. Whether it is one work is not clear, so nothing was put together; if it is, lay all of it into one folder with the name of the team.`,
    'team-handed-in': ({ submissions }) =>
      `Others of the same team handed in ${clippedList(submissions, String, MORE)}. If it is theirs too, write its name into the column submission of the roster for each of them.`,
    completed: ({ own, from, later = [] }) =>
      `What ${own} does not answer was taken from what was handed in together, or by the same team: ${from.map(({ submission, by, files }) => `${clippedList(files, String, MORE)} from ${submission}${submission.startsWith(by) ? '' : ` (${by})`}`).join('; ')}.${laterThanOwn(later)}`,
    'unreadable-time': ({ text, line }) => `The time "${text}" in line ${line} of the roster cannot be read.`,
    'no-such-submission': ({ submission }) => `The roster names the submission "${submission}", which is not there.`,
    override: ({ exercise, before, after, why, alone }) =>
      `Override: ${exercise} ${after}${alone ? ', where nothing was graded' : ` in place of ${before}`} (${why}).`,
    'given-in-part': ({ open }) =>
      `Points for some exercises make no score: in every file its cell stays empty. Ask for the work, or give points in overrides.csv for the others, too (0 counts): ${firstOf(open, String, 0)}.`,
    'same-work': ({ files, others, how }) =>
      `${how === 'text' ? 'The same text' : 'The same code but for names, comments and layout'} as ${clippedList(others, String, MORE)}: ${clippedList(files, String, MORE)}.`,
    'late-by-mark': () => 'Marked late, but not by how much: nothing was taken off.',
    'grader-fault': (note) => `The grader's own fault: ${note.message}`,
  } satisfies Sentences<Note>,
  noChanges: 'No grade has changed.',
  changes: (up: number, down: number, other: number): string => `Changed: ${up} up, ${down} down, ${other} otherwise.`,
  causes: {
    files: 'other files',
    kit: 'other kit',
    conditions: 'other conditions',
    points: 'other points',
    given: 'points that you gave',
    late: 'other lateness',
  } satisfies Record<Cause, string>,
}

/** The same in any language. */
export type CohortTexts = typeof cohort

// --- internal ---

// Of Kim (2026101) the name.
const nameIn = (by: string): string => by.replace(/ \(.*$/, '')

const people = (count: number): string => (count === 1 ? '1 student' : `${count} students`)

const submissions = (count: number): string => (count === 1 ? '1 submission' : `${count} submissions`)

const MORE = (count: number): string => `${count} more`

const firstOf = <T>(files: readonly T[], name: (file: T) => string, beyond: number): string =>
  clippedList(files, name, MORE, { shown: 3, beyond })

function questionOn({ meant = [], isArchive }: NotTaken): string {
  if (isArchive) return ' (an archive that was not opened)'
  return meant.length > 0 ? ` (is it ${meant.slice(0, 3).join(', ')}${meant.length > 3 ? ', …' : ''}?)` : ''
}

const UNREADABLE: Readonly<Record<string, string>> = {
  'not-a-file': 'not an ordinary file',
  'too-large': 'over 64 KB',
  'not-utf8': 'neither UTF-8 nor UTF-16 nor Korean Windows text',
  empty: 'empty',
  'no-permission': 'permissions',
  held: 'open in another program',
}

const laterThanOwn = (later: readonly string[]): string =>
  later.length > 0
    ? ` ${clippedList(later, String, MORE)} came later and has other answers to the same exercises; the student's own count: please look.`
    : ''

const LEFT: Readonly<Record<WhyLeft, string>> = {
  'other-system': 'for their submissions did not come from that system',
  'no-file': 'for they typed a text into Canvas, which takes back only reports on files',
  nothing: 'for they handed in nothing, and have only the points that you gave',
  'same-file': 'for they handed in one file with another, whose report goes back under its name',
}

const DECIDED = {
  time: 'the latest by the time it was handed in',
  number: 'the latest by the number in its name',
  'file-time': 'the latest by the time of its file',
  word: 'by a word such as "final" or "draft" in the names, for their times do not say which: please look',
  name: 'the last by its name, for nothing else says which is the latest: please look',
  score: 'the best',
  roster: 'the roster names it',
  own: "the student's own, which answers all that the shared one does",
  answers: 'nothing else holds an answer that can be read: please look',
}

const count = (students: number): string => (students === 2 ? 'Two' : String(students))

const REFUSALS = {
  encrypted: 'The archive asks for a password: ask for it without one.',
  damaged: 'The archive is damaged: ask for it once more.',
  'empty-archive': 'The archive is empty (0 bytes), perhaps from a failed upload: ask for it once more.',
  'unknown-archive': 'The archive is neither .zip nor .tar.gz: unpack it and pack it as .zip.',
  'too-much': 'It is far too large: at most 256 MB packed, 50,000 files, and archives in archives three deep.',
  'several-archives':
    'There are several archives with different answers to the same exercises, or too many: ask for one, or lay the right one alone in the folder.',
  'no-permission': 'It may not be read (permissions).',
}

const IGNORED = {
  outside: 'paths that lead out of the archive',
  link: 'links',
  special: 'entries that are no ordinary files',
  others: 'with the name or number of another student',
}
