// Where one program parts from another (parting.ts): a run that comes to no place of these is the same run in both.

import fc from "fast-check"
import { expect, test } from "vitest"
import { EVERYWHERE, marked, parting } from "./parting.ts"

/** The code at each place. */
function places(source: string, other: string): string[] | typeof EVERYWHERE {
  const found = parting(source, other)
  if (found === EVERYWHERE) return found
  return found.map(({ kind, start }) => `${kind} ${source.slice(start).trim().split("\n", 1)[0]}`)
}

const inF = (body: string) => `function f(x) {\n${body}\n}`

test.each([
  ["the same", "a();", "a(); // too", []],
  ["another statement", "a();\nb();\nc();", "a();\nd();\nc();", ["before b();"]],
  ["one more", "a();\nb();", "a();\nd();\nb();", ["before b();"]],
  ["one more at the end", "a();\nb();", "a();\nb();\nd();", ["before }"]],
  ["one less", "a();\nb();\nc();", "a();\nc();", ["before b();"]],
  ["in a branch", "if (x) {\na();\n} else {\nb();\n}", "if (x) {\na();\n} else {\nc();\n}", ["before b();"]],
  ["in a branch without braces", "if (x) a();\nb();", "if (x) c();\nb();", ["statement a();"]],
  ["a new else", "if (x) a();\nb();", "if (x) a();\nelse c();\nb();", ["else b();"]],
  ["a condition", "a();\nif (x) b();", "a();\nif (!x) b();", ["before if (x) b();"]],
  ["in a closure", "a();\non(() => b(1));", "a();\non(() => b(2));", ["expression b(1));"]],
  ["an operand", "a();\nreturn x ? b() : c();", "a();\nreturn x ? b() : d();", ["expression c();"]],
  ["in a loop", "for (const y of x) {\na();\nb();\n}", "for (const y of x) {\na();\n}", ["before b();"]],
  ["in a handler", "try {\na();\n} catch {\nb();\n}", "try {\na();\n} catch {\nc();\n}", ["before b();"]],
  ["another handler", "try {\na();\n} catch {\nb();\n}", "try {\na();\n} finally {\nb();\n}", ["before try {"]],
  ["a new name", "a();\nb(y);", "a();\nconst z = 1;\nb(y + z);", ["before b(y);"]],
  ["a name that was another's", "a(y);\nb();", "a(y);\nconst y = 1;\nb();", ["before a(y);"]],
  ["a function that is there before", "a();\nfunction g(y = 1) {\n}", "a();\nfunction g(y = 2) {\n}", ["before a();"]],
  ["a raw text", "a(String.raw`\\x41`);\nb();", "a(String.raw`A`);\nb();", ["before a(String.raw`\\x41`);"]],
  ["a case", "switch (x) {\ncase 1:\na();\n}", "switch (x) {\ncase 1:\nb();\n}", ["before a();"]],
])("%s", (_, source, other, expected) => {
  expect(places(inF(source), inF(other))).toEqual(expected)
})

test.each([
  ["a statement of the file", "a();", "b();", EVERYWHERE],
  ["a value", "const a = 1;\nfunction f() {\nreturn a;\n}", "const a = 2;\nfunction f() {\nreturn a;\n}", EVERYWHERE],
  ["a new value", inF("a();"), `let b = 1;\n${inF("b++;")}`, ["before a();"]],
  ["a new value for others", `${inF("a();")}\nb();`, `let b = 1;\n${inF("b++;")}\nb();`, EVERYWHERE],
  ["a new function", inF("a();"), `${inF("g();")}\nfunction g() {\n}`, ["before a();"]],
  ["an imported name", `import { a } from "#sys";\n${inF("a();")}`, inF("x();"), ["before a();"]],
  ["an imported module", `import { a } from "./a.ts";\n${inF("a();")}`, inF("x();"), EVERYWHERE],
  ["a function less", `${inF("a();")}\nfunction g() {\n}`, inF("b();"), ["before a();"]],
  ["an export less", `${inF("a();")}\nexport function g() {\n}`, inF("b();"), EVERYWHERE],
  ["parameters", "function f(x) {\na();\n}", "function f(y) {\na();\n}", ["before a();"]],
  ["a default", "function f(x = 1) {\na();\n}", "function f(x = 2) {\na();\n}", EVERYWHERE],
])("in a file: %s", (_, source, other, expected) => {
  expect(places(source, other)).toEqual(expected)
})

/** Two programs, the same but for some places. */
type Pair = readonly [string, string]

const both = (text: string): Pair => [text, text]
/** A text with pairs in it. */
const made = (parts: TemplateStringsArray, ...pairs: readonly Pair[]): Pair => [
  String.raw({ raw: parts }, ...pairs.map(([a]) => a)),
  String.raw({ raw: parts }, ...pairs.map(([, b]) => b)),
]

