import next from 'eslint-config-next/core-web-vitals'
import nextTypescript from 'eslint-config-next/typescript'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const clientParts = ['next/link', 'next/image', 'next/script', 'next/dynamic', 'next/form']

/** Where React is. Nothing that its rules are about stands elsewhere, and they look at every line. */
const withReact = ['app/**', 'components/**', '**/*.tsx']

export default defineConfig([
  globalIgnores([
    '.next/**',
    '.live/**',
    '.bench/**',
    'out/**',
    '.out/**',
    'coverage/**',
    'test-results/**',
    'next-env.d.ts',
  ]),
  ...next.map((part) => (part.rules === undefined ? part : { ...part, files: withReact })),
  ...nextTypescript,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // To take some keys off a value, they are named before the rest of it.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['lib/**/*.ts'],
    rules: {
      '@typescript-eslint/explicit-function-return-type': ['error', { allowExpressions: true }],
    },
  },
  {
    rules: {
      'no-control-regex': 'error',
      // Pictures are sized and encoded by the build; pages are plain links without a router.
      '@next/next/no-img-element': 'off',
      '@next/next/no-html-link-for-pages': 'off',
      // It takes `<script type="module" src>` for a synchronous one.
      '@next/next/no-sync-scripts': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "ExpressionStatement[directive='use client']",
          message: 'No client components',
        },
      ],
      'no-restricted-imports': ['error', { paths: clientParts }],
    },
  },
  // What others would write, for the benchmarks to compare with.
  { files: ['tests/bench/peers/**'], rules: { 'no-restricted-imports': 'off' } },
])
