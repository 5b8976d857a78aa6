import type { Screen } from '../../app/screen.ts';
import { lazy } from '../common/lazy.tsx';
import { TitleScreen } from './title-screen.tsx';

const BriefingScreen = lazy(() => import('./briefing-screen.tsx').then((module) => module.BriefingScreen));
const CertificateScreen = lazy(() =>
  import('../certificate/certificate-screen.tsx').then((module) => module.CertificateScreen),
);
const BrowserScreen = lazy(() => import('./browser-screen.tsx').then((module) => module.BrowserScreen));
const CreditsScreen = lazy(() => import('./credits-screen.tsx').then((module) => module.CreditsScreen));
const DebriefScreen = lazy(() =>
  import('../debrief/debrief-screen.tsx').then((module) => module.DebriefScreen),
);
const DeskScreen = lazy(() => import('../desk/desk-screen.tsx').then((module) => module.DeskScreen));
const GuideScreen = lazy(() => import('../guide/guide-screen.tsx').then((module) => module.GuideScreen));
const PracticeScreen = lazy(() =>
  import('../practice/practice-screen.tsx').then((module) => module.PracticeScreen),
);
const ProfileScreen = lazy(() => import('./profile-screen.tsx').then((module) => module.ProfileScreen));
const ProgressScreen = lazy(() =>
  import('../scores/progress-screen.tsx').then((module) => module.ProgressScreen),
);
const HallScreen = lazy(() => import('../scores/hall-screen.tsx').then((module) => module.HallScreen));
const CompareScreen = lazy(() =>
  import('../scores/compare-screen.tsx').then((module) => module.CompareScreen),
);
const ResultsScreen = lazy(() =>
  import('../scores/results-screen.tsx').then((module) => module.ResultsScreen),
);
const SettingsScreen = lazy(() => import('./settings-screen.tsx').then((module) => module.SettingsScreen));
const ShiftsScreen = lazy(() => import('./shifts-screen.tsx').then((module) => module.ShiftsScreen));
const StoredScreen = lazy(() => import('./stored-screen.tsx').then((module) => module.StoredScreen));
const TodayScreen = lazy(() => import('../today/today-screen.tsx').then((module) => module.TodayScreen));
const WorkshopScreen = lazy(() =>
  import('../workshop/workshop-screen.tsx').then((module) => module.WorkshopScreen),
);

type Props = { readonly screen: Screen; readonly version: string };

/** The screen at the address. The desk brings its own `main`. */
export function ScreenView(props: Props) {
  if (props.screen.name === 'desk') return <DeskScreen />;
  return (
    <main class="content" id="content" tabIndex={-1}>
      <Inner {...props} />
    </main>
  );
}

function Inner({ screen, version }: Props) {
  switch (screen.name) {
    case 'title':
    case 'desk':
      return <TitleScreen />;
    case 'profile':
      return <ProfileScreen />;
    case 'shifts':
      return <ShiftsScreen />;
    case 'briefing':
      return <BriefingScreen level={screen.level} seed={screen.seed} />;
    case 'debrief':
      return <DebriefScreen result={screen.result} />;
    case 'guide':
      return <GuideScreen page={screen.page} />;
    case 'practice':
      return <PracticeScreen />;
    case 'today':
      return <TodayScreen day={screen.day} />;
    case 'certificate':
      return <CertificateScreen result={screen.result} />;
    case 'workshop':
      return <WorkshopScreen level={screen.level} />;
    case 'results':
      return <ResultsScreen />;
    case 'progress':
      return <ProgressScreen />;
    case 'hall':
      return <HallScreen />;
    case 'compare':
      return <CompareScreen first={screen.first} second={screen.second} />;
    case 'settings':
      return <SettingsScreen />;
    case 'stored':
      return <StoredScreen />;
    case 'browser':
      return <BrowserScreen />;
    case 'credits':
      return <CreditsScreen version={version} />;
  }
}
