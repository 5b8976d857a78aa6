/** Closed lists of the level format. A list here is the only place where a name is added. */
export const POINTS = [
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
  'A6',
  'A7',
  'A8',
  'A9',
  'A10',
  'A11',
  'A12',
  'A13',
  'A14',
  'A15',
] as const;
export type Point = (typeof POINTS)[number];

/** Where a level stands: a day of the week, the express shift, the post that is the same for everyone today, or practice. */
export const SHELVES = ['week', 'express', 'today', 'practice'] as const;
export type Shelf = (typeof SHELVES)[number];

export const RULES = [
  'domain',
  'secrets',
  'notice',
  'site',
  'day',
  'knowledge',
  'house',
  'seal',
  'directory',
  'outgoing',
] as const;
export type Rule = (typeof RULES)[number];

export const TOOLS = ['loupe', 'headers', 'site', 'directory'] as const;
export type Tool = (typeof TOOLS)[number];

/** What a clue can be seen with: by sight alone, by touching a link, with a tool, or on Your day. */
export const SEEN_WITH = ['sight', 'target', 'day', ...TOOLS] as const;
export type SeenWith = (typeof SEEN_WITH)[number];

export const STRENGTHS = ['decisive', 'supporting', 'neutral', 'confirming'] as const;
export type Strength = (typeof STRENGTHS)[number];

export const SECTIONS = ['purchases', 'invoices', 'usage', 'invitations', 'signIns', 'notices'] as const;
export type Section = (typeof SECTIONS)[number];

/** What the thief has from the leak, in the order of the card. */
export const LEAKS = ['name', 'email', 'city', 'system', 'browser', 'orgId', 'userId'] as const;
export type Leak = (typeof LEAKS)[number];

/** What a fake letter may be after: a line of the thief's card if it is trusted. */
export const LOOT = [
  'password',
  'apiKey',
  'code',
  'payment',
  'remoteAccess',
  'directLine',
  'manager',
  'supplier',
  'access',
  'documents',
] as const;
export type Loot = (typeof LOOT)[number];

export const ATTACHMENT_KINDS = ['pdf', 'doc', 'sheet', 'archive', 'html', 'calendar'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** Roles of a company's directory that letters may name. */
export const ROLES = ['it', 'manager', 'accounts', 'people', 'colleague', 'director'] as const;
export type Role = (typeof ROLES)[number];

/** Keyboards on which neighbouring keys are hit. */
export const KEYBOARDS = ['azerty', 'qwerty', 'qwertz'] as const;
export type Keyboard = (typeof KEYBOARDS)[number];

export const GENDERS = ['f', 'm', 'n'] as const;
export type Gender = (typeof GENDERS)[number];

/** The 23 cues of the NIST Phish Scale (TN 2276), those that a text alone can carry. */
export const CUES = [
  'spelling',
  'inconsistency',
  'attachment',
  'senderAddress',
  'urlHyperlinking',
  'domainSpoofing',
  'noBranding',
  'unprofessional',
  'legalLanguage',
  'distractingDetail',
  'sensitiveInformation',
  'urgency',
  'threat',
  'genericGreeting',
  'noSignerDetails',
  'humanitarian',
  'tooGood',
  'youAreSpecial',
  'limitedTime',
  'mimicsWork',
  'posesAsColleague',
  'securityIndicators',
  'imitatedLogo',
] as const;
export type Cue = (typeof CUES)[number];

/** What a caller is doing on a line. */
export const LEVERS = ['hurry', 'authority', 'knowledge', 'favour', 'fear', 'flattery', 'jargon'] as const;
export type Lever = (typeof LEVERS)[number];

/** Why a caller says that he rings (facts.md §5), and the occasions of genuine callers. */
export const PRETEXTS = [
  'securityDesk',
  'supplierSupport',
  'refund',
  'authority',
  'voicemail',
  'callbackNumber',
  'executive',
  'clonedVoice',
  'colleague',
  'survey',
  'twoStep',
  'itDesk',
  'building',
  'customer',
  'bank',
] as const;
export type Pretext = (typeof PRETEXTS)[number];

/** How the words of a call may end; hanging up and calling back end it from outside. */
export const CALL_ENDS = ['leaked', 'parted', 'helped', 'refused', 'settled'] as const;
export type CallEnd = (typeof CALL_ENDS)[number];

export const VOICES = ['low', 'middle', 'high', 'soft', 'brisk'] as const;
export type Voice = (typeof VOICES)[number];

/** The number on the telephone's display. It proves nothing: `directory` may be forged. */
export const SHOWN_NUMBERS = ['withheld', 'directory', 'outside'] as const;
export type ShownNumber = (typeof SHOWN_NUMBERS)[number];

export const HAIR = ['short', 'long', 'bun', 'curly', 'bald'] as const;
export const WEAR = ['headset', 'glasses', 'scarf', 'cap', 'tie', 'none'] as const;

export const CLOCKS = ['on', 'slow', 'off'] as const;
export type ClockMode = (typeof CLOCKS)[number];
