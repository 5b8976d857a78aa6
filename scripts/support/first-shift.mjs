/**
 * Where the measured and photographed shift begins, and how its parts are found in the page.
 * `<html data-stage>` is set once the stage port has answered (`ready`, `software` or `unavailable`).
 */
export const firstShift = {
  route: '#/briefing/monday/1',
  begin: '[data-action="begin"]',
  letter: '[data-letter]',
  stageAnswered: 'html[data-stage]',
};
