/** The look of the exported page: the game's paper and ink (src/panes/styles/tokens.css), without its fonts. */
export const BOARD_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #143f42; color: #1c2230; font: 1.05rem/1.5 system-ui, sans-serif; }
header, main, footer { max-width: 64rem; margin: 0 auto; padding: 1rem clamp(1rem, 4vw, 2.5rem); }
header, footer { color: #f7efdd; }
main { background: #f7efdd; border-radius: 10px; padding-block: 1.5rem; }
.mark { margin: 0; color: #e0a63f; font-weight: 700; letter-spacing: 0.12em; text-transform: uppercase; }
h1 { margin: 0; font-size: clamp(1.8rem, 5vw, 3rem); line-height: 1.15; }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.5rem; }
h3 { margin: 1.5rem 0 0.5rem; font-size: 1.1rem; }
.note { color: #e0a63f; }
table { width: 100%; min-width: 26rem; border-collapse: collapse; }
th, td { padding: 0.55rem 0.75rem; text-align: start; vertical-align: baseline; border-bottom: 1px solid #d8c79f; }
bdi { overflow-wrap: break-word; }
.scroll { overflow-x: auto; }
thead th { border-bottom: 2px solid #7a452c; color: #4a4638; font-size: 0.9rem; white-space: nowrap; }
tbody th { font-weight: 600; }
.rank { width: 4rem; font-weight: 700; font-variant-numeric: tabular-nums; }
.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
.players { font-size: 1.15rem; min-width: 42rem; }
.top .rank { color: #93261a; font-size: 1.3em; }
.top-1 { background: #ebdfc4; }
ol { padding-inline-start: 1.5rem; columns: 2 20rem; }
li { break-inside: avoid; margin-bottom: 0.5rem; }
small { color: #4a4638; font-size: 0.95rem; }
footer { font-size: 0.95rem; }
@media print { body, main { background: none; } header, footer, .mark, .note { color: #1c2230; } }
`;
