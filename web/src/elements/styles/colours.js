import { scheme, themed } from './themes.js';

export const light = Object.freeze({
  background: '#ffffff',
  soft: '#f8f8f6',
  line: '#e4e3e9',
  slot: '#e2e1e8',
  text: '#1b1c26',
  quiet: '#5a5c6b',
  faint: '#6c6e7c',
  accent: '#4a3fb0',
  'on-accent': '#ffffff',
  tint: '#f1eef9',
  positive: '#1f6fb5',
  negative: '#d9722a',
  violet: '#7a4fb5',
  'positive-text': '#1b629f',
  'negative-text': '#a84d0e',
});

export const dark = Object.freeze({
  background: '#1c1e27',
  soft: '#13151c',
  line: '#30323e',
  slot: '#343644',
  text: '#eeeef4',
  quiet: '#a9abba',
  faint: '#9294a4',
  accent: '#a99bf5',
  'on-accent': '#15161d',
  tint: '#282438',
  positive: '#63a9e6',
  negative: '#f09a5a',
  violet: '#b899ea',
  'positive-text': '#7dbaf0',
  'negative-text': '#f4a96f',
});

/** High contrast: every text at least 7 to 1, every line and mark at least 4.5 to 1. */
export const clearLight = Object.freeze({
  background: '#ffffff',
  soft: '#ffffff',
  line: '#6a6b78',
  slot: '#8c8d9a',
  text: '#000000',
  quiet: '#23242f',
  faint: '#33343f',
  accent: '#30268c',
  'on-accent': '#ffffff',
  tint: '#e9e5ff',
  positive: '#0b4a85',
  negative: '#9a4300',
  violet: '#5a2d97',
  'positive-text': '#0b4a85',
  'negative-text': '#8a3a00',
});

export const clearDark = Object.freeze({
  background: '#000000',
  soft: '#000000',
  line: '#9a9bab',
  slot: '#6d6e7c',
  text: '#ffffff',
  quiet: '#e4e4ee',
  faint: '#cfcfdb',
  accent: '#cabfff',
  'on-accent': '#000000',
  tint: '#2c2560',
  positive: '#8cc6ff',
  negative: '#ffb27d',
  violet: '#d6bfff',
  'positive-text': '#a5d3ff',
  'negative-text': '#ffc59c',
});

export const palettes = Object.freeze({ light, dark, clearLight, clearDark });

/** Colours are custom properties --rnn-*, which a host page may set. */
export const colours = [themed(palettes), scheme];
