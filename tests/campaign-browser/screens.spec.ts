/** Every screen in English: axe, reflow, text spacing and a walk by Tab. French is a part of npm test. */
import { walkScreens } from '../browser/support/screens.ts';

walkScreens('en');
