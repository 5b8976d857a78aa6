/** What the facts contradict. A sentence that makes the claim is a fault; one that denies it, or asks, is not. */
type Claim = {
  readonly name: string;
  readonly says: readonly RegExp[];
  /** Words anywhere in the sentence that turn it against the claim. */
  readonly denied?: RegExp;
};

const OPENAI = String.raw`(?:openai|chatgpt|\{brand\}|\{chat\})`;
const SECRET_EN = `(?:api )?(?:keys?|passwords?|tokens?|codes?)`;
const SECRET_FR = `(?:clés?|mots? de passe|jetons?|codes?)`;
const CHANGE_EN = String.raw`(?:chang|rotat|renew|replac|reset|revok)\w*`;
const CHANGE_FR = String.raw`(?:chang|renouvel|remplac|réinitialis|révoqu)\w*`;
const CAUSE_EN = String.raw`(?:because|due to|after|since|following|owing to)\b[^.!?]*\b(?:leak|breach|incident|theft|mixpanel|\{analytics\})`;
const CAUSE_FR = String.raw`(?:à cause|en raison|suite à|après|depuis|du fait)(?![\wé])[^.!?]*(?:fuite|incident|vol|mixpanel|\{analytics\})`;
const RIGHT_PLACE_EN = `(?:official|right|correct|genuine|known|real) (?:domain|address|sender|site)`;
const RIGHT_PLACE_FR = String.raw`(?:(?:domaine|adresse|site|expéditeur)s? (?:officiel|exact|connu|authentique)\w*|(?:bon|bonne|vrai|vraie) (?:domaine|adresse|site))`;
const SAFE_EN = `(?:safe|secure|harmless|trustworthy|can be trusted|genuine|nothing to fear|no risk)`;
const SAFE_FR = String.raw`(?:sûre?s?|sans danger|sans risque|fiables?|digne de confiance|faire confiance|authentiques?|rien à craindre|en sécurité)(?![\wé])`;

const any = (...parts: readonly string[]): readonly RegExp[] => parts.map((part) => new RegExp(part, 'giu'));

