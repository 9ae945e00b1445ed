import { describe, expect, test } from 'vitest'
import type { Lang } from '../model/localized.ts'
import { texts } from './texts.ts'
import { widthOf } from './width.ts'

// Sample arguments for each sentence with parameters; a sentence without a sample fails the first test.
const finding = {
  name: 'W1',
  member: 'loss',
  module: 'lodash',
  expected: 'number',
  found: 'string',
  file: 'ch03/sigmoid.ts',
}
const plan = { chapter: 'ch04', iterations: 10_000, batchSize: 100, learningRate: 0.1, hiddenSize: 50 }
const samples: Readonly<Record<string, readonly unknown[][]>> = {
  'tries.noSuchFile': [
    ['scrach.ts', 'scratch.ts'],
    ['x.ts', undefined],
  ],
  'tries.made': [['scratch.ts']],
  'tries.notMade': [['scratch.ts', 'EACCES']],
  'tries.printedNothing': [['exercises/ch03/softmax.ts'], [undefined]],
  'tries.running': [['scratch.ts']],
  'tries.endedAt': [
    ['scratch.ts', '13:05:12', 0],
    ['scratch.ts', '13:05:12', 1],
  ],
  'tries.debugger': [['scratch.ts']],
  'tries.prompt': [[19]],
  'tries.gradeWaits': [[9229]],
  'tries.inspectAlone': [['--report']],
  badOption: [['--lang', 'fr', 'ko, en']],
  unknownOption: [
    ['--fast', 'hint', undefined],
    ['--levle', 'hint', '--level'],
  ],
  misusedOption: [
    ['--seed', true],
    ['--quick', false],
  ],
  unknownExercise: [
    ['sigmo', 'sigmoid'],
    ['xyz', undefined],
  ],
  noSuchFolder: [['answers']],
  noExercises: [['npm run reset -- ch03']],
  cannotWrite: [
    ['report.json', 'ENOENT'],
    ['report.json', 'EACCES'],
  ],
  grading: [[3, 12]],
  noSuchIsolation: [
    ['user', 'not-root'],
    ['user', 'not-linux'],
    ['user', 'node-out-of-reach'],
    ['bubblewrap', 'no-bwrap'],
    ['bubblewrap', 'no-namespaces'],
    ['bubblewrap', 'apparmor'],
    ['bubblewrap', 'filtered'],
    ['user', 'no-setuid'],
    ['user', 'no-kill'],
    ['user', 'no-proc'],
    ['process', 'few-processes'],
    ['process', 'few-files'],
    ['process', 'little-time'],
    ['process', 'silent'],
    ['bubblewrap', 'leaky'],
  ],
  training: [
    [{ iteration: 600, of: 3000, loss: 0.4, epoch: 1, testAccuracy: 0.88, secondsLeft: 12 }],
    [{ iteration: 50, of: 3000, loss: 2.3, epoch: undefined, testAccuracy: undefined, secondsLeft: Infinity }],
  ],
  counted: [
    [{ name: 'kim-2.zip', others: ['kim-1.zip'], at: '2026-04-01 23:10 +09:00' }],
    [{ name: 'kim-2.zip', others: ['kim-1.zip'], fuller: ['kim-1.zip'] }],
    [{ name: 'kim.zip', at: '2026-04-01 23:10 UTC', isFileTime: true }],
    [{ name: 'kim' }],
  ],
  'classPage.title': [['DL']],
  'classPage.counts': [
    [{ graded: 3, missing: 2, unreadable: 1, given: 1, outside: 1, open: 1 }],
    [{ graded: 3, missing: 0, unreadable: 0, given: 0, outside: 0, open: 0 }],
  ],
  'classPage.summary': [['55', '54', '100']],
  'classPage.middleHalf': [['28', '86']],
  'classPage.of': [[9, 41]],
  'classPage.wasBefore': [[9, 41]],
  'classPage.stops': [
    ['Affine', 1],
    ['Affine', 2],
  ],
  'classPage.unnamed': [[1], [2]],
  'classPage.failsCheck': [['averages over the batch']],
  'classPage.addresses': [[['kim@uni.kr']]],
  'classPage.page': [['grades/class.html']],
  overridden: [
    [2, 5, 'x'],
    [undefined, 5, 'x'],
  ],
  'cohort.badOverrides': [['o.csv']],
  'cohort.badOverride': [['o.csv', 3, '12', '0–5, full']],
  'cohort.notes.others-taken': [[{ files: [{ path: 'softmax_2026102.ts', of: 'Lee (2026102)' }] }]],
  'cohort.notes.lies-in': [
    [{ submission: 'kim.zip', by: 'Kim (1)', paths: ['softmax_2026102.ts'], isTaken: true }],
    [{ submission: 'kim', by: 'kim', paths: ['2026102.zip'], isTaken: false }],
  ],
  'cohort.notes.team-parts': [[{ submissions: ['2026101_ch04.zip'] }]],
  'cohort.notes.team-handed-in': [[{ submissions: ['2026101_ch04.zip'] }]],
  'cohort.notes.completed': [
    [{ own: 'kim.zip', from: [{ submission: 'kim_lee.zip', by: 'kim', files: ['ch03/softmax.ts'] }] }],
    [
      {
        own: 'kim.zip',
        from: [{ submission: 'team.zip', by: 'Kim (1)', files: ['ch03/softmax.ts'] }],
        later: ['team.zip'],
      },
    ],
  ],
  'cohort.notes.nothing-clear': [[{ kind: 'nothing-clear' }]],
  'cohort.notes.nothing-readable': [[{ kind: 'nothing-readable' }]],
  'cohort.notes.no-such-submission': [[{ kind: 'no-such-submission', submission: 'x.zip' }]],
  'cohort.notes.override': [
    [{ kind: 'override', exercise: 'ch03/softmax', before: 2, after: 5, why: 'x', alone: false }],
    [{ kind: 'override', exercise: 'ch03/softmax', before: 0, after: 5, why: 'x', alone: true }],
  ],
  'classPage.sameText': [['softmax.ts', 3, 'a, b, c']],
  'classPage.sameCode': [['softmax.ts', 3, 'a, b, c']],
  'classPage.likely': [['softmax.ts']],
  'classPage.earlier': [['Kim']],
  'cohort.notes.same-work': [
    [{ kind: 'same-work', files: ['ch03/softmax.ts'], others: ['Kim'], how: 'text' }],
    [{ kind: 'same-work', files: ['ch03/softmax.ts'], others: ['Kim'], how: 'code' }],
  ],
  belowThreshold: [['91.86%', '95.00%']],
  'cohort.badWorksheet': [['w.csv']],
  'cohort.canvasWritten': [['grades/canvas.csv']],
  'cohort.changesWritten': [['grades/changes.csv']],
  'cohort.moodleWritten': [['grades/moodle.csv']],
  'cohort.backAgain': [[['canvas.csv', 'feedback']]],
  'cohort.backGone': [[['changes.csv']]],
  'cohort.feedbackWritten': [['grades/feedback', 3]],
  'cohort.feedbackLeft': [
    [['Kim'], 'other-system'],
    [['Kim'], 'no-file'],
    [['Kim'], 'nothing'],
    [['Kim'], 'same-file'],
  ],
  'cohort.badOnly': [
    ['Kim', []],
    ['Kim', ['kim-1', 'kim-2']],
  ],
  'cohort.canvasWithoutNumber': [['HW 1']],
  'cohort.secretAtProcess': [[true], [false]],
  'cohort.readableSecret': [['secret.txt']],
  holdsSecret: [['gradescope.zip']],
  'cohort.noSuchFile': [['x.json']],
  'cohort.badConfig': [
    ['course.config.json', { line: 3, at: 'due', found: '"tomorrow"', expected: '2026-04-01T23:59:00+09:00' }],
    ['course.config.json', { at: '', found: '[]', expected: '{ … }' }],
    ['course.config.json', { at: 'points', found: '"softmx"', expected: 'ch03/softmax', nearest: 'softmax' }],
    ['course.config.json', { at: 'point', found: '{}', expected: 'points', nearest: 'points', isUnknownKey: true }],
  ],
  'cohort.noSuchSubmissions': [['hw1']],
  'cohort.badRoster': [
    ['roster.csv', 'not-csv', 'student'],
    ['roster.csv', 'no-known-columns', 'student'],
    ['roster.csv', 'nobody', 'student'],
  ],
  'cohort.nobodyThere': [['hw1']],
  'cohort.oneSubmission': [['kim', 'ch03']],
  'cohort.inside': [['hw1']],
  'cohort.outInside': [['hw1/grades', 'hw1']],
  'cohort.unreadableClass': [['hw1.zip', '']],
  'cohort.locked': [['grades', 4711, 'desk']],
  'cohort.noClass': [['old']],
  'cohort.sameFolder': [['grades']],
  'cohort.unmergeable': [
    ['conditions', 'a, b'],
    ['settings', 'a, b'],
    ['twice', 'kim'],
    ['parts-missing', '2/4'],
    ['unfinished', 'a'],
  ],
  'cohort.diskFull': [['grades']],
  'cohort.cannotWrite': [['grades', 'EACCES']],
  'cohort.interrupted': [[3, 12]],
  'cohort.weakSystem': [['Windows'], ['macOS']],
  'cohort.progress': [
    [3, 12, 4],
    [0, 12, undefined],
  ],
  'cohort.started': [[1], [12]],
  'cohort.damaged': [[1], [2]],
  'cohort.others': [[['notes.txt']]],
  'cohort.summary': [
    [
      {
        graded: 10,
        students: 12,
        kept: 3,
        given: 1,
        outside: 1,
        graderFault: 1,
        noted: 2,
        mean: '71.3',
        maxScore: '100',
        gradebook: 'grades/gradebook.csv',
        isOtherClass: true,
        isZoneAssumed: true,
      },
    ],
  ],
  'cohort.notes.refused': [[{ why: 'encrypted' }], [{ why: 'unknown-archive', archives: ['hw.rar'] }]],
  'cohort.notes.nothing-found': [[{}], [{ files: [], count: 0 }], [{ files: ['a.png', 'b.csv'], count: 7 }]],
  'cohort.notes.elsewhere': [[{ files: [{ path: 'ch03/softmax.ts', holds: ['ch03/sigmoid.ts'] }] }]],
  'cohort.notes.ambiguous': [[{ files: [{ file: 'ch03/softmax.ts', paths: ['a/softmax.ts', 'b/softmax.ts'] }] }]],
  'cohort.notes.unreadable-files': [[{ files: { 'ch03/softmax.ts': 'empty', 'ch03/sigmoid.ts': 'too-large' } }]],
  'cohort.notes.not-taken': [
    [{ files: [{ path: 'softmax_last.ts', meant: ['softmax.ts'] }, { path: 'a.txt' }] }],
    [{ files: [{ path: 'rest.rar', isArchive: true }], more: 3 }],
  ],
  'cohort.notes.chosen': [
    [{ files: [{ taken: 'exercises/ch03/softmax.ts', left: ['old/ch03/softmax.ts'] }] }],
    [{ files: [{ taken: 'SoftMax.txt', left: [], as: 'ch03/softmax.ts' }] }],
  ],
  'cohort.contacts.unmatched': [[1], [2]],
  'cohort.contacts.unreadable': [[1], [2]],
  'cohort.contacts.not-taken': [[1], [2]],
  'cohort.contacts.missing': [[2]],
  'cohort.contacts.attempts': [[1], [2]],
  'cohort.contacts.together': [[1], [2]],
  'cohort.contacts.reaching': [[1], [2]],
  'cohort.late': [
    [1, 0],
    [2, 0],
    [3, 1],
  ],
  'cohort.loose': [[1], [3]],
  'cohort.opened': [[['section 1']]],
  'cohort.lateUnknown': [
    [2, false],
    [2, true],
  ],
  'cohort.notes.given-in-part': [[{ open: ['ch03/softmax'] }], [{ open: ['a', 'b', 'c', 'd'] }]],
  givenInPart: [[['ch03/softmax']]],
  handedInNames: [[], ['ch03/softmax.ts']],
  'cohort.lateBy': [
    [{}],
    [{ minutes: 31 }],
    [{ minutes: 1500 }, { cost: 2.5, percent: 20 }],
    [{ minutes: 11, isForgiven: true }],
  ],
  'cohort.more': [[3]],
  mistakable: [['ch03/softmax_last.ts'], ['ch03/softmax_last.ts', 'ch03/softmax.ts']],
  'cohort.notes.ignored': [[{ why: 'outside', count: 2 }], [{ why: 'link', count: 5, files: ['ch03/softmax.ts'] }]],
  'cohort.notes.not-in-roster': [[{}], [{ perhaps: ['20262116'] }]],
  'cohort.notes.other-person': [
    [{ number: '12345', of: 'Lee Jimin', name: 'Kim Minsu' }],
    [{ number: '12345', of: 'Lee Jimin', name: 'Kim Minsu', given: 'Kim Minsu' }],
  ],
  'cohort.notes.namesakes': [
    [{ students: ['1', '2'], areSame: true }],
    [{ students: ['1', '2', '3'], areSame: false }],
  ],
  'cohort.notes.rivals': [[{ of: '1', others: ['Kim Minsu_2'] }]],
  'cohort.notes.other-number': [[{ number: '1', own: '2' }]],
  'cohort.notes.number-alone': [[{ name: 'kim', of: '1' }]],
  'cohort.notes.perhaps': [[{ submissions: ['kim.zip'] }]],
  'cohort.notes.attempts': [
    [{ taken: 'hw-2.zip', others: ['hw-1.zip'], by: 'number' }],
    [{ taken: 'final.zip', others: ['hw-1.zip'], by: 'word', fuller: ['hw-1.zip'], wordsDisagree: true }],
    [{ taken: 'kim.zip', others: ['team.zip'], by: 'own', later: ['team.zip'] }],
  ],
  'cohort.notes.shared-number': [[{ number: '2026101', others: ['Kim'] }]],
  'cohort.notes.also-named': [[{ students: ['Lee (2026017)'] }]],
  'cohort.notes.named-in': [[{ submissions: ['2026016_kim,lee.zip'] }]],
  'cohort.notes.parts': [[{ together: ['ch03.zip', 'ch04.zip'] }]],
  'cohort.notes.part-times': [[{ parts: [{ submission: 'ch03.zip', by: 'kim', at: '2026-04-01 23:30' }] }]],
  'cohort.notes.unreadable-time': [[{ text: 'noon', line: 3 }]],
  'cohort.notes.late-by-mark': [[]],
  'cohort.unreadableDue': [['roster.csv', 3, 'noon']],
  'cohort.badExtensions': [['extensions.csv']],
  'cohort.unmatchedLine': [
    ['extensions.csv', 3, 'Kim', []],
    ['extensions.csv', 3, 'Kim', ['1', '2']],
  ],
  'cohort.doubleLine': [
    ['--extensions', 3, 5, 'Kim'],
    ['--overrides', 3, 5, '2026001', 'ch03/softmax'],
  ],
  'cohort.badLatePolicy': [['10%']],
  'cohort.unknownColumns': [[['x'], 'student']],
  'cohort.sharedId': [
    [
      '2026101',
      [
        { line: 2, name: 'Kim' },
        { line: 5, name: 'Park' },
      ],
    ],
  ],
  'cohort.unreadableTime': [[3, 'noon']],
  late: [
    [{ minutes: 1530, days: 2, percent: 20, before: 8.5, cost: 1.7, after: 6.8 }],
    [{ minutes: 11, days: 0, percent: 0, before: 8.5, cost: 0, after: 8.5 }],
  ],
  'cohort.notes.grader-fault': [[{ message: 'worker ended (SIGKILL)' }]],
  'cohort.changes': [[3, 1, 0]],
  'train.unknownNetwork': [['ch06']],
  'train.unknownExperiment': [
    ['batch', 'batch-size'],
    ['xyz', undefined],
  ],
  'train.heading': [[plan]],
  'train.iterations': [[600, 10_000]],
  'train.epoch': [[3]],
  'train.imagesPerSecond': [[41_000]],
  'train.time': [[4.56], [45], [180], [7_200], [800_000]],
  'train.timeLeft': [['9 s']],
  'train.loss': [['0.312']],
  'train.testAccuracy': [['92.4%']],
  'train.trainAccuracy': [['92.1%']],
  'train.numerical': [['80 s', '10 days']],
  'train.slow': [['3 hours']],
  'train.finished': [[10_000, '12 s']],
  'train.stopped': [[5_312, 10_000]],
  'train.diverged': [[17, 'Infinity']],
  'train.divergedHint': [[10]],
  'train.misshapen': [['W1']],
  'train.noArray': [['W1']],
  'train.writeFirst': [['exercises/ch03/softmax.ts', '3.5']],
  'train.hardlyLearnt': [[0.1]],
  'train.bookReaches': [['94.64%']],
  'train.kept': [['params.json']],
  'train.saved': [['params.json']],
  'train.loaded': [['params.json', 600]],
  'train.page': [['curve.html']],
  'train.cannotWriteFile': [
    ['a.json', 'ENOENT'],
    ['a.json', 'EBUSY'],
  ],
  'train.cannotReadFile': [
    ['a.json', 'ENOENT'],
    ['a.json', 'EACCES'],
  ],
  'train.unloadable.no-json': [['a.json']],
  'train.unloadable.another-format': [['a.json']],
  'train.unloadable.another-version': [['a.json']],
  'train.unloadable.too-large': [['a.json']],
  'train.badField': [['a.json', 'params.W1']],
  'train.loadOther': [['a.json', 'ch05']],
  'train.loadOtherSize': [['a.json', 20]],
  'train.badValue': [['ten', '1, 2']],
  'train.value': [['', '10', 1, 4]],
  'train.allTimeLeft': [['9 s']],
  'train.seeds': [[3]],
  'train.onlyFor': [['--weights', 'depth']],
  'train.notFor': [['--epochs', 'gradients']],
  'train.onlyChapter': [['depth', 'ch05']],
  'train.mostAccurate': [
    ['10', '95.0%', '100', '94.9%', true],
    ['10', '95.0%', '100', '94.9%', false],
    ['10', '95.0%', '100', '94.9%', undefined],
  ],
  'train.fastest': [
    ['10', '3 s', '100', '9 s'],
    ['10', '3 s', '100', '3 s'],
  ],
  'train.tooFewSteps': [[1], [5]],
  'train.gapFromTo': [['10', '0.5', '100', '0.1']],
  'train.overfits': [['300', '100%', '85%']],
  'train.askPredictions': [['10, 100']],
  'train.badPrediction': [['7', '10, 100']],
  'train.predicted.fastest': [['10', '100']],
  'train.predicted.accurate': [['10', '100']],
  'train.predicted.gap': [['10', '100']],
  'gradients.heading': [['ch04', 3]],
  'gradients.current': [['ch04', 50, 3, 2, 9]],
  'gradients.grew': [['1.9', '0.8']],
  'gradients.agree': [[6], [1]],
  'gradients.timesAsLong': [['6.1 s', '0.34 ms', '18,000', 39_760]],
  'gradients.bookTakes': [['0.5 ms', 39_760, '5 days', '8 s']],
  'gradients.ms': [[0.0321], [4.21], [345.6], [61_000]],
  'gradients.predicted': [['100', '18,000']],
  'train.notANumberSince': [[12]],
  'train.stoppedAt': [[312]],
  unbundled: [['unexpected token']],
  internal: [['Error: boo']],
  mnistFile: [
    ['a/b', 'missing'],
    ['a/b', 'EACCES'],
  ],
  'outcomes.threw': [[{ name: 'TypeError', message: 'x is null' }]],
  'outcomes.not-written': [[{ task: 'sigmoid' }]],
  'outcomes.timed-out': [[{ afterMs: 2000 }]],
  'outcomes.out-of-memory': [[{ limitMb: 400 }]],
  'outcomes.exited': [[{ code: 1, signal: null }], [{ code: null, signal: 'SIGSEGV' }]],
  'outcomes.machine-fault': [
    [{ kind: 'machine-fault', fault: { cause: 'no-start', detail: 'Error: spawn EAGAIN' } }],
    [{ kind: 'machine-fault', fault: { cause: 'no-start' } }],
    [{ kind: 'machine-fault', fault: { cause: 'killed', signal: 'SIGKILL' } }],
    [{ kind: 'machine-fault', fault: { cause: 'starved' } }],
    [{ kind: 'machine-fault', fault: { cause: 'stopped' } }],
    [{ kind: 'machine-fault', fault: { cause: 'closed' } }],
  ],
  ...Object.fromEntries(
    'without-new no-constructor no-function not-iterable no-list-returned too-early unknown-name nothing-to-unpack read-only declared-twice array-length count no-module constant recursion empty-reduce super digits bigint circular offset memory json'
      .split(' ')
      .map((kind) => [`engine.${kind}`, [[{ kind, message: `V8: ${kind}`, name: 'Relu' }]]]),
  ),
  'engine.no-object': [
    [{ message: 'V8', name: 'shape', owner: 'null', sets: false }],
    [{ message: 'V8', name: '', owner: 'null', sets: true }],
  ],
  'engine.no-export': [[{ message: 'V8', name: 'softmax', file: './softmax.ts' }]],
  'outcomes.unsendable': [[{ what: 'a function', path: '.loss' }], [{ what: 'a Map', path: '' }]],
  partName: [['[0]']],
  missing: [['W2']],
  plainArray: [[undefined], ['W2']],
  wrongShape: [[undefined], ['W2']],
  wrongType: [['number'], ['array'], ['array', 'W2']],
  received: [['undefined']],
  shape: [['(3,)']],
  wrongValue: [[{ at: undefined }], [{ at: '[1, 0]' }], [{ at: '[1, 0]', name: 'b1' }]],
  notANumber: [[undefined], ['[1, 0]'], ['[1, 0]', 'b1']],
  difference: [
    [{ at: undefined, expected: '1', received: '2', largest: '1', allowed: undefined }],
    [{ at: '[0]', expected: '1', received: '2', largest: '1', allowed: '1e-7' }],
    [{ at: '[0]', expected: '1', received: '2', largest: '1', allowed: '1e-7', differing: [1, 3] }],
    [{ at: '[0]', expected: '1', received: '2', largest: undefined, allowed: '1e-7', differing: [2, 3] }],
    [{ at: '[0]', expected: '1', received: '2', largest: '1', allowed: '1e-7', differing: [1, 1] }],
  ],
  doubt: [[{ habit: 'floor-division', line: 3, wrote: 'const n = i // E', meant: 'const n = Math.floor(i / E)' }]],
  axisLength: [
    [0, 100, 4, undefined],
    [0, 100, 4, 'stepNum'],
  ],
  calledFrom: [['ch03/sigmoid.ts:3:1', 'sigmoid']],
  changed: [['x']],
  changedBy: [
    ['x', 'sigmoid'],
    ['W', 'constructor'],
  ],
  overwritten: [
    ['sigmoid', 'sigmoid'],
    ['forward', 'backward'],
  ],
  factor: [
    ['4', undefined, false],
    ['4', 4, false],
    ['0.25', 4, true],
  ],
  ...Object.fromEntries(
    ['only-first', 'only-last', 'all-but-first', 'all-but-last', 'every-second'].map((kind) => [
      `seen.where.${kind}`,
      [[{ kind, part: 'element' }], [{ kind, part: 'row' }]],
    ]),
  ),
  'seen.where.only': [[{ kind: 'only', part: 'column', index: 2 }]],
  'seen.where.diagonal': [[]],
  'seen.where.off-diagonal': [[]],
  'seen.where.input': ['zero', 'not-zero', 'negative', 'positive', 'not-negative', 'not-positive'].map((trait) => [
    { name: 'x', trait },
  ]),
  'seen.where.input-size': [[{ name: 'x', from: 700 }], [{ name: 'x', to: 0.001 }]],
  'seen.where.expected': [[{ trait: 'negative' }]],
  'seen.where.extreme': [[{ which: 'largest' }], [{ which: 'smallest' }], [{ which: 'not-largest' }]],
  'seen.either': [[]],
  'seen.what.rounded': [[{ digits: 1, how: 'decimals' }], [{ digits: 3, how: 'significant' }]],
  'seen.what.whole': ['rounded', 'floor', 'ceil', 'trunc'].map((how) => [{ how }]),
  'seen.what.single-precision': [[]],
  'seen.what.close': [[{ relative: 1.2e-7 }]],
  'seen.what.plus': [[{ constant: 0.1 }], [{ constant: -3 }]],
  'seen.what.times': [
    [{ factor: 2 }],
    [{ factor: 6, counts: [{ of: 'rows', name: 'y', count: 6 }] }],
    [{ factor: 6, counts: [{ of: 'elements', name: 'y', count: 6 }] }],
    [{ factor: Math.LOG2E, of: 'log2' }],
  ],
  'seen.what.function': [[{ name: 'square' }], [{ name: 'exp', input: 'x' }]],
  'seen.what.product': [
    [{ factors: [{ name: 'x', power: 2 }] }],
    [
      {
        factors: [
          { name: 'dout', power: 1 },
          { name: 'y', power: -1 },
        ],
      },
    ],
  ],
  'seen.what.input': [[{ name: 'x' }]],
  'seen.what.constant': [[{ value: 0 }]],
  ...Object.fromEntries(
    'reversed shifted sorted transposed running-sum first-for-all last-for-all per-part-factor per-part-constant'
      .split(' ')
      .map((kind) => [`seen.what.${kind}`, [[{ kind, part: 'element' }], [{ kind, part: 'row' }]]]),
  ),
  'seen.what.whatever': [[{ name: 'stepNum' }]],
  'seen.what.call-before': [[{ calls: 1 }], [{ calls: 3 }]],
  'seen.what.deviation': [
    ...['larger', 'smaller', 'both'].map((side) => [{ side, least: 0.1, most: 12 }]),
    [{ side: 'other-sign', least: 0, most: 2 }],
  ],
  'seen.contrast.again': [[]],
  'seen.contrast.only-with': [
    'one-sample',
    'batch',
    'batch-of-one',
    'three-dimensions',
    'class-numbers',
    'one-hot',
    'large',
  ].map((feature) => [{ feature, name: 'x', shape: [3], right: feature === 'large' ? 1 : 4 }]),
  score: [[3, 70]],
  points: [[1], [3]],
  section: [['3.2', '']],
  printedBy: [['softmax'], ['affine']],
  alsoPrinted: [[['relu', 'affine']]],
  'train.needsFailing': [['ch03/softmax'], ['ch05/relu']],
  lineCount: [[34]],
  allPrinted: [['npm run grade -- softmax --console', 83]],
  moreChecks: [[2]],
  waits: [[11, ['softmax']]],
  countedOverOwn: [[['softmax']]],
  trainingSkipped: [[4]],
  nothingThere: [['answers']],
  onlyWithSolutions: [['release']],
  folderInUse: [['kit']],
  wouldLeak: [['a.ts', 'x']],
  released: [['kit', 500, 12]],
  zipped: [['gradescope.zip', 900]],
  firstSteps: [['exercises/ch03/sigmoid.ts', '', 'npm run grade']],
  next: [['a.ts']],
  orWatch: [['npm run watch']],
  orHint: [['npm run hint']],
  nextFailing: [['a.ts']],
  nextUnwritten: [['a.ts', 'simple_net']],
  nextMissing: [['a.ts'], ['a.ts', 'A (1).ts']],
  missingInArchive: [['ch03/softmax.ts', 'hw.zip']],
  fullMarksSelected: [['npm run grade']],
  fullMarksQuick: [['npm run grade']],
  trainedTo: [[{ iterations: 3000, accuracy: '91.86%', required: '91.10%', exercise: 'ch04/train_neuralnet' }]],
  pageWritten: [['.grade/figures.html']],
  'ungraded.nothing-found': [[], ['answers']],
  pageTitle: [[3, 70]],
  pagePassed: [[1], [3]],
  pageTrained: [[3000]],
  conditions: [
    ['process', 'own', 0],
    ['process', 'reference', 0],
    ['process', 'own', 0, 'Windows'],
  ],
  'hints.title': [[1, 3]],
  'hints.failing': [['averages over the batch']],
  inLine: [
    [12, undefined, 'x'],
    [12, 'a * b', 'x'],
  ],
  'hints.seeAtOnce': [[3, 'npm run hint -- softmax --level 3']],
  'hints.seeHint': [
    [2, true],
    [3, false],
  ],
  'hints.waits': [[['softmax']]],
  'hints.more': [
    [1, 'npm run hint'],
    [2, 'npm run hint'],
  ],
  'hints.last': [['']],
  'hints.allPassed': [['npm run hint']],
  'hints.several': [['ch03', ['ch03/sigmoid', 'ch03/softmax']]],
  'hints.notRemembered': [['.grade', 'EACCES']],
  'resets.several': [['two_layer_net', ['ch04/two_layer_net', 'ch05/two_layer_net']]],
  'resets.reset': [['a.ts', '.grade/backups/1/a.ts']],
  'resets.created': [['a.ts']],
  'resets.unchanged': [['a.ts']],
  'resets.given.reset': [['a.ts', '.grade/backups/1/a.ts']],
  'resets.given.created': [['a.ts']],
  'resets.given.unchanged': [['a.ts']],
  'resets.restored': [['a.ts', '.grade/backups/1/a.ts']],
  'resets.replaced': [['.grade/backups/1/a.ts']],
  'resets.same': [['a.ts', '.grade/backups/1/a.ts']],
  'resets.noBackup': [['a.ts']],
  'resets.notAFile': [['a.ts']],
  'resets.failed': [
    ['a.ts', 'EACCES'],
    ['a.ts', 'EBUSY'],
  ],
  'resets.bringBack': [['npm run reset']],
  tooLong: [[1], [3]],
  notWrittenYet: [[['sigmoid']]],
  cannotReadSecret: [['seed.txt', 'ENOENT']],
  secretTooShort: [['seed.txt', 12]],
  noNamesFor: [['watch', 'softmax']],
  exercisesPassed: [[3, 19]],
  savedPassed: [['softmax', '5/5']],
  startWith: [[['softmax']], [['softmax', 'sigmoid']]],
  gradingNow: [
    [['softmax'], 0],
    [['softmax', 'sigmoid'], 1],
  ],
  gradedAt: [['14:05:09']],
  watching: [['exercises']],
  'live.at': [['http://127.0.0.1:43117/iBj8IsATei5Iaab_NCuiBw/']],
  'live.failed': [['EACCES']],
  'live.notKept': [['.grade', 'EACCES']],
  'live.nextHint': [[2, 3]],
  'live.moreLines': [[1], [63]],
  'live.says': [['softmax', 'passed', '5/5']],
  uiAt: [['http://localhost:51204/__vitest__/']],
  cannotWatch: [['answers', 'EACCES']],
  passedOn: [
    [new Date(2026, 2, 2), new Date(2026, 5, 1)],
    [new Date(2025, 2, 2), new Date(2026, 5, 1)],
  ],
  'findings.too-large': [[{ bytes: 90_000, limit: 65_536 }]],
  'findings.too-deep': [[{ limit: 250 }]],
  'findings.syntax': [[{ message: "';' expected.", ts: 1005 }]],
  'findings.type': [[{ message: 'No.', ts: 2322 }]],
  'findings.habit': (['operator', 'index', 'named-argument', 'math', 'member', 'name', 'tuple', 'shape'] as const).map(
    (habit) => [{ habit, wrote: 'y - t', meant: 'y.sub(t)' }],
  ),
  'findings.block-scope': [[], [{ line: 5, code: 'dx = dout' }]].map((bare) => [
    {
      name: 'dx',
      source: { line: 5, code: 'const dx = dout' },
      above: { line: 4, code: 'if (dout.ndim === 2) {' },
      meant: 'let dx: NdArray',
      bare,
      message: "Cannot find name 'dx'.",
      ts: 2304,
    },
  ]),
  'findings.import': [
    [{ ...finding, why: 'unknown' }],
    [{ ...finding, why: 'unknown', meant: '#np' }],
    [{ ...finding, why: 'later' }],
    [{ ...finding, why: 'itself' }],
    [{ ...finding, why: 'types-only' }],
  ],
  'findings.reexport': [[finding]],
  'findings.dynamic-import': [[]],
  'findings.left-throw': [[]],
  'findings.unrunnable': [
    [{ what: 'await', wrote: 'await f(1)', meant: 'f(1)' }],
    [{ what: 'decorator', wrote: '@logged', meant: '' }],
  ],
  'findings.forbidden-name': [[finding], [{ ...finding, name: 'self' }]],
  'findings.encoding-escape': [[finding]],
  'findings.literal-data': [[{ bytes: 3000, limit: 2048 }]],
  'findings.missing-export': [
    [finding],
    [{ ...finding, declaredInstead: 'W1' }],
    [{ ...finding, declaredInstead: 'w1' }],
  ],
  'findings.not-a-function': [[finding]],
  'findings.not-a-class': [[finding]],
  'findings.parameters': [[finding]],
  'findings.constructor': [[finding]],
  'findings.return-type': [[finding]],
  'findings.missing-member': [[finding], [{ ...finding, hidden: 'private' }]],
  'findings.member-type': [[finding]],
  'findings.any': [
    [{ ...finding, where: 'return', type: 'any' }],
    [{ ...finding, where: 'value', type: 'unknown' }],
    [{ ...finding, where: 'x', type: 'Function' }],
  ],
}