const { list } = fc.letrec<{ value: Pair; one: Pair; same: Pair; list: Pair }>((tie) => {
  const name = fc.constantFrom("a", "b", "c", "x")
  const leaf = fc.oneof(name, fc.integer({ min: 0, max: 3 }).map(String)).map(both)
  const value: fc.Arbitrary<Pair> = fc.oneof(
    { weight: 6, arbitrary: leaf },
    { weight: 1, arbitrary: fc.tuple(leaf, leaf).map(([[a], [b]]): Pair => [a, b]) },
    { weight: 2, arbitrary: fc.tuple(leaf, leaf).map(([a, b]) => made`log(+${a} + +${b})`) },
    {
      weight: 1,
      arbitrary: fc.tuple(leaf, tie("value"), tie("value")).map(([a, b, c]) => made`(${a} % 2 ? ${b} : ${c})`),
    },
    { weight: 1, arbitrary: fc.tuple(leaf, tie("value")).map(([a, b]) => made`(${a} % 2 && ${b})`) },
    { weight: 1, arbitrary: tie("value").map((a) => made`(() => ${a})()`) },
  )
  const same: fc.Arbitrary<Pair> = fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("value").map((a) => made`log(${a});`),
    fc.tuple(name, tie("value")).map(([to, a]) => made`${both(to)} = ${a};`),
    fc.tuple(name, tie("value")).map(([to, a]) => made`const ${both(to)} = ${a};`),
    fc.tuple(name, tie("list")).map(([to, a]) => made`function ${both(to)}() { ${a} }`),
    tie("value").map((a) => made`return ${a};`),
    fc.tuple(tie("value"), tie("one")).map(([a, b]) => made`if (${a} % 2) ${b}`),
    fc.tuple(tie("value"), tie("list"), tie("list")).map(([a, b, c]) => made`if (${a} % 2) { ${b} } else { ${c} }`),
    fc.tuple(tie("value"), tie("list")).map(([a, b]) => made`for (let i = ${a}; fuel() && i < 3; i++) { ${b} }`),
    fc.tuple(tie("list"), tie("list")).map(([a, b]) => made`try { ${a} } catch { ${b} }`),
    fc.tuple(tie("list"), tie("list")).map(([a, b]) => made`try { ${a} } finally { ${b} }`),
    fc
      .tuple(tie("value"), tie("list"), tie("list"))
      .map(([a, b, c]) => made`switch (${a}) { case 1: ${b} case 2: ${c} break; default: log(9); }`),
    tie("list").map((a) => made`{ ${a} }`),
    tie("value").map((a) => made`throw new Error("no " + +${a});`),
    name.map((called) => both(`typeof ${called} === "function" && fuel() && ${called}();`)),
  )
  const one = fc.oneof(
    { weight: 9, arbitrary: tie("same") },
    {
      weight: 1,
      arbitrary: fc.tuple(tie("same"), tie("same")).map(([[a], [, b]]): Pair => [a, b]),
    },
  )
  const more = fc.oneof(
    { weight: 9, arbitrary: tie("one") },
    {
      weight: 1,
      arbitrary: fc.tuple(tie("same"), fc.boolean()).map(([[a], gone]): Pair => (gone ? [a, ""] : ["", a])),
    },
  )
  return {
    value,
    same,
    one,
    list: fc
      .array(more, { maxLength: 4 })
      .map((pairs) => [pairs.map(([a]) => a).join("\n"), pairs.map(([, b]) => b).join("\n")] as const),
  }
})

type Program = (...given: readonly unknown[]) => (x: number) => unknown

/** @throws SyntaxError */
function compiled(code: string): Program {
  return new Function("log", "fuel", "reached", `"use strict"; ${code}; return f`) as Program
}

/** What a program does, and how it ends. */
function run(program: Program): { did: string; came: boolean } {
  const did: unknown[] = []
  let left = 40
  let came = false
  // The text of a function tells of the marks in it.
  const log = (value: unknown) => {
    did.push(typeof value === "function" ? "function" : value)
    return 1
  }
  const fuel = () => left-- > 0
  const reached = () => {
    came = true
  }
  try {
    const f = program(log, fuel, reached)
    for (const x of [0, 1]) log(f(x))
  } catch (error) {
    did.push(String(error))
  }
  return { did: did.join(), came }
}

test("a run that comes to no place is the same in both programs", () => {
  let told = 0
  const program = (outside: string, inside: string) => `let a = 1, b = 2, c = 3;\n${outside}\n${inF(inside)}`
  fc.assert(
    fc.property(list, list, fc.boolean(), (around, [a, b], alike) => {
      let source: string
      let other: string
      let second: Program
      let found: ReturnType<typeof parting>
      try {
        source = program(around[0], a)
        other = program(around[alike ? 0 : 1], b)
        compiled(source)
        second = compiled(other)
        found = parting(source, other)
      } catch {
        return // no program: a name that is declared twice, a `return` outside of a function
      }
      if (found === EVERYWHERE) return
      const first = run(compiled(marked(source, found, () => "reached()")))
      if (first.came) return
      if (found.length > 0) told++
      expect(run(second).did).toBe(first.did)
    }),
    { seed: 20_260_401, numRuns: 1000 },
  )
  expect(told).toBeGreaterThan(50)
})
