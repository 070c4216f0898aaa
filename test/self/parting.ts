// Where a program parts from another: the places of the first of which one is run before anything of the second is
// different. A run that comes to none of them is the same run in both, whatever else the second one says.
//
// The two are compared as syntax trees, so comments, types and layout are no difference. Each difference is given to
// the innermost statement, branch or function in which it is: what stands there is not looked at before one comes there.
// Wherever that cannot be said, it is given to what is around it, and at last to the beginning: EVERYWHERE.

import { transform } from "esbuild"
import { parseAst } from "vitest/node"

/** A place of a source in JavaScript. */
export interface Place {
  /** Before a statement in a list or at the end of it; a statement or an expression by itself; an `else` that is not there. */
  readonly kind: "before" | "statement" | "expression" | "else"
  readonly start: number
  readonly end: number
}

/** It may part at once. */
export const EVERYWHERE = "everywhere"

export type Parting = readonly Place[] | typeof EVERYWHERE

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** No place can be named: it differs as soon as it is come to. */
const HERE = undefined

/** TypeScript without types and comments, as both sources are compared. */
export async function plain(source: string): Promise<string> {
  return (await transform(source, { loader: "ts", target: "node20", charset: "utf8" })).code
}

/** Where `other` parts from `source`; both plain JavaScript. */
export function parting(source: string, other: string): Parting {
  const [a, b] = [source, other].map((text) => parseAst(text) as unknown as Node)
  if (a === undefined || b === undefined) return EVERYWHERE
  return inProgram(statements(a), statements(b)) ?? EVERYWHERE
}