/** Every sentence of a language with its key; one with parameters occurs once per sample. */
function sentences(lang: Lang): Map<string, string> {
  const found = new Map<string, string>()
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') found.set(key, value)
    else if (typeof value === 'function')
      (samples[key] ?? [['no sample']]).forEach((args, i) => visit(value(...args), `${key}(${i})`))
    else for (const [name, part] of Object.entries(value as object)) visit(part, key === '' ? name : `${key}.${name}`)
  }
  visit(texts(lang), '')
  return found
}

test('every sentence with parameters has a sample, and every sample has a sentence', () => {
  const keys = (value: object, prefix = ''): string[] =>
    Object.entries(value).flatMap(([name, part]) =>
      typeof part === 'function' ? [prefix + name] : typeof part === 'object' ? keys(part, `${prefix}${name}.`) : [],
    )
  expect(Object.keys(samples).toSorted()).toEqual(keys(texts('en')).toSorted())
})

test('both languages have the same sentences', () => {
  expect([...sentences('ko').keys()]).toEqual([...sentences('en').keys()])
})

describe.each([...sentences('en').keys()])('%s', (key) => {
  const [en, ko] = [sentences('en').get(key), sentences('ko').get(key)]

  test('is written in Korean and differs from the English', () => {
    expect(ko).not.toBe(en)
    expect(ko).toMatch(/[가-힣]/)
    expect(en).not.toMatch(/[가-힣]/)
  })

  test('has no gaps: no undefined, no unresolved pair of particles', () => {
    // One sentence is about NaN itself.
    const open = key === 'patterns.nan' ? /undefined/ : /undefined(?!\))|\[object|NaN(?! ?\()/
    expect(en).not.toMatch(open)
    expect(ko).not.toMatch(open)
    expect(ko).not.toMatch(/\([은는이가을를]\)/)
  })
})

test.each(['en', 'ko'] as const)('usage and progress (%s) fit a terminal of 80 columns', (lang) => {
  const { training } = texts(lang)
  const progress = { iteration: 10_000, of: 10_000, loss: 2.25, epoch: 16, testAccuracy: 0.9464, secondsLeft: 599 }
  const usages = [...sentences(lang)].filter(([key]) => /usage$/i.test(key)).flatMap(([, usage]) => usage.split('\n'))
  expect(usages.length).toBeGreaterThan(40)
  for (const line of [...usages, training(progress)]) expect(widthOf(line)).toBeLessThan(80)
})
