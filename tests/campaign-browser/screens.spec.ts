/** Every screen in English, rare ones in French too: axe, reflow, text spacing and a walk by Tab. The rest is a part of npm test. */
import { isRare, walkScreens } from '../browser/support/screens.ts';

walkScreens('en');
walkScreens('fr', isRare);