/** The source with a call at each place: `mark(0)` at the first of them, and so on. */
export function marked(source: string, places: readonly Place[], mark: (nth: number) => string): string {
  const [closing, between, opening] = [0, 1, 2]
  const inserts = places.flatMap(({ kind, start, end }, nth) => {
    const call = mark(nth)
    if (kind === "before") return [{ at: start, order: opening, more: `${call};` }]
    if (kind === "else") return [{ at: end, order: between, more: ` else ${call};` }]
    const [open, close] = kind === "statement" ? [`{${call};`, "}"] : [`(${call},`, ")"]
    return [
      { at: start, order: opening, more: open },
      { at: end, order: closing, more: close },
    ]
  })
  // From behind, so that no insertion moves another.
  let text = source
  for (const { at, more } of inserts.sort((a, b) => b.at - a.at || b.order - a.order))
    text = text.slice(0, at) + more + text.slice(at)
  return text
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value

const NO_MEANING = new Set(["start", "end", "raw", "range", "loc"])

/** The meaning of a part of the tree as text. */
function meaning(value: unknown): string {
  return JSON.stringify(value, function (this: object, key, one: unknown) {
    // How a text was written, but in a template: there it is what the tag gets.
    if (NO_MEANING.has(key) && !(key === "raw" && "cooked" in this)) return undefined
    return typeof one === "bigint" ? `${one}n` : one
  })
}

const same = (a: unknown, b: unknown) => meaning(a) === meaning(b)

/** The same in everything but these. */
function sameBut(a: Node, b: Node, ...keys: string[]): boolean {
  const rest = (node: Node) => Object.entries(node).filter(([key]) => !keys.includes(key))
  return same(Object.fromEntries(rest(a)), Object.fromEntries(rest(b)))
}

function statements(node: Node): readonly Node[] {
  return (node["body"] ?? []) as readonly Node[]
}

/** Where a part of the tree parts from the one that stands in its place; HERE: as soon as it is come to. */
function inPart(a: Node, b: Node): readonly Place[] | undefined {
  if (same(a, b)) return []
  if (a.type !== b.type) return HERE
  switch (a.type) {
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return inFunction(a, b)
    case "BlockStatement":
      return inList(statements(a), statements(b), a.end - 1)
    case "IfStatement":
      return sameBut(a, b, "consequent", "alternate") ? inBranches(a, b) : HERE
    case "ForStatement":
    case "ForInStatement":
    case "ForOfStatement":
    case "WhileStatement":
    case "DoWhileStatement":
      return sameBut(a, b, "body") ? inBranch(a["body"] as Node, b["body"] as Node) : HERE
    case "ConditionalExpression":
      return sameBut(a, b, "consequent", "alternate")
        ? ["consequent", "alternate"].flatMap((key) => inOperand(a[key] as Node, b[key] as Node))
        : HERE
    case "LogicalExpression":
      return sameBut(a, b, "right") ? inOperand(a["right"] as Node, b["right"] as Node) : HERE
    case "SwitchCase":
      return sameBut(a, b, "consequent") ? inCase(a, b) : HERE
    default:
      return inChildren(a, b)
  }
}

/** Everything of it is come to with it, but for functions and branches further inside. */
function inChildren(a: Node, b: Node): readonly Place[] | undefined {
  const places: Place[] = []
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [one, other] = [a[key], b[key]]
    if (NO_MEANING.has(key) || same(one, other)) continue
    const [ones, others] = [one, other].map((value) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    if (ones === undefined || others === undefined || ones.length !== others.length) return HERE
    for (const [i, part] of ones.entries()) {
      const there = others[i]
      if (same(part, there)) continue
      const found = isNode(part) && isNode(there) ? inPart(part, there) : HERE
      if (found === HERE) return HERE
      places.push(...found)
    }
  }
  return places
}

function inFunction(a: Node, b: Node): readonly Place[] | undefined {
  const [body, other] = [a["body"] as Node, b["body"] as Node]
  // Other names for the same number of parameters: what uses them is inside.
  const named = (node: Node) => (node["params"] as readonly Node[]).every(({ type }) => type === "Identifier")
  const renamed = named(a) && named(b) && (a["params"] as unknown[]).length === (b["params"] as unknown[]).length
  if (!sameBut(a, b, "body", "params", "expression") || !(same(a["params"], b["params"]) || renamed)) return HERE
  const entered = body.type === "BlockStatement" ? inside(body) : around("expression", body)
  if (!same(a["params"], b["params"]) || body.type !== other.type) return [entered]
  return inPart(body, other) ?? [entered]
}

const around = (kind: Place["kind"], { start, end }: Node): Place => ({ kind, start, end })
const before = (at: number): Place => ({ kind: "before", start: at, end: at })
const inside = (block: Node): Place => before(block.start + 1)

/** An operand that may be left out. */
function inOperand(a: Node, b: Node): readonly Place[] {
  return inPart(a, b) ?? [around("expression", a)]
}

/** A statement that may be left out. */
function inBranch(a: Node, b: Node): readonly Place[] {
  return inPart(a, b) ?? [a.type === "BlockStatement" ? inside(a) : around("statement", a)]
}

/** The statements of a case. What one declares is there for all cases. */
function inCase(a: Node, b: Node): readonly Place[] | undefined {
  const [ones, others] = [a["consequent"] as readonly Node[], b["consequent"] as readonly Node[]]
  return same([...declared(ones)], [...declared(others)]) ? inList(ones, others, a.end) : HERE
}

/** What an `else` may be put behind without being another one's. */
const CLOSED = new Set(["BlockStatement", "ReturnStatement", "ThrowStatement", "ExpressionStatement"])

function inBranches(a: Node, b: Node): readonly Place[] | undefined {
  const [then, otherwise] = [a["consequent"] as Node, a["alternate"] as Node | null]
  const [thenB, otherwiseB] = [b["consequent"] as Node, b["alternate"] as Node | null]
  const places = [...inBranch(then, thenB)]
  if (otherwise !== null && otherwiseB !== null) places.push(...inBranch(otherwise, otherwiseB))
  else if (otherwise !== null)
    places.push(otherwise.type === "BlockStatement" ? inside(otherwise) : around("statement", otherwise))
  else if (otherwiseB !== null) {
    if (!CLOSED.has(then.type)) return HERE
    places.push({ kind: "else", start: then.end, end: then.end })
  }
  return places
}

/** Statements one after the other: what differs first is come to before all that follows. */
function inList(a: readonly Node[], b: readonly Node[], end: number): readonly Place[] | undefined {
  const changed = changedOf(a, b)
  if (!boundAlike(a, b, changed)) return HERE
  const { from, ones, others } = changed
  if (ones.length !== others.length) return hoists(ones, others) ? HERE : [before(a[from]?.start ?? end)]
  const places: Place[] = []
  for (const [i, one] of ones.entries()) {
    const other = others[i]
    const found = other === undefined ? HERE : inPart(one, other)
    // A function is there before the statement is come to.
    if (found === HERE && [one, other].some((node) => node?.type === "FunctionDeclaration")) return HERE
    places.push(...(found ?? [before(one.start)]))
  }
  return places
}

interface Changed {
  /** How many are the same before them. */
  readonly from: number
  readonly ones: readonly Node[]
  readonly others: readonly Node[]
}

/** Without what is the same at the beginning and at the end. */
function changedOf(a: readonly Node[], b: readonly Node[]): Changed {
  const shorter = Math.min(a.length, b.length)
  let from = 0
  while (from < shorter && same(a[from], b[from])) from++
  let after = 0
  while (after < shorter - from && same(a.at(-1 - after), b.at(-1 - after))) after++
  return { from, ones: a.slice(from, a.length - after), others: b.slice(from, b.length - after) }
}

/** Whether one of the functions that are there from the beginning is another one. */
function hoists(ones: readonly Node[], others: readonly Node[]): boolean {
  const functions = (list: readonly Node[]) => list.filter(({ type }) => type === "FunctionDeclaration").map(meaning)
  return functions(ones).join() !== functions(others).join()
}

/** Whether every name that both lists use means the same in both: a declaration is for the whole list. */
function boundAlike(a: readonly Node[], b: readonly Node[], { ones, others }: Changed): boolean {
  if ([...ones, ...others].some(hasVar)) return false
  const [declaredA, declaredB] = [declared(ones), declared(others)]
  const added = [...declaredB].filter((name) => !declaredA.has(name))
  const gone = [...declaredA].filter((name) => !declaredB.has(name))
  const [usedA, usedB] = [names(a), names(b)]
  return !added.some((name) => usedA.has(name)) && !gone.some((name) => usedB.has(name))
}

/** What these statements declare for the list that they stand in. */
function declared(list: readonly Node[]): Set<string> {
  const found = new Set<string>()
  for (const node of list) {
    if (node.type === "VariableDeclaration")
      for (const one of node["declarations"] as readonly Node[]) for (const name of names(one["id"])) found.add(name)
    const id = node["id"]
    if (/^(Function|Class)Declaration$/.test(node.type) && isNode(id)) found.add(String(id["name"]))
  }
  return found
}

/** Every name that is used in it, but for those behind a dot. */
function names(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) names(one, found)
  if (!isNode(value)) return found
  if (value.type === "Identifier") found.add(String(value["name"]))
  for (const [key, child] of Object.entries(value)) {
    const behindDot =
      value["computed"] === false && ((value.type === "MemberExpression" && key === "property") || key === "key")
    if (!behindDot) names(child, found)
  }
  return found
}