export const FORBIDDEN: readonly Claim[] = [
  {
    name: 'OpenAI was hacked',
    says: any(
      String.raw`${OPENAI}[^.!?:;,]{0,40}\b(?:was|were|has been|have been|got)\b[^.!?:;,]{0,20}\b(?:hacked|breached|broken into|compromised|attacked)`,
      String.raw`\b(?:hack|hacking|breach|attack)\b (?:of|at|on|against) ${OPENAI}`,
      String.raw`\b(?:hacked|breached|broke into|attacked|compromised) ${OPENAI}`,
      String.raw`${OPENAI}[^.!?:;,]{0,20}\b(?:lost|leaked)\b`,
      `${OPENAI}[^.!?:;,]{0,40}(?:a été|ont été|s['’]est fait|s['’]est vu)[^.!?:;,]{0,20}(?:pirat|hack|compromis|attaqu|infiltr|cambriol)`,
      `(?:piratage|hack|intrusion|attaque) (?:d['’]|de |chez |contre )${OPENAI}`,
      `(?:pirat(?:é|er)|attaqu(?:é|er)|infiltr(?:é|er)) ${OPENAI}`,
      `${OPENAI}[^.!?:;,]{0,20}(?:a perdu|a laissé fuir|a divulgué)`,
    ),
  },
  {
    name: 'change your key or password because of the leak',
    says: any(
      String.raw`\b${CHANGE_EN}\b[^.!?]{0,60}\b${SECRET_EN}\b[^.!?]*\b${CAUSE_EN}`,
      String.raw`\b${CAUSE_EN}[^.!?]*\b${CHANGE_EN}\b[^.!?]{0,60}\b${SECRET_EN}\b`,
      String.raw`\b${CAUSE_EN}[^.!?]*\b${SECRET_EN}\b[^.!?]{0,40}\b${CHANGE_EN}`,
      `${CHANGE_FR}[^.!?]{0,60}${SECRET_FR}[^.!?]*${CAUSE_FR}`,
      `${CAUSE_FR}[^.!?]*${CHANGE_FR}[^.!?]{0,60}${SECRET_FR}`,
      `${CAUSE_FR}[^.!?]*${SECRET_FR}[^.!?]{0,40}${CHANGE_FR}`,
    ),
    denied: /contradict|contredi|\bfake|\bfalse|faux|fausse/i,
  },
  {
    name: 'an official domain means safe',
    says: any(
      String.raw`\b${RIGHT_PLACE_EN}s?\b[^.!?]{0,40}\b(?:means?|is|are|proves?|shows?|guarantees?|so)\b[^.!?]{0,40}\b${SAFE_EN}\b`,
      String.raw`\b${SAFE_EN}\b[^.!?]{0,40}\b(?:if|because|when|since|as)\b[^.!?]{0,40}\b${RIGHT_PLACE_EN}\b`,
      String.raw`\btrust\b[^.!?]{0,40}\b${RIGHT_PLACE_EN}`,
      `${RIGHT_PLACE_FR}[^.!?]{0,40}(?:veut dire|signifie|prouve|montre|garantit|suffit|est|donc)[^.!?]{0,40}${SAFE_FR}`,
      `${SAFE_FR}[^.!?]{0,40}(?:si|car|puisque|quand|parce que|dès que)[^.!?]{0,40}${RIGHT_PLACE_FR}`,
    ),
    denied: /contradict|contredi/i,
  },
  {
    name: 'an SPF failure is a forgery',
    says: any(
      String.raw`\bSPF\b[^.!?;]{0,30}\bfail\w*[^.!?;]{0,40}\b(?:forge\w*|fake|false|fraud\w*|impost\w*)`,
      String.raw`\bfail\w* SPF\b[^.!?;]{0,40}\b(?:forge\w*|fake|false|fraud\w*|impost\w*)`,
      String.raw`\bSPF\b[^.!?;]{0,30}(?:éch[ouec]\w*|rate)[^.!?;]{0,40}(?:falsifi|faux|fausse|fraud|contrefa|usurp|imposture)`,
      String.raw`éch[ouec]\w* (?:de |du |au )?SPF\b[^.!?;]{0,40}(?:falsifi|faux|fausse|fraud|contrefa|usurp|imposture)`,
    ),
  },
  {
    name: 'this score means that you are safe',
    says: any(
      String.raw`\b(?:score|scores|medals?|results?|points|certificate|badge)\b[^.!?]{0,40}\b(?:means?|proves?|shows?|says?|guarantees?|certif\w+|makes?)\b[^.!?]{0,40}\b(?:safe|secure|protected|immune|cannot be fooled)\b`,
      String.raw`\b(?:nobody|no one|nothing) can fool you\b`,
      `(?:score|note|médaille|résultat|points|certificat|attestation)s?[^.!?]{0,40}(?:veut dire|signifie|prouve|montre|garantit|certifie|atteste|dit)[^.!?]{0,40}(?:en sécurité|à l['’]abri|protégé|hors de danger|sans risque|ne risque)`,
      `(?:plus personne|personne) ne (?:peut|pourra) vous tromper`,
    ),
  },
];

const DENIAL =
  /\b(?:not|no|never|nobody|none|nothing|neither|nor|without|false|wrong|cannot)\b|n['’]t\b|(?<![\wéèà])(?:ne|pas|jamais|ni|aucune?|rien|personne|sans|faux)(?![\wéèà])|(?<![\wéèà])n['’]/iu;

/** How far before a claim a denial still speaks of it, in characters. */
const REACH = 30;

/** Names of the forbidden claims that a text makes. */
export function claimsIn(text: string): readonly string[] {
  const sentences = text.split(/(?<=[.!?])\s+/);
  return FORBIDDEN.filter((claim) => sentences.some((sentence) => makes(claim, sentence))).map(
    ({ name }) => name,
  );
}

function makes({ says, denied }: Claim, sentence: string): boolean {
  if (sentence.trimEnd().endsWith('?') || denied?.test(sentence)) return false;
  return says.some((pattern) =>
    [...sentence.matchAll(pattern)].some((match) => {
      const before = sentence.slice(Math.max(0, match.index - REACH), match.index);
      return !DENIAL.test(before) && !DENIAL.test(withoutPatternsOwn(match[0]));
    }),
  );
}

/** Words of a claim itself that look like denials ("no risk", "nobody can fool you"). */
function withoutPatternsOwn(match: string): string {
  return match.replace(
    /no risk|nothing to fear|(?:nobody|no one|nothing) can fool|cannot be fooled|sans (?:danger|risque)|rien à craindre|(?:plus )?personne ne|ne risque|\bfalse\b|\bfaux\b/giu,
    '',
  );
}
