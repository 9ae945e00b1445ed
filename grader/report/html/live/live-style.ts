/** The style sheet of the page beside the editor, behind that of all pages: one column on a phone, up to three on a wide screen. */
export const LIVE_STYLE = `
body { max-width: 112rem; } footer { margin-top: 1.5rem; }
.live { display: grid; gap: 1.2rem 2.4rem; grid-template-columns: minmax(0, 1fr); grid-template-areas: 'top' 'verdict' 'hints' 'figures' 'course'; align-items: start; }
.top { grid-area: top; } .verdict { grid-area: verdict; } .hints, .live > [data-part='hints'] { grid-area: hints; }
.live > [data-part='figures'] { grid-area: figures; } .course { grid-area: course; }
@media (min-width: 60rem) { .live { grid-template-columns: minmax(0, 1fr) 16rem; grid-template-rows: auto auto auto 1fr;
  grid-template-areas: 'top top' 'verdict course' 'hints course' 'figures course'; } }
@media (min-width: 88rem) { .live { grid-template-columns: minmax(0, 5fr) minmax(0, 7fr) 15rem; grid-template-rows: auto auto 1fr;
  grid-template-areas: 'top top top' 'verdict figures course' 'hints figures course'; } }
.top { display: flex; flex-wrap: wrap; gap: .2rem 1.5rem; align-items: center; border-bottom: 2px solid var(--grid); padding-bottom: .6rem; }
.top h1 { font-size: 1.25rem; margin: 0; } .points-so-far { display: flex; flex-wrap: wrap; gap: .2rem 1rem; align-items: center; flex: 1 1 22rem; }
.points-so-far progress { width: 12rem; } .top p { margin: 0; } #lost { flex: 1 0 100%; } #lost:not(:empty) { color: var(--bad); font-weight: 600; }
.verdict .exercise { margin: 0; padding: 0; border: 0; } [aria-busy='true'] { opacity: .55; }
.printed { margin: 1rem 0; } .printed pre { max-height: 24rem; overflow: auto; padding: .5rem .8rem; background: var(--card); border-radius: 4px; }
.figure:first-of-type { margin-top: .6rem; }
.pair { display: grid; gap: 1.2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); margin-top: .8rem; }
.course ol { list-style: none; margin: .4rem 0 0; padding: 0; } .course h2 { font-size: 1.05rem; }
.course li { display: grid; grid-template-columns: 1.3rem minmax(0, 1fr) max-content; align-items: baseline; gap: .2rem; padding: 0 .4rem; border-radius: 4px; }
.course li[aria-current] { background: var(--card); outline: 1px solid var(--grid); }
button { font: inherit; color: var(--right); background: none; border: 0; padding: .22rem .1rem; text-align: left; cursor: pointer; overflow-wrap: anywhere; }
button:hover { text-decoration: underline; } button:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--right); outline-offset: 2px; border-radius: 3px; }
button.main { border: 1px solid var(--right); border-radius: 6px; padding: .4rem .9rem; margin-top: .6rem; }
.next { margin: 1.2rem 0; padding: .8rem 1rem; background: var(--card); border-left: 4px solid var(--good); border-radius: 4px; }
.next button { font-size: 1.1rem; font-weight: 600; } .hint { white-space: pre-wrap; }
.closing code { display: inline-block; max-width: 100%; overflow-x: auto; white-space: nowrap; vertical-align: bottom; } .hints h3 { margin-top: .9rem; color: var(--soft); font-size: .95rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.gone .live > *:not(.top) { opacity: .55; }
`
