/** The style sheet of the page: light and dark, wide and narrow, for screen and print. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #ffffff; --card: #f6f8fa; --ink: #1f2328; --soft: #59636e; --grid: #d8dee4;
  --yours: #d55e00; --right: #0072b2; --third: #009e73; --fourth: #b0578d; --good: #0a6b3d; --bad: #b32400; --wait: #7a5200; }
@media (prefers-color-scheme: dark) { :root { --paper: #0d1117; --card: #161b22; --ink: #e6edf3; --soft: #a4adb7; --grid: #30363d;
  --yours: #ff9248; --right: #58b1ee; --third: #35c79a; --fourth: #e39cc6; --good: #56d38b; --bad: #ff8d7a; --wait: #e3b341; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 76rem; background: var(--paper); color: var(--ink); line-height: 1.55;
  font-family: system-ui, -apple-system, 'Segoe UI', 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', sans-serif;
  word-break: keep-all; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; margin: .5rem 0 .25rem; } h2 { font-size: 1.35rem; margin: 0; } h3 { font-size: 1.05rem; margin: 0; }
h4 { font-size: .95rem; margin: 0 0 .25rem; font-weight: 600; }
p { margin: .35rem 0; max-width: 46rem; } a { color: var(--right); } .soft { color: var(--soft); }
progress { width: 100%; max-width: 24rem; height: .8rem; accent-color: var(--good); }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid var(--grid); vertical-align: top; }
th { font-weight: 600; color: var(--soft); } td.number, th.number { text-align: right; white-space: nowrap; }
.exercise { margin: 2.5rem 0 0; padding-top: 1rem; border-top: 2px solid var(--grid); }
.head { display: flex; flex-wrap: wrap; gap: .2rem .9rem; align-items: baseline; }
.passed { color: var(--good); } .failed, .error { color: var(--bad); } .blocked { color: var(--wait); } .todo { color: var(--soft); }
.status { font-weight: 600; white-space: nowrap; }
.check { margin: .9rem 0; padding: .7rem 1rem; background: var(--card); border-left: 4px solid currentColor; border-radius: 4px; }
.check > * { color: var(--ink); } .check h3 .points { color: var(--soft); font-weight: normal; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem 1rem; margin: .5rem 0; }
dt { color: var(--soft); } dd { margin: 0; min-width: 0; } dd > div { max-width: 46rem; }
pre { margin: 0; overflow-x: auto; white-space: pre-wrap; word-break: normal; font: .88rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, 'D2Coding', monospace; }
.figure { margin: 1.4rem 0 0; } .missing { border-left: 4px solid var(--grid); padding-left: .8rem; color: var(--soft); }
.panels { display: grid; gap: 1.2rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); margin-top: .6rem; }
.panel { margin: 0; min-width: 0; } .picture svg { display: block; width: 100%; height: auto; max-width: 30rem; }
.panel > figcaption { font-size: .88rem; line-height: 1.45; max-width: 30rem; margin-top: .3rem; }
.empty .picture { opacity: .75; }
.images { display: flex; flex-wrap: wrap; gap: .8rem; } .images figure { margin: 0; } .images figcaption { font-size: .85rem; line-height: 1.35; }
.images img { image-rendering: pixelated; background: var(--card); display: block; width: 4.6rem; } .images img.wide { width: 100%; max-width: 30rem; }
.wideimage { width: 100%; } .running { color: var(--soft); text-align: right; font-size: .9rem; }
details { margin: .35rem 0; font-size: .9rem; } summary { cursor: pointer; color: var(--soft); } details > div { overflow-x: auto; max-height: 24rem; }
ul { margin: .3rem 0; padding-left: 1.3rem; } footer { margin-top: 3rem; color: var(--soft); font-size: .9rem; }
@media (max-width: 30rem) { body { padding: .75rem; } dl { grid-template-columns: minmax(0, 1fr); gap: .1rem; } dd { margin-bottom: .4rem; } .check { padding: .6rem .7rem; } }
@media print { .running { position: fixed; top: 0; right: 0; font-size: 9pt; } @page { margin: 18mm 14mm; }
  body { max-width: none; font-size: 10.5pt; } .check, .panel, .images figure { break-inside: avoid; } h2, h3, h4 { break-after: avoid; }
  details > div { max-height: none; } a { color: inherit; text-decoration: none; } .check { border: 1px solid var(--grid); border-left: 4px solid currentColor; }
  .panels { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@media print and (prefers-color-scheme: dark) { :root { color-scheme: light; --paper: #ffffff; --card: #ffffff; --ink: #000000; --soft: #444444; --grid: #bbbbbb;
  --yours: #b34a00; --right: #0072b2; --third: #00704f; --fourth: #8c3f6d; --good: #0a6b3d; --bad: #b32400; --wait: #7a5200; } }
`
