import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const FOCUS = '0 0 0 2px var(--brass)';

const look = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'transparent', color: 'var(--ink)', fontSize: '0.9375rem' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono-font)', lineHeight: '1.6', overscrollBehavior: 'contain' },
  '.cm-content': { padding: '0.75rem 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 0.75rem 0 0.5rem' },
  '.cm-cursor': { borderLeft: '2px solid var(--ink)' },
  '.cm-gutters': { border: '0', backgroundColor: 'transparent', color: '#6b6247' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '2.2rem', padding: '0 0.4rem 0 0.5rem' },
  '.cm-activeLine': { backgroundColor: 'rgb(224 166 63 / 14%)' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--ink)', fontWeight: '700' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: '#f1d9a4 !important',
  },
  '.cm-selectionMatch': { backgroundColor: '#f6e9c8' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: '#dbe9df',
    outline: '1px solid #28714f',
  },
  '.cm-foldPlaceholder': {
    border: '1px solid var(--paper-edge)',
    backgroundColor: 'var(--paper)',
    color: 'var(--ink-soft)',
  },
  // Diagnostics: a mark in the margin and a line below the words; colour alone says nothing.
  '.cm-gutter-lint': { width: '1.5rem' },
  '.cm-gutter-lint .cm-gutterElement': { padding: '0.2rem 0 0 0.35rem' },
  '.cm-lint-marker': { width: '1rem', height: '1rem' },
  '.cm-lint-marker-error': { content: 'none', borderRadius: '3px', backgroundColor: 'var(--vermilion)' },
  '.cm-lint-marker-warning': { content: 'none', borderRadius: '50%', backgroundColor: 'var(--brass)' },
  '.cm-lintRange': { paddingBottom: '1px', backgroundImage: 'none' },
  '.cm-lintRange-error': {
    backgroundColor: '#fbe0da',
    textDecoration: 'underline wavy var(--vermilion)',
    textUnderlineOffset: '0.2em',
  },
  '.cm-lintRange-warning': { textDecoration: 'underline dotted #8a5a00', textUnderlineOffset: '0.2em' },
  '.cm-lintPoint:after': { display: 'none' },
  '.cm-diagnostic': {
    maxWidth: '30rem',
    padding: '0.4rem 0.6rem',
    borderLeft: '5px solid var(--vermilion)',
    fontFamily: 'var(--text-font)',
    whiteSpace: 'pre-line',
  },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--brass)' },
  '.cm-tooltip': {
    border: '2px solid var(--ink)',
    borderRadius: '6px',
    backgroundColor: 'var(--paper)',
    boxShadow: '0 4px 0 rgb(0 0 0 / 35%)',
    color: 'var(--ink)',
  },
  '.cm-tooltip .help': {
    maxWidth: '26rem',
    padding: '0.5rem 0.75rem',
    font: '400 0.9375rem/1.45 var(--text-font)',
  },
  '.help p': { margin: '0' },
  '.help strong': { fontFamily: 'var(--mono-font)' },
  '.help code': { fontFamily: 'var(--mono-font)', overflowWrap: 'anywhere' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { maxHeight: '16rem', fontFamily: 'var(--mono-font)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { minHeight: '1.9rem', padding: '0.2rem 0.6rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--ink)', color: 'var(--paper)' },
  '.cm-completionMatchedText': { fontWeight: '700', textDecoration: 'none' },
  '.cm-completionDetail': {
    color: 'var(--ink-soft)',
    fontStyle: 'normal',
    fontFamily: 'var(--text-font)',
    fontSize: '0.875em',
  },
  'ul li[aria-selected] .cm-completionDetail': { color: 'var(--paper-dark)' },
  '.cm-panels': {
    border: '0',
    backgroundColor: 'var(--paper-dark)',
    color: 'var(--ink)',
    fontFamily: 'var(--text-font)',
  },
  '.cm-panel.cm-search': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0.35rem',
    padding: '0.5rem 2.75rem 0.5rem 0.5rem',
  },
  '.cm-panel.cm-search label': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '0.3rem',
    minHeight: '2rem',
    fontSize: '0.875rem',
  },
  '.cm-panel.cm-search br': { display: 'none' },
  '.cm-panel.cm-search input[type=checkbox]': {
    width: '1.25rem',
    height: '1.25rem',
    margin: '0',
    accentColor: 'var(--ink)',
  },
  '.cm-textfield': {
    minHeight: '2.25rem',
    margin: '0',
    padding: '0.2rem 0.5rem',
    border: '2px solid var(--ink)',
    borderRadius: '5px',
    backgroundColor: 'var(--screen)',
    color: 'var(--ink)',
    font: 'inherit',
    fontSize: '0.9375rem',
  },
  '.cm-button': {
    minHeight: '2.25rem',
    margin: '0',
    padding: '0.2rem 0.7rem',
    border: '1px solid var(--ink)',
    borderRadius: '6px',
    backgroundColor: 'var(--paper)',
    backgroundImage: 'none',
    color: 'var(--ink)',
    font: '600 0.9375rem var(--title-font)',
    cursor: 'pointer',
  },
  '.cm-panel.cm-search [name=close]': {
    top: '0.4rem',
    right: '0.4rem',
    width: '2rem',
    height: '2rem',
    color: 'var(--ink)',
    fontSize: '1.25rem',
    cursor: 'pointer',
  },
  '.cm-button:focus-visible, .cm-textfield:focus-visible, [name=close]:focus-visible': {
    outline: '2px solid var(--ink)',
    outlineOffset: '1px',
    boxShadow: FOCUS,
  },
});

const colours = HighlightStyle.define([
  { tag: tags.definition(tags.propertyName), color: '#0f4a4e', fontWeight: '700' },
  { tag: tags.string, color: '#8a2a1c' },
  { tag: [tags.content, tags.special(tags.string)], color: 'var(--ink)' },
  { tag: tags.lineComment, color: '#5d5640', fontStyle: 'italic' },
  { tag: [tags.separator, tags.squareBracket, tags.brace, tags.punctuation], color: '#5a4a24' },
  { tag: [tags.labelName, tags.typeName], color: '#5b2d82' },
]);

/** The editor on our paper: its colours are the palette's. */
export const paperLook: Extension = [look, syntaxHighlighting(colours)];
