// How each command is called, for those that say it in one line: with --help, and beside what was wrong.

export const USAGES = {
  test: "usage: npm test -- [step1 | 1.2 | 1.2c] [--watch] [--target steps|solutions|FOLDER] [--reporter=human|json|junit|github-actions] [--lang en|ko]",
  hint: "usage: npm run book -- hint 1.2 [--level N]",
  diff: "usage: npm run book -- diff step1 | 1.2",
  reset: "usage: npm run book -- reset step1 | 1.2",
  status: "usage: npm run book -- status",
  trace: "usage: npm run book -- trace [1.2c] [--perfetto FILE]",
  skeletons: "usage: npm run skeletons -- [--check | --force]",
  start: "usage: npm start -- [--port N] [--open]",
} as const satisfies Readonly<Record<string, string>>

/** The line of a command; undefined for one that says it itself. */
export function usageOf(command: string): string | undefined {
  return Object.entries(USAGES).find(([name]) => name === command)?.[1]
}
