// The text field of the editor: CodeMirror with our keys and colours.
//
// Rule: what stands in it is read with textOf(), which has the line ends of the file. The document itself has none.

import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands"
import { javascript } from "@codemirror/lang-javascript"
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from "@codemirror/language"
import { EditorState } from "@codemirror/state"
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view"
import { tags } from "@lezer/highlight"

export interface CodeViewOptions {
  readonly parent: HTMLElement
  readonly source: string
  /** "server.ts" */
  readonly file: string
  /** For who does not see it. */
  readonly label: string
  /** The region that is shown first, when the file has it. */
  readonly region: string | undefined
  readonly onSave: () => void
  readonly onChange: () => void
}

/** Colours of the theme, so that dark mode needs nothing of its own. */
const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier], color: "var(--eb-working)", fontWeight: "600" },
  { tag: [tags.string, tags.number, tags.bool, tags.null], color: "var(--eb-waiting)" },
  { tag: [tags.comment], color: "var(--vp-c-text-2)", fontStyle: "italic" },
  { tag: [tags.typeName, tags.className], color: "var(--vp-c-text-1)", fontWeight: "600" },
])

/** Makes the field. The caller ends it with destroy(). */
export function createCodeView(options: CodeViewOptions): EditorView {
  const { parent, source, file, label, region, onSave, onChange } = options
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: source,
      extensions: [
        EditorState.lineSeparator.of(lineEndOf(source)),
        lineNumbers(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        bracketMatching(),
        indentOnInput(),
        file.endsWith(".ts") ? javascript({ typescript: true }) : [],
        syntaxHighlighting(colours),
        keymap.of([
          {
            key: "Mod-s",
            preventDefault: true,
            run: () => {
              onSave()
              return true
            },
          },
          indentWithTab,
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        EditorView.contentAttributes.of({ "aria-label": label }),
        EditorView.updateListener.of(({ docChanged }) => docChanged && onChange()),
      ],
    }),
  })
  if (region !== undefined) showRegion(view, region)
  return view
}

/** What stands in the field, as it goes to the disk. */
export function textOf({ state }: EditorView): string {
  return state.sliceDoc()
}

/** "\r\n" only where every line ends so: in a file with both, each "\r" stays what it is. */
function lineEndOf(source: string): string {
  return /\r\n/.test(source) && !/(^|[^\r])\n/.test(source) ? "\r\n" : "\n"
}

function showRegion(view: EditorView, region: string): void {
  const { doc } = view.state
  for (let line = 1; line <= doc.lines; line++) {
    if (!doc.line(line).text.includes(`#region ${region}`)) continue
    const { from } = doc.line(Math.min(line + 1, doc.lines))
    view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) })
    return
  }
}
