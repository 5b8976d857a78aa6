import { field, lineAt, type Node, walk } from './source.ts';

/** Exact in every engine, by the language's own definition. */
const EXACT_MATH = new Set([
  ...['abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'],
  ...['E', 'LN10', 'LN2', 'LOG10E', 'LOG2E', 'PI', 'SQRT1_2', 'SQRT2'],
]);

const BANNED_NAMES = new Set([
  'Date',
  'Intl',
  'Temporal',
  'performance',
  'crypto',
  'setTimeout',
  'queueMicrotask',
]);
const BANNED_METHODS = new Set([
  ...['localeCompare', 'toLocaleString', 'toLocaleUpperCase', 'toLocaleLowerCase'],
  ...['toLocaleDateString', 'toLocaleTimeString'],
]);

const isPropertyName = (node: Node, parent: Node | null): boolean =>
  parent !== null &&
  ((parent.type === 'MemberExpression' && parent['property'] === node && parent['computed'] === false) ||
    (parent.type === 'Property' && parent['key'] === node && parent['computed'] === false) ||
    parent.type.startsWith('TS'));

const memberFault = (node: Node): string | null => {
  const name = field(node['property'], 'name');
  if (typeof name !== 'string') return null;
  if (BANNED_METHODS.has(name)) return name;
  const ofMath = field(node['object'], 'name') === 'Math' && node['computed'] === false;
  return ofMath && !EXACT_MATH.has(name) ? `Math.${name}` : null;
};

const nameFault = (node: Node, parent: Node | null): string | null => {
  const name = node['name'];
  if (typeof name !== 'string' || isPropertyName(node, parent)) return null;
  if (BANNED_NAMES.has(name)) return name;
  const wholeMath = name === 'Math' && !(parent?.type === 'MemberExpression' && parent['computed'] === false);
  return wholeMath ? 'Math as a value' : null;
};

const fault = (node: Node, parent: Node | null): string | null => {
  if (node.type === 'MemberExpression') return memberFault(node);
  if (node.type === 'Identifier') return nameFault(node, parent);
  const power = node.type === 'BinaryExpression' || node.type === 'AssignmentExpression';
  return power && String(node['operator']).startsWith('**') ? '**' : null;
};

/** What in a text of core could differ between two engines, two machines or two moments. */
export const impurities = (file: string, text: string): readonly string[] => {
  const found: string[] = [];
  walk(file, text, (node, parent) => {
    const what = fault(node, parent);
    if (what !== null) found.push(`${file}:${lineAt(text, node.start)} uses ${what}`);
  });
  return found;
};