/** `var` is for the whole function. */
function hasVar(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasVar)
  if (!isNode(value)) return false
  return (value.type === "VariableDeclaration" && value["kind"] === "var") || Object.values(value).some(hasVar)
}

/** What is there with the harness, and does nothing as it is loaded. */
const LOADED = /^(#sys|(\.\.\/)+runtime\/[\w-]+\.ts)$/

/**
 * The statements of a file. All of them run as it is loaded, so a difference in one is one from the beginning, but for
 * functions, for imported names, and for new values that nothing can see being made.
 */
function inProgram(a: readonly Node[], b: readonly Node[]): readonly Place[] | undefined {
  const [partsA, partsB] = [partsOf(a), partsOf(b)]
  const elsewhere = [...partsA.sources, ...partsB.sources].filter(
    (source) => !(partsA.sources.has(source) && partsB.sources.has(source)),
  )
  if (!elsewhere.every((source) => LOADED.test(source))) return HERE
  const places: Place[] = []
  for (const name of new Set([...partsA.bound.keys(), ...partsB.bound.keys()])) {
    const [one, other] = [partsA.bound.get(name), partsB.bound.get(name)]
    if (one === undefined && partsA.used.has(name)) return HERE
    // What other files can import is missed there.
    if (one !== undefined && other === undefined && (partsB.used.has(name) || one["exported"] === true)) return HERE
    if (one === undefined || other === undefined) continue
    const found = inPart(one, other)
    if (found === HERE) return HERE
    places.push(...found)
  }
  const onlyIn = (list: readonly Node[], used: ReadonlySet<string>) =>
    list.filter((node) => {
      const [name] = declared([node])
      return !(name !== undefined && isQuiet(node) && !used.has(name))
    })
  const rest = onlyIn(partsA.rest, partsB.used)
  const found = inList(rest, onlyIn(partsB.rest, partsA.used), 0)
  const loading = new Set([0, ...rest.map(({ start }) => start)])
  return found === HERE || found.some(({ start }) => loading.has(start)) ? HERE : [...places, ...found]
}

/** The statements of a file by what they are: bound by name before any of them runs, and those that run in their order. */
function partsOf(body: readonly Node[]) {
  const bound = new Map<string, Node>()
  const sources = new Set<string>()
  const rest: Node[] = []
  for (const node of body) {
    const [source, declaration] = [node["source"], node["declaration"]]
    if (isNode(source)) sources.add(String(source["value"]))
    const exported = node.type === "ExportNamedDeclaration" && isNode(declaration)
    const own = exported ? declaration : node
    if (node.type === "ImportDeclaration")
      for (const one of node["specifiers"] as readonly Node[])
        bound.set(String((one["local"] as Node)["name"]), { ...one, from: (source as Node)["value"] })
    else if (own.type === "FunctionDeclaration") bound.set(String((own["id"] as Node)["name"]), { ...own, exported })
    else rest.push(node)
  }
  return { bound, sources, rest, used: names(body.filter(({ type }) => type !== "ImportDeclaration")) }
}

const MADE_QUIETLY = new Set(["Map", "Set", "WeakMap", "WeakSet", "Uint8Array", "Int32Array", "Array"])

/** Whether nothing can see that this declaration has been evaluated but who uses its one name. */
function isQuiet(node: Node): boolean {
  const list = node.type === "VariableDeclaration" ? (node["declarations"] as readonly Node[]) : []
  const [one] = list
  if (one === undefined || list.length !== 1 || (one["id"] as Node).type !== "Identifier") return false
  const init = one["init"]
  if (!isNode(init)) return true
  if (init.type === "NewExpression")
    return (
      MADE_QUIETLY.has(String((init["callee"] as Node)["name"])) &&
      (init["arguments"] as readonly Node[]).every(({ type }) => type === "Literal")
    )
  return ["Literal", "ArrowFunctionExpression", "FunctionExpression"].includes(init.type)
}
