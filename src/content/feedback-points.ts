import type { Point } from '../core/level/words.ts';

/** Texts of the game itself, by their keys in locales/, that teach a point wherever they are shown. */
export const FEEDBACK_POINTS: Readonly<Record<string, readonly Point[]>> = {
  'browser.takenText': ['A1'],
  'browser.yes': ['A3'],
  'browser.no': ['A4'],
  'browser.so': ['A6'],
  'rules.notice.text': ['A3', 'A4'],
  'rules.secrets.text': ['A10'],
  'rules.outgoing.text': ['A14'],
  'clues.contradictsNotice': ['A4'],
  'clues.leakedData.fake': ['A6'],
  'clues.leakedData.genuine': ['A6'],
  'clues.outsideNumber': ['A7'],
  'clues.notInDirectory': ['A7'],
  'clues.nothingAsked': ['A8'],
  'clues.foreignSender': ['A9'],
  'clues.ownDomain': ['A9'],
  'clues.borrowedDomain.plain': ['A9'],
  'clues.borrowedDomain.sealed': ['A9'],
  'clues.lookalikeSeal': ['A9'],
  'clues.secretAsked': ['A10'],
  'clues.foreignLink': ['A11'],
  'clues.redirectedLink': ['A11'],
  'clues.ownLink': ['A11'],
  'call.outcome.hostile.calledBack': ['A7'],
  'call.outcome.hostile.settled': ['A7'],
};
